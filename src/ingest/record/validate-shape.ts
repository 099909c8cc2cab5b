import Ajv2020, { type ErrorObject } from 'ajv/dist/2020';
import type { SchemaValidateFunction, ValidateFunction } from 'ajv/dist/types';
import { explainShapeError, OWN_KEYWORD } from './explain-shape-error';
import { FORMATS } from './formats';
import { isProblem, locateQuote } from './quote';
import { type OneQuote, tenureId, type TenureEntry } from './record';
import { describeValue, type Problem } from './record-error';
import schema from './record.schema.json';
import type { RecordSource } from './record-source';
import type { TextIndex } from './text-index';

/** What the schema's own keywords look at besides the value. */
interface Surroundings {
  root: unknown;
  /** Null when the text could not be read: quotes are then not looked for. */
  index: TextIndex | null;
}

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  passContext: true,
  allowUnionTypes: true,
  // Without, compiling takes half the time, which every process that reads but one record pays.
  code: { optimize: false },
  formats: Object.fromEntries(
    Object.entries(FORMATS).map(([name, { validate }]) => [name, { type: 'string', validate }]),
  ),
});
ajv.addKeyword({
  keyword: 'x-refersTo',
  type: 'string',
  schemaType: 'string',
  validate: refersTo,
  errors: 'full',
});
ajv.addKeyword({
  keyword: 'x-quotation',
  type: ['string', 'object'],
  schemaType: 'boolean',
  validate: quotation,
  errors: 'full',
});
/** Made when the first record comes: most commands read none, and it takes longer than opening a store. */
let validate: ValidateFunction | undefined;

/** All that is wrong with a record value by value: its keys, types, formats, references and quotes. */
export function validateShape(source: RecordSource, index: TextIndex | null): Problem[] {
  const surroundings: Surroundings = { root: source.value, index };
  validate ??= ajv.compile(schema);
  if (validate.call(surroundings, source.value)) return [];
  return (validate.errors ?? []).flatMap((error) => explainShapeError(source, error));
}

/** Keyword `x-refersTo`: the slug stands in the list that the keyword names. */
function refersTo(this: unknown, ...[list, slug]: Parameters<SchemaValidateFunction>): boolean {
  const { root } = this as Surroundings;
  const isListed =
    list === 'tenures' ? tenureIds(root).has(slug as string) : hasKey(root, list, slug as string);
  if (!isListed)
    fail(refersTo, `one of the ${list} that this record lists`, describeValue(slug), null);
  return isListed;
}

/** Keyword `x-quotation`: the words stand in the text once. */
function quotation(this: unknown, ...[, quote]: Parameters<SchemaValidateFunction>): boolean {
  const { index } = this as Surroundings;
  if (index === null || !isOneQuote(quote)) return true;
  const place = locateQuote(index, quote);
  if (isProblem(place)) fail(quotation, place.expected, place.found, place.part);
  return !isProblem(place);
}

/** Hands ajv the error of a keyword of ours, in the form in which `explainShapeError` reads it. */
function fail(
  check: SchemaValidateFunction,
  expected: string,
  found: string,
  part: string | null,
): void {
  check.errors = [
    { keyword: OWN_KEYWORD, params: { expected, found, part } } as Partial<ErrorObject>,
  ];
}

function isOneQuote(value: unknown): value is OneQuote {
  if (typeof value === 'string') return value.trim() !== '';
  if (!isRecord(value)) return false;
  return [value.text, value.within].every((part) => typeof part === 'string' && part.trim() !== '');
}

function hasKey(root: unknown, list: unknown, key: string): boolean {
  if (!isRecord(root) || typeof list !== 'string') return false;
  const entries = root[list];
  return isRecord(entries) && Object.hasOwn(entries, key);
}

function tenureIds(root: unknown): Set<string> {
  const tenures = isRecord(root) && Array.isArray(root.tenures) ? (root.tenures as unknown[]) : [];
  return new Set(
    tenures.filter(isRecord).map((entry) => tenureId(entry as unknown as TenureEntry)),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
