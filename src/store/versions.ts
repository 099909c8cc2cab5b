import { isDeepStrictEqual } from 'node:util';
import type {
  ClientSession,
  Collection,
  Filter,
  OptionalUnlessRequiredId,
  UpdateFilter,
} from 'mongodb';
import { believed } from './believed';
import type { Replaced } from './kept/keep-up';
import type { Facts, Row } from './row';

/** One field of an entity, before and after. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** What writing did, by entity id. */
export interface VersionChanges {
  added: string[];
  changed: { id: string; fields: FieldChange[] }[];
  removed: string[];
  unchanged: string[];
}

/**
 * Makes the base believe `facts` of the entities `ids`, and nothing of those of them without facts.
 * An entity whose facts are as they were keeps its row untouched; of one that changes, the row is
 * retracted and a new version recorded; nothing is overwritten in place.
 * @param session a transaction, so that no reader sees an entity without a version or with two.
 * @param at the instant of the change, later than any `recordedAt` of these entities.
 * @param follow called once the rows are written, with what was replaced.
 */
export async function writeVersions<R extends Row>(
  rows: Collection<R>,
  session: ClientSession,
  ids: Iterable<string>,
  facts: readonly Facts<R>[],
  at: Date,
  follow?: (replaced: Replaced<R>) => Promise<void>,
): Promise<VersionChanges> {
  const touched = [...ids];
  if (touched.length === 0) return { added: [], changed: [], removed: [], unchanged: [] };
  const filter = { id: { $in: touched }, ...believed(null) } as unknown as Filter<R>;
  const present = new Map(
    (await rows.find(filter, { session }).toArray()).map((row) => [row.id, row as unknown as R]),
  );
  const wanted = new Map(facts.map((each) => [each.id, each]));
  const changes: VersionChanges = { added: [], changed: [], removed: [], unchanged: [] };
  for (const [id, after] of wanted) {
    const before = present.get(id);
    if (!before) {
      changes.added.push(id);
      continue;
    }
    const fields = differences(before, after);
    if (fields.length > 0) changes.changed.push({ id, fields });
    else changes.unchanged.push(id);
  }
  changes.removed = [...present.keys()].filter((id) => !wanted.has(id));

  const changed = changes.changed.map(({ id }) => id);
  await retract(rows, session, present, [...changed, ...changes.removed], at);
  const written = [...changes.added, ...changed].flatMap((id) => wanted.get(id) ?? []);
  if (written.length > 0)
    await rows.insertMany(
      written.map((each) =>
        versionOf(each, at, present.get(each.id)),
      ) as unknown as OptionalUnlessRequiredId<R>[],
      { session },
    );
  const gone = [...changed, ...changes.removed].flatMap((id) => present.get(id) ?? []);
  await follow?.({ before: gone, after: written });
  return changes;
}

async function retract<R extends Row>(
  rows: Collection<R>,
  session: ClientSession,
  present: ReadonlyMap<string, R>,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await rows.updateMany(
    { _id: { $in: ids.map((id) => present.get(id)?._id) } } as unknown as Filter<R>,
    { $set: { retractedAt: at } } as unknown as UpdateFilter<R>,
    { session },
  );
}

function versionOf<R extends Row>(facts: Facts<R>, at: Date, before?: R): Facts<R> & Row {
  const kept = KEPT.filter((field) => before && field in before).map((field) => [
    field,
    (before as Record<string, unknown>)[field],
  ]);
  return {
    _id: `${facts.id}@${at.toISOString()}`,
    ...facts,
    ...(Object.fromEntries(kept) as object),
    recordedAt: at,
    retractedAt: null,
  };
}

/** What is kept up in place beside what a row says, and goes on with the next version. */
const KEPT = ['officialsMetUntil'] as const;
/** What makes a row a version, and says nothing of its entity. */
const OF_THE_VERSION: ReadonlySet<string> = new Set(['_id', 'recordedAt', 'retractedAt', ...KEPT]);

/** What a row says of its entity. */
export function factsOf<R extends Row>(row: R): Facts<R> {
  return Object.fromEntries(
    Object.entries(row).filter(([field]) => !OF_THE_VERSION.has(field)),
  ) as unknown as Facts<R>;
}

function differences(row: object, after: object): FieldChange[] {
  const before = row as Record<string, unknown>;
  const next = after as Record<string, unknown>;
  return [...new Set([...Object.keys(before), ...Object.keys(next)])]
    .filter((field) => !OF_THE_VERSION.has(field))
    .filter((field) => !isDeepStrictEqual(before[field], next[field]))
    .map((field) => ({ field, before: before[field], after: next[field] }));
}
