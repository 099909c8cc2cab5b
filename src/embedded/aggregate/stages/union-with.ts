import { failedToParse } from '../../errors';
import { type Document, isDocument } from '../../query/values';
import { type PipelinePlan, planPipeline, stagesAfter } from '../pipeline-plan';
import { type StageOperator } from '../stage';

/** `$unionWith`: these documents and then those of another collection's pipeline. */
export const unionWith: StageOperator = (operand, { env, variables, compile }) => {
  const { coll, plan } = unionOf(operand);
  const { rest, ...request } = plan;
  const later = stagesAfter(plan);
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
  if (!isDocument(spec) || typeof spec.coll !== 'string') {
    throw failedToParse("the $unionWith specification must be a string or an object with a 'coll'");
  }
  const extra = Object.keys(spec).find((key) => key !== 'coll' && key !== 'pipeline');
  if (extra) throw failedToParse(`BSON field '$unionWith.${extra}' is an unknown field.`);
  const { coll, pipeline = [] } = spec;
  return { coll, plan: planPipeline(pipeline as Document[]) };
}
