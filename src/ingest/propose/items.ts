import { type RecordDocument, statementIds, tenureId } from '../record/record';

/** The lists of a record whose entries are reviewed one by one. */
export const ITEM_LISTS = [
  'people',
  'organisations',
  'places',
  'posts',
  'tenures',
  'topics',
  'meetings',
  'statements',
] as const satisfies readonly (keyof RecordDocument)[];
export type ItemList = (typeof ITEM_LISTS)[number];

/** One entry of a record: its list, and its slug, tenure id or statement key. */
export type ItemKey = `${ItemList}/${string}`;

/** Which list a key of a record refers to, when its value is a slug. */
export const REFERS_TO: Readonly<Record<string, ItemList>> = {
  person: 'people',
  organisation: 'organisations',
  parent: 'organisations',
  onBehalfOf: 'organisations',
  post: 'posts',
  servesPost: 'posts',
  tenure: 'tenures',
  topic: 'topics',
  meeting: 'meetings',
  discussedAt: 'meetings',
  place: 'places',
  dateline: 'places',
};

/** The entries of a record by their keys, in its order. */
export function itemsOf(record: RecordDocument): Map<ItemKey, object> {
  const items = new Map<ItemKey, object>();
  for (const list of ITEM_LISTS) {
    if (list === 'tenures' || list === 'statements') continue;
    for (const [slug, entry] of Object.entries<object>(record[list] ?? {}))
      items.set(`${list}/${slug}`, entry);
  }
  for (const entry of record.tenures ?? []) items.set(`tenures/${tenureId(entry)}`, entry);
  const ids = statementIds(record);
  for (const [i, entry] of (record.statements ?? []).entries())
    items.set(`statements/${ids[i]?.slice(record.article.slug.length + 1)}`, entry);
  return items;
}

/** Writes out the key of each statement, so that it stays when other statements go. */
export function withStatementKeys(record: RecordDocument): RecordDocument {
  if (!record.statements) return record;
  const ids = statementIds(record);
  const from = record.article.slug.length + 1;
  return {
    ...record,
    statements: record.statements.map((entry, i) => ({ key: ids[i]?.slice(from), ...entry })),
  };
}

/** The items that an entry refers to: it says nothing without them. */
function needsOf(entry: object): ItemKey[] {
  const needs = new Set<ItemKey>();
  const visit = (value: unknown, name: string | null): void => {
    if (typeof value === 'string') {
      const list = name === null ? undefined : REFERS_TO[name];
      if (list) needs.add(`${list}/${value}`);
    } else if (Array.isArray(value)) value.forEach((item) => visit(item, name));
    else if (typeof value === 'object' && value !== null) {
      // Who acts in a post holds it: the tenure is needed too.
      const { person, post, key } = value as { person?: unknown; post?: unknown; key?: unknown };
      if (typeof person === 'string' && typeof post === 'string')
        needs.add(
          `tenures/${tenureId({ person, post, key: typeof key === 'string' ? key : undefined })}`,
        );
      for (const [key, child] of Object.entries(value))
        if (key !== 'quote' && key !== 'name' && key !== 'text') visit(child, key);
    }
  };
  visit(entry, null);
  return [...needs];
}

/** Items with all that they need, and all that the article's own entry needs. */
export function closureOf(record: RecordDocument, keys: Iterable<ItemKey>): Set<ItemKey> {
  const items = itemsOf(record);
  const closure = new Set<ItemKey>();
  const add = (key: ItemKey): void => {
    const entry = items.get(key);
    if (!entry || closure.has(key)) return;
    closure.add(key);
    needsOf(entry).forEach(add);
  };
  needsOf(record.article).forEach(add);
  for (const key of keys) add(key);
  return closure;
}

/** Items without which others would dangle: the given ones and all that need them, directly or not. */
export function dependentsOn(record: RecordDocument, keys: Iterable<ItemKey>): Set<ItemKey> {
  const lost = new Set(keys);
  const items = [...itemsOf(record)];
  for (let before = -1; before < lost.size;) {
    before = lost.size;
    for (const [key, entry] of items)
      if (needsOf(entry).some((need) => lost.has(need))) lost.add(key);
  }
  return lost;
}

/** The record with these items alone. */
export function recordOf(record: RecordDocument, keys: ReadonlySet<ItemKey>): RecordDocument {
  const kept = (list: ItemList, id: string) => keys.has(`${list}/${id}`);
  const map = <Entry>(list: ItemList, entries: Record<string, Entry> = {}) =>
    Object.fromEntries(Object.entries(entries).filter(([slug]) => kept(list, slug)));
  const statements = new Map([...itemsOf(record)].filter(([key]) => key.startsWith('statements/')));
  return {
    article: record.article,
    people: map('people', record.people),
    organisations: map('organisations', record.organisations),
    places: map('places', record.places),
    mentions: (record.mentions ?? []).filter(({ person, organisation, place }) =>
      person !== undefined
        ? kept('people', person)
        : organisation !== undefined
          ? kept('organisations', organisation)
          : kept('places', place ?? ''),
    ),
    posts: map('posts', record.posts),
    tenures: (record.tenures ?? []).filter((entry) => kept('tenures', tenureId(entry))),
    topics: map('topics', record.topics),
    meetings: map('meetings', record.meetings),
    statements: (record.statements ?? []).filter((entry) =>
      [...statements].some(([key, item]) => item === entry && keys.has(key)),
    ),
  };
}
