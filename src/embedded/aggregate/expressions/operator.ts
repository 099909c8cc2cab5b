import { failedToParse, located } from '../../errors';
import { type Document, isDocument, typeName } from '../../query/values';
import { type Evaluate, type Frame } from '../frame';

/** Compiles an operand, with further variable names in scope for it. */
export type Compile = (spec: unknown, added?: readonly string[]) => Evaluate;

/** One operator: takes its operand apart and gives the function that evaluates it. */
export type ExpressionOperator = (operand: unknown, compile: Compile) => Evaluate;
export type ExpressionTable = Readonly<Record<string, ExpressionOperator>>;

/** null and missing, which most operators answer with null. */
export const isNullish = (value: unknown): value is null | undefined =>
  value === null || value === undefined;

/** An operator on a list of operands that are all evaluated first. */
export function nary(
  name: string,
  min: number,
  max: number,
  apply: (values: unknown[]) => unknown,
): ExpressionOperator {
  return (operand, compile) => {
    const args = operands(name, min, max, operand).map((arg) => compile(arg));
    return (frame) => apply(args.map((arg) => arg(frame)));
  };
}

/** The operands as a list: one that is no array stands alone. */
export function operands(name: string, min: number, max: number, operand: unknown): unknown[] {
  const list = Array.isArray(operand) ? (operand as unknown[]) : [operand];
  if (list.length >= min && list.length <= max) return list;
  if (min === max) {
    throw located(
      16020,
      `Expression ${name} takes exactly ${min} arguments. ${list.length} were passed in.`,
    );
  }
  throw located(
    28667,
    `Expression ${name} takes at least ${min} arguments, and at most ${max}, but ${list.length} were passed in.`,
  );
}

/** An operator whose operand is a document of named operands. */
export function fieldsOf(
  name: string,
  operand: unknown,
  required: readonly string[],
  optional: readonly string[] = [],
): Document {
  if (!isDocument(operand)) {
    throw failedToParse(
      `${name} only supports an object as an argument, found ${typeName(operand)}`,
    );
  }
  for (const key of Object.keys(operand)) {
    if (!required.includes(key) && !optional.includes(key)) {
      throw failedToParse(`Unrecognized argument to ${name}: ${key}`);
    }
  }
  for (const key of required) {
    if (!Object.hasOwn(operand, key)) throw failedToParse(`Missing '${key}' argument to ${name}`);
  }
  return operand;
}

/** The frame with further variables. */
export const withVariables = (frame: Frame, variables: Frame): Frame => ({
  ...frame,
  ...variables,
});

/** A user's variable name: lower-case first letter, then letters, digits and underscores. */
export function checkVariableName(name: string): void {
  if (!/^[a-z\u0080-\u{10ffff}][A-Za-z0-9_\u0080-\u{10ffff}]*$/u.test(name) && name !== 'CURRENT') {
    throw failedToParse(`'${name}' starts with an invalid character for a user variable name`);
  }
}
