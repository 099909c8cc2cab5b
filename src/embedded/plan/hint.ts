import { badValue, failedToParse, indexNotFound } from '../errors';
import type { Collection, Index } from '../catalog/catalog';
import { equalValues } from '../query/compare';
import { compileSort } from '../query/sort';
import { type Document, isDocument, numeric } from '../query/values';
import { shown } from '../shown';

/** By what a question is to be answered: an index's name or key pattern, or `$natural`. */
export type Hint = string | Document;

/** Reads a command's or a statement's hint. */
export function readHint(value: unknown): Hint | undefined {
  if (value === undefined || typeof value === 'string') return value;
  if (!isDocument(value)) throw failedToParse('Hint must be a string or an object');
  if ('$natural' in value) checkNatural(value, 'hint');
  return Object.keys(value).length === 0 ? undefined : value;
}

/** Checks the sort of a command, which unlike others may ask for the order of storage. */
export function checkOrder(sort: Document, hint: Hint | undefined): void {
  if (!('$natural' in sort)) return void compileSort(sort);
  checkNatural(sort, 'sort');
  if (hint === undefined) return;
  if (typeof hint === 'string' || !('$natural' in hint)) {
    throw badValue('index hint not allowed with $natural sort order');
  }
  if (Number(numeric(hint.$natural)) !== Number(numeric(sort.$natural))) {
    throw badValue('$natural hint must be in the same direction as $natural sort order');
  }
}

function checkNatural(spec: Document, what: 'hint' | 'sort'): void {
  const direction = numeric(spec.$natural);
  if (direction != 1 && direction != -1) {
    throw badValue(`$natural ${what} cannot be set to a value other than -1 or 1.`);
  }
  if (Object.keys(spec).length > 1) {
    throw badValue(`Cannot include '$natural' in compound ${what}: ${shown(spec)}`);
  }
}

/** The index that a hint means; none for `$natural`. */
export function hintedIndex(collection: Collection, hint: Hint): Index | undefined {
  if (typeof hint !== 'string' && '$natural' in hint) return undefined;
  const fits = (index: Index) =>
    typeof hint === 'string' ? index.name === hint : equalValues(index.pattern, hint);
  const [found, another] = collection.indexes.filter(fits);
  if (!found) {
    throw badValue(
      'error processing query: planner returned error :: caused by :: hint provided does not correspond to an existing index',
    );
  }
  if (another) {
    throw indexNotFound(
      `error processing query: planner returned error :: caused by :: Hint matched multiple indexes, must hint by index name. Matched: ${found.name} and ${another.name}`,
    );
  }
  return found;
}
