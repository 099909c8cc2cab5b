import type { Document } from 'mongodb';
import { believed } from './believed';
import type { Compile, FilterInput, ListInput } from './filter-input';
import { type FilterField, filterField } from './filter-fields';
import { idsOf, ownersOf, RELATED_LIMIT, tooMany, valuesOf } from './filter-related';
import { existence, NOTHING } from './filter-values';
import { officialsFilter } from './kept/officials-filter';
import { allOf } from './page';
import { collection, inTime, type Reader } from './reader';
import { TOOK_PLACE } from './took-place';

type Spec<B extends FilterField['by']> = Extract<FilterField, { by: B }>;

const isEmpty = (filter: Document): boolean => Object.keys(filter).length === 0;
const not = (filter: Document): Document => (isEmpty(filter) ? NOTHING : { $nor: [filter] });

/**
 * The one entity whose id a path holds passes a filter, or is there at all. A filter without conditions
 * asks, as in `someFilter`, that there is one of that kind; where `exists` asks for that, it asks nothing.
 */
export async function oneFilter(
  reader: Reader,
  compile: Compile,
  spec: Spec<'one'>,
  { exists, ...input }: FilterInput,
  at: string,
): Promise<Document> {
  const related = await compile(spec.to, input, at);
  if (isEmpty(related)) {
    if (!spec.optional) return { ...existence(spec.path, true), ...spec.also };
    return typeof exists === 'boolean' ? existence(spec.path, exists) : {};
  }
  return allOf([
    typeof exists === 'boolean' ? existence(spec.path, exists) : {},
    { [spec.path]: { $in: await idsOf(reader, spec.to, related, at) }, ...spec.also },
  ]);
}

/** Some of the entities whose ids a path holds passes a filter. */
export async function someFilter(
  reader: Reader,
  compile: Compile,
  spec: Spec<'some' | 'many'>,
  input: FilterInput,
  at: string,
): Promise<Document> {
  const related = await compile(spec.to, input, at);
  if (isEmpty(related)) return existence(spec.path, true);
  return { [spec.path]: { $in: await idsOf(reader, spec.to, related, at) } };
}

/** Some of the references that a path holds is to an entity of one kind that passes a filter. */
export async function refFilter(
  reader: Reader,
  compile: Compile,
  { to, path, kind }: Spec<'ref'>,
  input: FilterInput,
  at: string,
): Promise<Document> {
  const related = await compile(to, input, at);
  const id = isEmpty(related) ? { $gte: '' } : { $in: await idsOf(reader, to, related, at) };
  return { [path]: { $elemMatch: { id, kind } } };
}

/** Some, none or every one (of at least one) of the entities whose ids a path holds passes a filter. */
export async function listFilter(
  reader: Reader,
  compile: Compile,
  spec: Spec<'many'>,
  { some, none, every }: ListInput,
  at: string,
): Promise<Document> {
  const each = (input: FilterInput, operator: string): Promise<Document> =>
    someFilter(reader, compile, spec, input, `${at}.${operator}`);
  const all = every ? await each(every, 'every') : {};
  const ids = (all[spec.path] as { $in?: string[] } | undefined)?.$in;
  return allOf([
    some ? await each(some, 'some') : {},
    none ? not(await each(none, 'none')) : {},
    all,
    ids ? { $nor: [{ [spec.path]: { $elemMatch: { $nin: ids } } }] } : {},
  ]);
}

/** Some, none or every one (of at least one) of the rows that refer to this entity passes a filter. */
export async function backFilter(
  reader: Reader,
  compile: Compile,
  { from, foreign, also }: Spec<'back'>,
  input: ListInput,
  at: string,
): Promise<Document> {
  let { some, none } = input;
  const { every } = input;
  const compiled = (input: FilterInput, operator: string): Promise<Document> =>
    compile(from, input, `${at}.${operator}`);
  const owners = (passing: Document, operator: string): Promise<string[]> => {
    const rows = allOf([existence(foreign, true), also ?? {}, passing]);
    return ownersOf(reader, from, foreign, rows, `${at}.${operator}`);
  };
  const parts: Document[] = [];
  const kept = reader.at === null ? await officialsFilter(reader, { from, foreign }, input) : null;
  if (kept) {
    parts.push(kept.filter);
    ({ some, none } = kept.rest);
  }
  if (some) parts.push({ id: { $in: await owners(await compiled(some, 'some'), 'some') } });
  if (none) {
    parts.push({ $nor: [{ id: { $in: await owners(await compiled(none, 'none'), 'none') } }] });
  }
  if (every) {
    const passing = await compiled(every, 'every');
    const having = await owners(passing, 'every');
    const failing = allOf([{ [foreign]: { $in: having } }, not(passing)]);
    const spoilt = new Set(await owners(failing, 'every'));
    parts.push({ id: { $in: having.filter((id) => !spoilt.has(id)) } });
  }
  return parts.length <= 1 ? (parts[0] ?? {}) : { $and: parts };
}

