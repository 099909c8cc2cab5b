import { failedToParse, located, typeMismatch } from '../../errors';
import { type Document, isDocument } from '../../query/values';
import {
  checkPlan,
  hasChangeStream,
  type PipelinePlan,
  planPipeline,
  stagesAfter,
} from '../pipeline-plan';
import { type StageOperator } from '../stage';

/** `$unionWith`: these documents and then those of another collection's pipeline. */
export const unionWith: StageOperator = (operand, { env, variables, compile }) => {
  const { coll, plan } = unionOf(operand);
  const { rest, ...request } = plan;
  const later = stagesAfter(plan);
  checkPlan(plan, variables);
  const checked = compile(rest);
  const run = later === rest ? checked : compile(later);
  return function* (source) {
    yield* source;
    yield* run(env.find(coll, { ...request, variables }));
  };
};

/** What a `$unionWith` names, and how that is answered. */
export interface Union {
  coll: string;
  plan: PipelinePlan;
}

/** Reads the operand of a `$unionWith`. Throws for what it has wrong; the pipeline's stages are not looked into. */
export function unionOf(operand: unknown): Union {
  const spec = typeof operand === 'string' ? { coll: operand, pipeline: [] } : operand;
  if (!isDocument(spec)) {
    throw failedToParse('the $unionWith stage specification must be an object or string');
  }
  const extra = Object.keys(spec).find((key) => key !== 'coll' && key !== 'pipeline');
  if (extra) throw located(40415, `BSON field '$unionWith.${extra}' is an unknown field.`);
  const { coll, pipeline = [] } = spec;
  if (coll === undefined) throw failedToParse("$unionWith needs a 'coll'");
  if (typeof coll !== 'string') throw typeMismatch("'$unionWith.coll' must be a string");
  if (hasChangeStream(pipeline)) {
    throw located(31441, "$changeStream is not allowed within a $unionWith's sub-pipeline");
  }
  return { coll, plan: planPipeline(pipeline as Document[]) };
}
