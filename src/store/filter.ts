import type { Document } from 'mongodb';
import { InputError } from '../errors';
import { articleQueryTerms, namePrefixTerms } from './search-terms';
import { believed } from './believed';
import type { CollectionName } from './collections';
import { FILTER_FIELDS, type FilterField } from './filter-fields';
import { allOf } from './page';
import { collection, type Reader } from './reader';

/** A filter as a client writes it: field filters beside `and`, `or` and `not`. */
export interface FilterInput {
  and?: FilterInput[] | null;
  or?: FilterInput[] | null;
  not?: FilterInput | null;
  [field: string]: unknown;
}

/** How many related entities one relation filter may stand for. */
export const RELATED_LIMIT = 10_000;

/**
 * Turns a client's filter into a MongoDB filter. A relation is resolved first, to the ids of the
 * related entities: one command each, on their own indexes.
 * @param path where the filter stands among the arguments, for errors.
 * @throws InputError when a relation stands for more than RELATED_LIMIT entities.
 */
export async function compileFilter(
  reader: Reader,
  name: CollectionName,
  input: FilterInput | null | undefined,
  path = 'filter',
): Promise<Document> {
  if (!input) return {};
  const parts: Document[] = [];
  for (const [field, value] of Object.entries(input)) {
    if (value === undefined || value === null) continue;
    const at = `${path}.${field}`;
    if (field === 'and' || field === 'or') {
      const branches = await Promise.all(
        (value as FilterInput[]).map((one, i) => compileFilter(reader, name, one, `${at}.${i}`)),
      );
      if (field === 'and') parts.push(...branches);
      else parts.push(branches.length > 0 ? { $or: branches } : NOTHING);
    } else if (field === 'not') {
      const inner = await compileFilter(reader, name, value as FilterInput, at);
      parts.push(Object.keys(inner).length > 0 ? { $nor: [inner] } : NOTHING);
    } else {
      const spec = FILTER_FIELDS[name][field];
      if (!spec) throw new InputError(at, `no such filter on ${name}`);
      parts.push(await compileField(reader, spec, value, at));
    }
  }
  return allOf(parts);
}

/** A filter that no row passes. */
const NOTHING: Document = { id: { $in: [] } };

async function compileField(
  reader: Reader,
  spec: FilterField,
  value: Document,
  at: string,
): Promise<Document> {
  switch (spec.by) {
    case 'value':
    case 'day':
      return { [spec.path]: operators(value) };
    case 'window':
      return inWindow(spec, value, at);
    case 'name': {
      const { contains, ...exact } = value;
      return allOf([
        Object.keys(exact).length > 0 ? { [spec.path]: operators(exact) } : {},
        words(spec.terms, contains as string | null | undefined, namePrefixTerms),
      ]);
    }
    case 'text':
      return words(spec.terms, value['contains'] as string | null | undefined, articleQueryTerms);
    case 'relation':
      return { [spec.path]: { $in: await relatedIds(reader, spec.to, value, at) } };
  }
}

/** Every word of a query has at least one of its terms; a query without a word matches nothing. */
function words(
  path: string,
  query: string | null | undefined,
  termsOf: (query: string) => string[][],
): Document {
  if (query === null || query === undefined) return {};
  const groups = termsOf(query);
  if (groups.length === 0) return NOTHING;
  return groups.length === 1
    ? { [path]: { $in: groups[0] } }
    : { $and: groups.map((group) => ({ [path]: { $in: group } })) };
}

function operators(value: Document): Document {
  const given = Object.entries(value).filter(
    ([, operand]) => operand !== undefined && operand !== null,
  );
  return Object.fromEntries(given.map(([op, operand]) => [`$${op}`, operand as unknown]));
}

/**
 * A row's day lies between `earliest` and `latest`. POSSIBLE: that stretch overlaps the window;
 * DEFINITE: it lies within the window.
 */
function inWindow(
  spec: { earliest: string; latest: string },
  value: Document,
  at: string,
): Document {
  const { gte, lte } = value as { gte?: string | null; lte?: string | null };
  if (gte && lte && gte > lte) throw new InputError(`${at}.gte`, 'a day not after lte');
  const definite = value['match'] === 'DEFINITE';
  const [lower, upper] = definite ? [spec.earliest, spec.latest] : [spec.latest, spec.earliest];
  return allOf([gte ? { [lower]: { $gte: gte } } : {}, lte ? { [upper]: { $lte: lte } } : {}]);
}

async function relatedIds(
  reader: Reader,
  to: CollectionName,
  input: FilterInput,
  at: string,
): Promise<string[]> {
  const filter = allOf([await compileFilter(reader, to, input, at), believed(reader.at)]);
  const rows = await collection(reader, to)
    .find(filter as never, { projection: { _id: 0, id: 1 }, limit: RELATED_LIMIT + 1 })
    .toArray();
  if (rows.length > RELATED_LIMIT) {
    throw new InputError(at, `a filter that at most ${RELATED_LIMIT} ${to} pass`);
  }
  return rows.map((row) => (row as { id: string }).id);
}
