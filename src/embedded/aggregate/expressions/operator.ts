import { failedToParse, located } from '../../errors';
import { type Document, isDocument, typeName } from '../../query/values';
import { type Evaluate, type Frame } from '../frame';
import { argumentCodes } from './argument-codes';

/** Compiles an operand, with further variable names in scope for it. */
export type Compile = (spec: unknown, added?: readonly string[]) => Evaluate;

/** One operator: takes its operand apart and gives the function that evaluates it. */
export type ExpressionOperator = (operand: unknown, compile: Compile) => Evaluate;
export type ExpressionTable = Readonly<Record<string, ExpressionOperator>>;

/** null and missing, which most operators answer with null. */
export const isNullish = (value: unknown): value is null | undefined =>
  value === null || value === undefined;

/**
 * An operator on a list of operands that are evaluated first.
 *
 * @param decided whether the values so far tell the result: what follows is not evaluated, nor can it fail
 */
export function nary(
  name: string,
  min: number,
  max: number,
  apply: (values: unknown[]) => unknown,
  decided?: (values: readonly unknown[]) => boolean,
): ExpressionOperator {
  return (operand, compile) => {
    const args = operands(name, min, max, operand).map((arg) => compile(arg));
    if (!decided) return (frame) => apply(args.map((arg) => arg(frame)));
    return (frame) => {
      const values: unknown[] = [];
      for (const arg of args) {
        values.push(arg(frame));
        if (decided(values)) break;
      }
      return apply(values);
    };
  };
}

/** Where the first null decides. */
export const endsInNull = (values: readonly unknown[]): boolean => isNullish(values.at(-1));

/** Where only the first operand decides by being null. */
export const isFirstNull = (values: readonly unknown[]): boolean => isNullish(values[0]);

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
  const codes = argumentCodes[name];
  if (!isDocument(operand)) {
    const found = typeName(operand);
    throw mistake(codes?.object, `${name} only supports an object as an argument, found ${found}`);
  }
  for (const key of Object.keys(operand)) {
    if (!required.includes(key) && !optional.includes(key)) {
      throw mistake(codes?.unknown, `Unrecognized argument to ${name}: ${key}`);
    }
  }
  for (const key of required) {
    if (!Object.hasOwn(operand, key)) {
      throw mistake(codes?.missing[key], `Missing '${key}' argument to ${name}`);
    }
  }
  return operand;
}

const mistake = (code: number | undefined, message: string) =>
  code === undefined ? failedToParse(message) : located(code, message);

/** The frame with further variables. */
export const withVariables = (frame: Frame, variables: Frame): Frame => ({
  ...frame,
  ...variables,
});

/** The name of a variable that is read, the system's among them. */
export function checkReadableName(name: string): void {
  if (name === '') throw failedToParse('empty variable names are not allowed');
  if (!/^[A-Za-z\u0080-\u{10ffff}][A-Za-z0-9_\u0080-\u{10ffff}]*$/u.test(name)) {
    throw failedToParse(`'${name}' has an invalid character for a variable name`);
  }
}

/** A user's variable name: lower-case first letter, then letters, digits and underscores. */
export function checkVariableName(name: string): void {
  if (!/^[a-z\u0080-\u{10ffff}][A-Za-z0-9_\u0080-\u{10ffff}]*$/u.test(name) && name !== 'CURRENT') {
    throw failedToParse(`'${name}' starts with an invalid character for a user variable name`);
  }
}
