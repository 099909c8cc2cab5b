import type { ErrorObject } from 'ajv/dist/2020';
import { FORMATS } from './formats';
import { describeValue, type Path, type Problem } from './record-error';
import type { RecordSource } from './record-source';

/** Keyword of the errors of the schema's own (`x-`) keywords, which bring their explanation along. */
export const OWN_KEYWORD = 'x-own';

const TYPES: Record<string, string> = {
  string: 'text',
  object: 'a map',
  array: 'a list',
  integer: 'a whole number',
  boolean: 'true or false',
};

/** What was expected, in words, and found instead; found defaults to the value itself. */
interface Explanation {
  expected: string;
  found?: string;
  /** Steps from the value to where the error is shown. */
  to?: Path;
  anchor?: 'key';
}

/** An error of the schema validator in the words of a record's writer; none for mere follow-ups. */
export function explainShapeError(source: RecordSource, error: ErrorObject): Problem[] {
  const explanation = explain(error);
  if (!explanation) return [];
  const { expected, found = describeValue(error.data), to = [], anchor } = explanation;
  const path = [...pathOf(error.instancePath, source.value), ...to];
  return [source.problem(path, expected, found, anchor)];
}

function explain(error: ErrorObject): Explanation | null {
  const params = error.params as Record<string, unknown>;
  // A branch's own errors say what one alternative lacks; the alternatives' error says it all.
  if (/\/(oneOf|anyOf)\/\d+\//.test(error.schemaPath)) return null;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      return {
        expected: oneOf(keysOf(error)),
        found: `the unknown key "${key}"`,
        to: [key],
        anchor: 'key',
      };
    }
    case 'required':
      return {
        expected: 'a value',
        found: 'nothing',
        to: [String(params.missingProperty)],
      };
    case 'oneOf':
    case 'anyOf':
      return alternatives(error);
    case 'type': {
      const types = Array.isArray(params.type) ? (params.type as string[]) : [String(params.type)];
      return { expected: types.map((type) => TYPES[type] ?? type).join(' or ') };
    }
    case 'enum':
      return { expected: oneOf(params.allowedValues as string[]) };
    case 'pattern':
      return error.propertyName === undefined
        ? { expected: patternText(params.pattern) }
        : {
            expected: patternText(params.pattern),
            found: describeValue(error.propertyName),
            to: [error.propertyName],
            anchor: 'key',
          };
    case 'format': {
      const { expected, expectedOf } = FORMATS[String(params.format)] ?? {};
      return {
        expected: expectedOf?.(String(error.data)) ?? expected ?? String(params.format),
      };
    }
    // Only years are written as numbers.
    case 'minimum':
    case 'maximum':
      return { expected: 'a year from 1000 to 9999, or a date such as 2021-07-16 or "0999"' };
    case OWN_KEYWORD:
      return {
        expected: String(params.expected),
        found: String(params.found),
        to: typeof params.part === 'string' ? [params.part] : [],
      };
    case 'minItems':
      return { expected: 'at least one item' };
    case 'uniqueItems':
      return {
        expected: 'each item once',
        found: `item ${Number(params.i)} again`,
        to: [Number(params.i)],
      };
    case 'minProperties':
    case 'maxProperties':
      return { expected: `one key of ${keysOf(error).join(', ')}`, found: keysFound(error.data) };
    case 'maxLength':
      return { expected: `at most ${String(params.limit)} characters` };
    case 'propertyNames':
      return null;
    default:
      return { expected: error.message ?? error.keyword };
  }
}

/** `oneOf` and `anyOf` stand in the schema only over which keys are written. */
function alternatives(error: ErrorObject): Explanation {
  const branches = error.schema as { required: string[] }[];
  const keys = branches.flatMap((branch) => branch.required);
  const expected =
    error.keyword === 'oneOf' ? `one key of ${keys.join(', ')}` : `the key ${keys.join(' or ')}`;
  const data = error.data as Record<string, unknown>;
  const written = keys.filter((key) => Object.hasOwn(data, key));
  return { expected, found: written.length === 0 ? 'none' : written.join(' and ') };
}

function keysOf(error: ErrorObject): string[] {
  const { properties = {} } = error.parentSchema as { properties?: object };
  return Object.keys(properties);
}

function keysFound(data: unknown): string {
  return Object.keys(data as object).join(' and ') || 'none';
}

function patternText(pattern: unknown): string {
  return pattern === '\\S'
    ? 'text with at least one visible character'
    : 'a slug: lower-case ASCII letters and digits in words joined by single hyphens';
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`;
}

/** A JSON pointer as a path: a step into a list is a number, into a map a key. */
function pathOf(pointer: string, root: unknown): (string | number)[] {
  let value = root;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => {
      const key = Array.isArray(value) ? Number(step) : step;
      value = (value as Record<string | number, unknown>)[key];
      return key;
    });
}
