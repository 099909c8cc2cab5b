import { unsupported } from '../errors';
import { type Document } from '../query/values';

/** What `$lookup` and `$unionWith` ask of the collection that they name. */
export interface FindRequest {
  filter: Document;
  sort?: Document;
  skip?: number;
  limit?: number;
}

/** What the stages need of the server. */
export interface PipelineEnv {
  /** Documents of another collection, planned and index-backed; none if it does not exist. */
  find(collection: string, request: FindRequest): Iterable<Document>;
  /** Variables of the command's `let`, evaluated. */
  variables?: Document;
  /** Called between documents; throws when the operation's time is up. */
  checkTime?(): void;
}

/** The leading part of a pipeline that a planner answers by itself, and the stages left to run. */
export interface PipelinePlan {
  filter: Document;
  sort?: Document;
  skip?: number;
  limit?: number;
  /** The field name of a leading `$count`: the answer is the number of documents, or none for 0. */
  count?: string;
  rest: Document[];
}

/** Checks every stage and splits off the leading part. */
export function planPipeline(_pipeline: readonly Document[]): PipelinePlan {
  throw unsupported('aggregate');
}

/** Runs stages over documents, streaming where the stage can. */
export function runStages(
  _stages: readonly Document[],
  _source: Iterable<Document>,
  _env: PipelineEnv,
): Iterable<Document> {
  throw unsupported('aggregate');
}
