import { type Document, isDocument } from './values';

/** The fields of a DBRef: the only names with a `$` that a document may hold, and a filter may name. */
export const REFERENCE: ReadonlySet<string> = new Set(['$ref', '$id', '$db']);

const startsWithOperator = (value: unknown): value is Document =>
  isDocument(value) && !!Object.keys(value)[0]?.startsWith('$');

/**
 * Whether a value under a field name is `{$operator: ...}` rather than a document to equal. A whole
 * DBRef is a document.
 */
export function isOperatorDocument(value: unknown): value is Document {
  return startsWithOperator(value) && !('$ref' in value && '$id' in value);
}

/** Operators that speak of a whole document and not of one value. */
const PATHLESS: ReadonlySet<string> = new Set([
  ...['$and', '$or', '$nor', '$comment', '$alwaysTrue', '$alwaysFalse', '$expr'],
  ...['$where', '$text', '$jsonSchema', '$sampleRate'],
]);

/** Whether the operand of `$elemMatch` is about the elements themselves rather than their fields. */
export function isValueMatch(operand: unknown): operand is Document {
  if (!startsWithOperator(operand)) return false;
  const names = Object.keys(operand);
  return !PATHLESS.has(names[0]!) && !names.some((name) => REFERENCE.has(name));
}
