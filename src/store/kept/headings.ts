import type { ClientSession, Db, Document } from 'mongodb';
import { believed } from '../believed';
import type { MeetingRow } from '../meeting';

/** How meetings can be counted. */
export const STATS_BY = ['MONTH', 'TOPIC', 'BODY', 'COUNTRY_PAIR'] as const;
export type StatsBy = (typeof STATS_BY)[number];

/** What of a meeting tells under which headings it comes. */
export type Headed = Pick<
  MeetingRow,
  'dateEarliest' | 'dateLatest' | 'topicIds' | 'bodies' | 'posts'
>;

/** The countries of bodies, and those that sent the holders of posts. */
export interface Countries {
  bodies: ReadonlyMap<string, string>;
  posts: ReadonlyMap<string, string>;
}

/** A heading: a month, an id, or two country codes. */
export type Heading = readonly string[];

const single = (list: readonly string[]): Heading[] => list.map((key) => [key]);

/** The headings that a meeting comes under; it counts once under each, and as uncounted without any. */
export const headingsOf: Record<StatsBy, (meeting: Headed, countries: Countries) => Heading[]> = {
  // A date that can mean more than one month is counted under none: which one is not known.
  MONTH: ({ dateEarliest, dateLatest }) => {
    const [first, last] = [dateEarliest.slice(0, 7), dateLatest.slice(0, 7)];
    return first === last ? [[first]] : [];
  },
  TOPIC: ({ topicIds }) => single(topicIds),
  BODY: ({ bodies }) => single(bodies),
  COUNTRY_PAIR: ({ bodies, posts }, countries) => {
    const codes = [
      ...bodies.flatMap((id) => countries.bodies.get(id) ?? []),
      ...posts.flatMap((id) => countries.posts.get(id) ?? []),
    ];
    const distinct = [...new Set(codes)].sort();
    return distinct.flatMap((a, i) => distinct.slice(i + 1).map((b) => [a, b]));
  },
};

/** What of a meeting the headings are made of, as a projection. */
export const HEADED: Document = {
  dateEarliest: 1,
  dateLatest: 1,
  topicIds: 1,
  bodies: 1,
  posts: 1,
};

/** The countries by which some bodies and posts are counted, now or at an instant. Two commands at most. */
export async function countriesOf(
  db: Db,
  meetings: readonly Pick<Headed, 'bodies' | 'posts'>[],
  at: Date | null,
  session?: ClientSession,
): Promise<Countries> {
  const bodies = new Set(meetings.flatMap((meeting) => meeting.bodies));
  const posts = new Set(meetings.flatMap((meeting) => meeting.posts));
  // One after the other: a transaction runs no two commands at once.
  return {
    bodies: await codesOf(db, 'organisations', 'country', bodies, at, session),
    posts: await codesOf(db, 'posts', 'sendingState', posts, at, session),
  };
}

async function codesOf(
  db: Db,
  name: 'organisations' | 'posts',
  path: 'country' | 'sendingState',
  ids: ReadonlySet<string>,
  at: Date | null,
  session?: ClientSession,
): Promise<Map<string, string>> {
  if (ids.size === 0) return new Map();
  const rows = await db
    .collection<{ id: string } & Partial<Record<typeof path, string | null>>>(name)
    .find({ id: { $in: [...ids] }, ...believed(at) } as never, {
      session,
      projection: { _id: 0, id: 1, [path]: 1 },
      batchSize: ids.size + 1,
    })
    .toArray();
  return new Map(rows.flatMap((row) => (row[path] ? [[row.id, row[path]] as const] : [])));
}
