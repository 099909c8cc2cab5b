import type { Source } from './compile';
import type { Plan, KeptField, CallField, AbstractPlan } from './plan';
import type { Refusal } from './refusal';

/** One request on its way through its plan. */
export interface Run extends Source {
  readonly plan: Plan;
  readonly variableValues: Record<string, unknown>;
  readonly context: unknown;
  readonly rootValue: unknown;
  /** By the numbers that the plan gives; `undefined` where nothing has arrived. */
  readonly slots: (Slot | undefined)[];
  /** Why the run is given up: calls still under way need not go on. */
  refusal?: Refusal;
}

/** What a place of the plan was given and gave, in the order in which the answer is written. */
export interface Slot<Place = KeptField | CallField | AbstractPlan> {
  readonly place: Place;
  /** Of a field: the source objects. Of an interface or union: the values. */
  readonly inputs: unknown[];
  /** Of a field: the values. Of an interface or union: the `ObjectPlan` of each value. */
  outputs: unknown[];
  /** How many of the outputs have been written. */
  written: number;
}
