/** What an expression is evaluated against: the variables in scope, `ROOT` and `CURRENT` among them. */
export type Frame = Readonly<Record<string, unknown>>;

/** A compiled expression. `undefined` is MongoDB's "missing". */
export type Evaluate = (frame: Frame) => unknown;

/** A frame for one document. `outer` holds `NOW` and the variables of `let`. */
export const frameOf = (doc: unknown, outer: Frame): Frame => ({
  ...outer,
  ROOT: doc,
  CURRENT: doc,
});

/** The frame of an operation: its time and its `let` variables. */
export const outermost = (variables: Frame = {}): Frame => ({ NOW: new Date(), ...variables });
