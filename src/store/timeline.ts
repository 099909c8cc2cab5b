import type { Document } from 'mongodb';
import { believed } from './believed';
import type { CollectionName, Rows } from './collections';
import { allOf, type PageRequest } from './page';
import { readRows } from './read-rows';
import { collection, inTime, leftOut, type Reader } from './reader';
import type { EntityKind } from './row';

/** What stands in a timeline, in the order in which entries of one day stand. */
export const TIMELINE_SOURCES = ['TENURE_START', 'MEETING', 'STATEMENT', 'TENURE_END'] as const;
export type TimelineSource = (typeof TIMELINE_SOURCES)[number];

/** One entry: a row, and the last day that its date can mean, on which it is placed. */
export type TimelineEntry =
  | { source: 'TENURE_START' | 'TENURE_END'; placedOn: string; row: Rows['tenures'] }
  | { source: 'MEETING'; placedOn: string; row: Rows['meetings'] }
  | { source: 'STATEMENT'; placedOn: string; row: Rows['statements'] };

/** An entry's place in the order. */
export interface TimelineKey {
  source: TimelineSource;
  /** The value that the source is sorted by; its first ten characters are the day. */
  sort: string;
  id: string;
}

/** The first and last day asked for, inclusive; null where open. */
export interface TimelineWindow {
  from: string | null;
  to: string | null;
}

/** How each source is read: its rows, and the path that places them. */
const READS: Record<TimelineSource, { from: CollectionName; path: string; also: Document }> = {
  TENURE_START: { from: 'tenures', path: 'bounds.startLatest', also: {} },
  MEETING: { from: 'meetings', path: 'dateLatest', also: {} },
  STATEMENT: { from: 'statements', path: 'order', also: {} },
  // An end that no source states is unknown, and is no entry.
  TENURE_END: {
    from: 'tenures',
    path: 'bounds.endLatest',
    also: { $or: [{ end: { $ne: null } }, { endState: 'ENDED' }] },
  },
};

type Subject = Partial<Record<'tenures' | 'meetings' | 'statements', string>>;
/** By kind of the subject, where each collection names it. */
const SUBJECTS = {
  PERSON: { tenures: 'person', meetings: 'people', statements: 'speaker.id' },
  ORGANISATION: { tenures: 'organisation', meetings: 'bodies', statements: 'speaker.id' },
  POST: { tenures: 'post', meetings: 'posts' },
  TOPIC: { meetings: 'topicIds', statements: 'topicIds' },
  PLACE: { meetings: 'place' },
} as const satisfies Partial<Record<EntityKind, Subject>>;
export type TimelineKind = keyof typeof SUBJECTS;

/** Whether entities of a kind have a timeline. */
export function hasTimeline(kind: EntityKind): kind is TimelineKind {
  return kind in SUBJECTS;
}

/** One source of one entity's timeline: the rows, the path that places them, and which are meant. */
interface SourceRead {
  source: TimelineSource;
  from: CollectionName;
  path: string;
  filter: Document;
}

function readsOf(
  reader: Reader,
  of: { kind: TimelineKind; id: string },
  window: TimelineWindow,
): SourceRead[] {
  const subject: Subject = SUBJECTS[of.kind];
  return TIMELINE_SOURCES.flatMap((source) => {
    const { from, path, also } = READS[source];
    const foreign = subject[from as keyof Subject];
    if (!foreign) return [];
    const spoken = foreign === 'speaker.id' ? { 'speaker.kind': of.kind } : {};
    const conditions = [{ [foreign]: of.id }, spoken, also, within(path, window)];
    return [{ source, from, path, filter: allOf([...conditions, believed(reader.at)]) }];
  });
}

/** Which stretch of a timeline is asked for. */
export interface TimelineRequest extends Pick<PageRequest, 'limit' | 'backward'> {
  after: TimelineKey | null;
  before: TimelineKey | null;
}

/**
 * The rows of one page of an entity's timeline, and one more when there are more: in its order, or when
 * it is read backward in the opposite one. One command a source: at most four, each reading
 * no more rows than the page's and one, in an index's order.
 */
export async function readTimeline(
  reader: Reader,
  of: { kind: TimelineKind; id: string },
  window: TimelineWindow,
  { limit, backward, after, before }: TimelineRequest,
): Promise<TimelineEntry[]> {
  const direction = backward ? -1 : 1;
  const entries = await Promise.all(
    readsOf(reader, of, window).map(async ({ source, from, path, filter }) => {
      const bounds = [
        ...(after ? [beyond(source, path, after, 1)] : []),
        ...(before ? [{ $and: [beyond(source, path, before, -1)] }] : []),
      ];
      const rows = await readRows(reader, from, {
        pipeline: [
          { $match: allOf([filter, ...bounds]) },
          { $sort: { [path]: direction, id: direction } },
          { $limit: limit + 1 },
          { $project: leftOut(reader, from) },
        ],
        batchSize: limit + 2,
      });
      return rows.map((row) => {
        const placedOn = valueAt(row, path).slice(0, 10);
        return { source, placedOn, row } as unknown as TimelineEntry;
      });
    }),
  );
  return entries
    .flat()
    .sort((a, b) => direction * compareKeys(timelineKey(a), timelineKey(b)))
    .slice(0, limit + 1);
}

/** How many entries a timeline has within a window. One command a source. */
export async function countTimeline(
  reader: Reader,
  of: { kind: TimelineKind; id: string },
  window: TimelineWindow,
): Promise<number> {
  const counts = await Promise.all(
    readsOf(reader, of, window).map(async ({ from, filter }) => {
      const [counted] = await collection(reader, from)
        .aggregate<{ count: number }>([{ $match: filter }, { $count: 'count' }], inTime(reader))
        .toArray();
      return counted?.count ?? 0;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** An entry's key, by which it is found again. */
export function timelineKey({ source, row }: TimelineEntry): TimelineKey {
  return { source, sort: valueAt(row, READS[source].path), id: row.id };
}

function valueAt(row: Document, path: string): string {
  return path.split('.').reduce<unknown>((at, name) => (at as Document)[name], row) as string;
}

function within(path: string, { from, to }: TimelineWindow): Document {
  return allOf([from ? { [path]: { $gte: from } } : {}, to ? { [path]: { $lte: endOf(to) } } : {}]);
}

/** The last sort value of a day: statements sort by texts that begin with the day and a space. */
function endOf(day: string): string {
  return `${day}~`;
}

function compareKeys(a: TimelineKey, b: TimelineKey): number {
  const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return (
    order(a.sort.slice(0, 10), b.sort.slice(0, 10)) ||
    rank(a.source) - rank(b.source) ||
    order(a.sort, b.sort) ||
    order(a.id, b.id)
  );
}

const rank = (source: TimelineSource): number => TIMELINE_SOURCES.indexOf(source);

/** What of a source lies after a key that may be another source's (1), or before it (-1). */
function beyond(source: TimelineSource, path: string, key: TimelineKey, way: 1 | -1): Document {
  const day = key.sort.slice(0, 10);
  const ranks = way * (rank(source) - rank(key.source));
  const [on, off] =
    way === 1 ? [{ $gte: day }, { $gt: endOf(day) }] : [{ $lte: endOf(day) }, { $lt: day }];
  if (ranks !== 0) return { [path]: ranks > 0 ? on : off };
  const op = way === 1 ? '$gt' : '$lt';
  return { $or: [{ [path]: { [op]: key.sort } }, { [path]: key.sort, id: { [op]: key.id } }] };
}