/** Some, none or every one (of at least one) of a meeting's participations passes a filter. */
export async function participationsFilter(
  compile: Compile,
  { some, none, every }: ListInput,
  at: string,
): Promise<Document> {
  const having = async (input: FilterInput, operator: string): Promise<[Document, Document]> => {
    const where = `${at}.${operator}`;
    const fields = await Promise.all(
      Object.entries(input)
        .filter(([, value]) => value)
        .map(async ([field, value]) => {
          const condition = await compile('participations', { [field]: value }, where);
          return { spec: filterField('participations', field), condition };
        }),
    );
    const inner = allOf(fields.map(({ condition }) => condition));
    if (isEmpty(inner)) return [{}, { $or: [...ANY_PARTY] }];
    // A field inside a participation has no index of its own; the meeting repeats it where one has.
    const hints = fields.flatMap(({ spec, condition }) =>
      spec?.by === 'one' && spec.hint && condition[spec.path]
        ? [{ [spec.hint]: condition[spec.path] as Document }]
        : [],
    );
    return [inner, allOf([...hints, { participants: { $elemMatch: inner } }])];
  };
  const parts: Document[] = [];
  if (some) parts.push((await having(some, 'some'))[1]);
  if (none) parts.push(not((await having(none, 'none'))[1]));
  if (every) {
    const [inner, present] = await having(every, 'every');
    parts.push(present);
    if (!isEmpty(inner))
      parts.push({ $nor: [{ participants: { $elemMatch: { $nor: [inner] } } }] });
  }
  return parts.length <= 1 ? (parts[0] ?? {}) : { $and: parts };
}

const ANY_PARTY: readonly Document[] = [
  existence('people', true),
  existence('organisations', true),
];

/** People at a meeting that took place, together with another person who passes a filter. */
export async function metFilter(
  reader: Reader,
  compile: Compile,
  input: FilterInput,
  at: string,
): Promise<Document> {
  const others = await compile('people', input, at);
  const ids = isEmpty(others) ? null : await idsOf(reader, 'people', others, at);
  const sought = new Set(ids);
  const meetings = { people: ids ? { $in: ids } : { $gte: '' }, status: { $in: TOOK_PLACE } };
  const met = new Set<string>();
  for (const people of await valuesOf(reader, 'meetings', 'people', meetings, at)) {
    const hits = ids ? people.filter((id) => sought.has(id)) : people;
    for (const id of people) if (hits.some((hit) => hit !== id)) met.add(id);
  }
  if (met.size > RELATED_LIMIT) throw tooMany(at, RELATED_LIMIT, 'people');
  return { id: { $in: [...met] } };
}

/** Tenures that one `inOffice` may stand for: each becomes a branch of the meetings' filter. */
const TENURES_LIMIT = 2_000;

/**
 * Meetings at whose own date some participant held a tenure that passes a filter. DEFINITE: on every
 * day that the meeting's date can mean, the tenure is surely held; POSSIBLE: on some day it can be.
 */
export async function inOfficeFilter(
  reader: Reader,
  compile: Compile,
  { tenure, match }: FilterInput,
  at: string,
): Promise<Document> {
  const passing = await compile('tenures', tenure as FilterInput, `${at}.tenure`);
  const tenures = await collection(reader, 'tenures')
    .find(allOf([passing, believed(reader.at)]) as never, {
      projection: { _id: 0, person: 1, bounds: 1 },
      limit: TENURES_LIMIT + 1,
      batchSize: TENURES_LIMIT + 1,
      ...inTime(reader),
    })
    .toArray();
  if (tenures.length > TENURES_LIMIT) throw tooMany(`${at}.tenure`, TENURES_LIMIT, 'tenures');
  const holders = new Map<string, { people: string[]; dates: Document }>();
  for (const { person, bounds } of tenures) {
    const dates =
      match === 'DEFINITE'
        ? {
            dateEarliest: { $gte: bounds.startLatest },
            dateLatest: { $lt: bounds.endEarliest },
          }
        : {
            dateLatest: { $gte: bounds.startEarliest },
            dateEarliest: { $lt: bounds.endLatest },
          };
    const key = JSON.stringify(dates);
    const same = holders.get(key) ?? { people: [] as string[], dates };
    same.people.push(person);
    holders.set(key, same);
  }
  if (holders.size === 0) return NOTHING;
  return {
    $or: [...holders.values()].map(({ people, dates }) => ({ people: { $in: people }, ...dates })),
  };
}
