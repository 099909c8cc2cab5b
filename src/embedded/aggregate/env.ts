import { type Omission } from '../bson/omit';
import { type CheckTime, type Pause } from '../pause';
import { type Document } from '../query/values';
import { type Frame } from './frame';

/** What `$lookup` and `$unionWith` ask of the collection that they name. */
export interface FindRequest {
  filter: Document;
  sort?: Document;
  skip?: number;
  limit?: number;
  /** Only how many there are, in one document under this name; in none for 0. */
  count?: string;
  /** What the documents are to come without. */
  omit?: readonly Omission[];
  /** The top-level fields of them that will be looked at; all when absent. */
  needs?: ReadonlySet<string>;
  /** Variables that `$expr` in the filter may use: the second argument of `compileFilter`. */
  variables?: Frame;
}

/** What the stages need of the server. */
export interface PipelineEnv {
  /** Documents of another collection, planned and index-backed; none if it does not exist. */
  find(collection: string, request: FindRequest): Iterable<Document | Pause>;
  /** The command's `let`, evaluated. */
  variables?: Frame;
  /** Without it, there is no need for pauses. */
  checkTime?: CheckTime;
}
