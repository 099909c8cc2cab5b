import { type CheckTime, type Pause } from '../pause';
import { type Document } from '../query/values';
import { type PipelineEnv } from './env';
import { type Frame, outermost } from './frame';
import { checkStages } from './pipeline-plan';
import { type Stage, type StageContext } from './stage';
import { compileStage } from './stages';
import { countOf } from './stages/limit';
import { sortStage } from './stages/sort';

/**
 * Runs stages over documents, streaming where the stage can. All stages are compiled, and so
 * checked, before the first document is asked for.
 */
export function runStages(
  stages: readonly unknown[],
  source: Iterable<Document | Pause>,
  env: PipelineEnv,
): Iterable<Document | Pause> {
  return compileStages(checkStages(stages), env, outermost(env.variables))(source);
}

const never: CheckTime = () => false;

function compileStages(stages: readonly Document[], env: PipelineEnv, variables: Frame): Stage {
  const context: StageContext = {
    env,
    checkTime: env.checkTime ?? never,
    variables,
    compile: (inner, bound) => compileStages(checkStages(inner), env, bound ?? variables),
  };
  const compiled: Stage[] = [];
  for (let i = 0; i < stages.length; i++) {
    const [[name, operand] = ['', undefined]] = Object.entries(stages[i] as Document);
    const next = stages[i + 1];
    const limit = next && '$limit' in next ? countOf('$limit', next.$limit) : undefined;
    compiled.push(
      name === '$sort' ? sortStage(operand, context, limit) : compileStage(name, operand, context),
    );
  }
  return (source) => compiled.reduce((docs, stage) => stage(docs), source);
}
