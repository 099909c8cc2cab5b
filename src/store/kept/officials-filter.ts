import type { Document } from 'mongodb';
import type { FilterInput } from '../filter-input';
import type { FilterField } from '../filter-fields';
import type { ListInput } from '../filter-input';
import type { Reader } from '../reader';
import { MET_NOBODY } from './officials-met';
import { keptState } from './state';

/** What of a filter on a body's officials is read off the body's own row, and what is not. */
interface Served {
  filter: Document;
  rest: Pick<ListInput, 'some' | 'none'>;
}

/**
 * A filter on bodies by whether someone holds or held a post in them, and whether none or some of these
 * met since a day: read off what is kept with the body. One command; null where it is on something else,
 * or not all bodies have been looked up yet.
 */
export async function officialsFilter(
  reader: Reader,
  { from, foreign }: Pick<Extract<FilterField, { by: 'back' }>, 'from' | 'foreign'>,
  { some, none }: ListInput,
): Promise<Served | null> {
  if (from !== 'tenures' || foreign !== 'organisation') return null;
  const bounds: { $gte?: string; $lt?: string } = {};
  const rest = { some, none };
  const since = some && (isEmpty(some) ? MET_NOBODY : sinceOf(some));
  if (typeof since === 'string') {
    bounds.$gte = since;
    delete rest.some;
  }
  const until = none && (isEmpty(none) ? MET_NOBODY : sinceOf(none));
  if (typeof until === 'string') {
    bounds.$lt = until;
    delete rest.none;
  }
  if (Object.keys(bounds).length === 0) return null;
  const state = await keptState(reader.db);
  if (state?.bodies !== null) return null;
  const path = 'officialsMetUntil';
  // Without officials there is no value, and none of them met anybody.
  const filter: Document =
    bounds.$gte === undefined
      ? { $or: [{ [path]: { $lt: bounds.$lt } }, { [path]: null }] }
      : { [path]: bounds };
  return { filter, rest };
}

/** The day since which a filter on tenures wants the holder to have met; null where it is another. */
function sinceOf(tenure: FilterInput): string | null {
  const date = ['person', 'meetings', 'some', 'date'].reduce<unknown>(
    (at, field) => onlyField(at, field),
    tenure,
  );
  const { match = 'POSSIBLE', gte } = (date ?? {}) as { match?: unknown; gte?: unknown };
  const known = date === null ? [] : given(date as object).map(([field]) => field);
  const isPlain = known.every((field) => field === 'gte' || field === 'match');
  return isPlain && (match ?? 'POSSIBLE') === 'POSSIBLE' && typeof gte === 'string' ? gte : null;
}

/** What an input holds in one field, when it holds nothing else; null otherwise. */
function onlyField(input: unknown, field: string): unknown {
  if (typeof input !== 'object' || input === null) return null;
  const [only, ...others] = given(input);
  return only?.[0] === field && others.length === 0 ? only[1] : null;
}

const given = (input: object): [string, unknown][] =>
  Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
const isEmpty = (input: object): boolean => given(input).length === 0;
