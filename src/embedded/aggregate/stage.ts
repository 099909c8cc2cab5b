import { type CheckTime, type Pause } from '../pause';
import { type Document } from '../query/values';
import { type Frame } from './frame';
import { type PipelineEnv } from './env';

/** What a stage makes of the documents before it. Pauses are passed on. */
export type Stage = (source: Iterable<Document | Pause>) => Iterable<Document | Pause>;

/** What a stage is compiled with. */
export interface StageContext {
  env: PipelineEnv;
  checkTime: CheckTime;
  /** The variables in scope: `NOW` and those of `let`. */
  variables: Frame;
  /** Compiles the stages of an inner pipeline, with other variables in scope where given. */
  compile: (stages: readonly Document[], variables?: Frame) => Stage;
}

/** Compiles the operand of one stage. */
export type StageOperator = (operand: unknown, context: StageContext) => Stage;

/** The names of the variables in scope. */
export const namesIn = (variables: Frame): Set<string> => new Set(Object.keys(variables));
