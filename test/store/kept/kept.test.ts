import * as fc from 'fast-check';
import type { CollectionName, Rows } from '../../../src/store/collections';
import { compileFilter } from '../../../src/store/filter';
import type { FilterInput } from '../../../src/store/filter-input';
import { checkKept } from '../../../src/store/kept/check';
import { fillKept, fillKeptAlone, fillSome, forgetKept } from '../../../src/store/kept/fill';
import { mendKept } from '../../../src/store/kept/mend';
import { STATS_BY } from '../../../src/store/kept/headings';
import { keepUp } from '../../../src/store/kept/keep-up';
import { countsKept, totalKept } from '../../../src/store/kept/read-counts';
import { keptState } from '../../../src/store/kept/state';
import { MEETING_KINDS, MEETING_STATUSES } from '../../../src/store/meeting';
import type { Facts } from '../../../src/store/row';
import { countMeetings } from '../../../src/store/stats';
import { inTransaction } from '../../../src/store/transaction';
import { writeVersions } from '../../../src/store/versions';
import { openTestStore, type TestStore } from '../test-store';
import { tries } from '../../tries';

let test: TestStore;
let last: Date;

beforeAll(async () => {
  test = await openTestStore();
});
afterAll(() => test.close());

/** Makes the base believe some facts of an entity, or nothing of it, as ingestion does. */
async function write<C extends CollectionName>(
  name: C,
  id: string,
  facts: Omit<Facts<Rows[C]>, 'id'> | null,
): Promise<void> {
  const { db } = test.store;
  await inTransaction(db, async (session, at) => {
    last = at;
    const rows = db.collection<Rows[C]>(name);
    const wanted = facts ? [{ id, ...facts } as unknown as Facts<Rows[C]>] : [];
    await writeVersions(rows, session, [id], wanted, at, (replaced) =>
      keepUp(db, session, name, replaced),
    );
    return { hasChanges: true };
  });
}

const some = <T>(values: readonly T[], most: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const named = (kind: string): string[] => [1, 2, 3, 4].map((n) => `${kind}-${n}`);
const [BODIES, POSTS, PEOPLE, TOPICS] = ['body', 'post', 'person', 'topic'].map(named) as [
  string[],
  string[],
  string[],
  string[],
];
const CODES = [null, 'KZ', 'BE', 'FR'];
const DAYS = ['2020-12-31', '2021-01-01', '2021-01-15', '2021-02-01', '9999-12-31'];
const slugged = { slug: 'x', name: 'x', names: [], nameTerms: [], evidence: [], label: 'x', labels: [], labelTerms: [] }; // prettier-ignore

/** One change of one entity: its collection, its id and its facts, null for a retraction. */
const change: fc.Arbitrary<[CollectionName, string, object | null]> = fc.oneof(
  of('organisations', BODIES, {
    country: fc.constantFrom(...CODES),
    ancestors: fc.constant([]),
    kind: fc.constant('OTHER'),
  }),
  of('posts', POSTS, {
    sendingState: fc.constantFrom(...CODES),
    receivingStates: fc.constant([]),
    organisation: fc.constantFrom(null, ...BODIES),
  }),
  of('tenures', named('tenure'), {
    person: fc.constantFrom(...PEOPLE),
    post: fc.constantFrom(...POSTS),
    organisation: fc.constantFrom(null, ...BODIES),
    ...{ firstCited: fc.constant('2021-01-01'), lastCited: fc.constant('2021-01-01') },
    bounds: fc.constant({}),
  }),
  of('meetings', [...named('meeting'), ...named('talk')], {
    status: fc.constantFrom(...MEETING_STATUSES),
    kind: fc.constantFrom(...MEETING_KINDS.slice(0, 2)),
    dates: fc.tuple(fc.constantFrom('0000-01-01', ...DAYS), fc.constantFrom(...DAYS)),
    topicIds: some(TOPICS, 2),
    bodies: some(BODIES, 3),
    posts: some(POSTS, 2),
    people: some(PEOPLE, 2),
    participants: fc.constant([]),
  }),
);

function of(
  name: CollectionName,
  ids: string[],
  fields: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<[CollectionName, string, object | null]> {
  const facts = fc.record(fields).map(({ dates, ...own }) => {
    const [dateEarliest, dateLatest] = ((dates ?? []) as string[]).sort();
    return { ...slugged, ...own, ...(dates ? { dateEarliest, dateLatest } : {}) };
  });
  return fc.tuple(
    fc.constant(name),
    fc.constantFrom(...ids),
    fc.option(facts, { freq: 4, nil: null }),
  );
}

const FILTERS: (FilterInput | null)[] = [
  null,
  { status: { in: ['HELD', 'REPORTED'] } },
  { status: { in: ['PLANNED', 'HELD'] }, kind: { eq: 'CALL' } },
  { kind: { in: ['MEETING', 'CALL'], eq: 'MEETING' } },
  { status: { in: [] } },
];
const met = (gte: string): FilterInput => ({ person: { meetings: { some: { date: { gte } } } } });
const OFFICIALS: FilterInput[] = [
  { some: {} },
  { none: {} },
  ...DAYS.flatMap((day) => [
    { some: {}, none: met(day) },
    { none: met(day) },
    { some: met(day) },
    { some: met('2021-01-01'), none: met(day), every: {} },
  ]),
];

/** What is kept tells what reading the rows does: those of the latest instant, past what is kept. */
async function expectKeptToHold(): Promise<void> {
  const { db } = test.store;
  const now = { db, at: null };
  const then = { db, at: last };
  for (const by of STATS_BY)
    for (const filter of FILTERS) {
      const kept = await countsKept(now, filter, { by, first: 500, total: true });
      const read = await countMeetings(then, await compileFilter(then, 'meetings', filter), by);
      expect({ by, filter, ...kept }).toEqual({ by, filter, ...read });
    }
  for (const filter of FILTERS) {
    const compiled = await compileFilter(then, 'meetings', filter);
    const present = { $and: [compiled, { retractedAt: null }] };
    expect(await totalKept(now, filter)).toBe(
      await db.collection('meetings').countDocuments(present),
    );
  }
  for (const officials of OFFICIALS) {
    const found = async (reader: typeof then | typeof now): Promise<string[]> => {
      const filter = await compileFilter(reader, 'organisations', { officials });
      const rows = await db
        .collection('organisations')
        .find({ $and: [filter, { retractedAt: null }] })
        .toArray();
      return rows.map((row) => row['id'] as string).sort();
    };
    expect({ officials, found: await found(now) }).toEqual({ officials, found: await found(then) });
  }
  for await (const drift of checkKept(db)) throw new Error(JSON.stringify(drift));
}

it('is what the rows give after any writes, corrections and retractions, also while it is filled', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 10, maxLength: 60 }),
      fc.nat(40),
      async (changes, filledFrom) => {
        for (const name of ['meetings', 'tenures', 'people', 'posts', 'organisations'] as const)
          await test.store.db.collection(name).deleteMany({});
        await forgetKept(test.store.db);
        // Whoever is referred to is there.
        for (const id of PEOPLE) await write('people', id, slugged as never);
        for (const [i, [name, id, facts]] of changes.entries()) {
          // From some write on, a step of the filling after every other one.
          if (i >= filledFrom && i % 2 === 0)
            await fillSome(test.store.db, { meetings: 2, bodies: 1 });
          await write(name, id, facts as never);
        }
        await fillKept(test.store.db);
        await expectKeptToHold();
        const [first] = changes;
        if (first) await write(first[0], first[1], null);
        await expectKeptToHold();
      },
    ),
    { numRuns: tries(2), endOnFailure: true },
  );
});

const aTalk = {
  ...slugged,
  ...{ status: 'HELD', kind: 'CALL', people: [], posts: [], bodies: [] },
  ...{ dateEarliest: '2021-01-01', dateLatest: '2021-01-02', topicIds: ['topic-3'] },
} as never;

it('answers nothing while it is not whole, of the past, or on other filters', async () => {
  const { db } = test.store;
  // More than two steps of one meeting make whole, whatever is there already.
  for (const id of ['talk-5', 'talk-6', 'talk-7']) await write('meetings', id, aTalk);
  const request = { by: 'TOPIC', first: 10, total: true } as const;
  const asked = (filter: FilterInput | null, at: Date | null = null) =>
    countsKept({ db, at }, filter, request);
  expect(await asked(null)).not.toBeNull();
  expect(await asked(null, new Date())).toBeNull();
  expect(await asked({ topic: { slug: { eq: 'x' } } })).toBeNull();
  expect(await asked({ status: { eq: 'HELD' }, date: { gte: '2021-01-01' } })).toBeNull();
  expect(await asked({ or: [{ status: { eq: 'HELD' } }] })).toBeNull();
  await forgetKept(db);
  expect(await asked(null)).toBeNull();
  await fillSome(db, { meetings: 1, bodies: 1 });
  await fillSome(db, { meetings: 1, bodies: 1 });
  expect(await asked(null)).toBeNull();
  await fillKept(db);
  expect(await asked(null)).not.toBeNull();
});

it('is made in memory for who opens the store, and step by step where others wrote meanwhile', async () => {
  const { db } = test.store;
  await forgetKept(db);
  await fillKeptAlone(db);
  await expectKeptToHold();
  await forgetKept(db);
  const filling = fillKeptAlone(db);
  for (let state = await keptState(db); !state; state = await keptState(db));
  await write('meetings', 'talk-9', aTalk);
  await filling;
  await expectKeptToHold();
});

it('is told from the rows by the check where it drifts', async () => {
  const { db } = test.store;
  await write('organisations', 'body-1', { ...slugged, country: 'KZ', ancestors: [] } as never);
  await write('tenures', 'tenure-1', { person: 'person-1', post: 'post-1', organisation: 'body-1' } as never); // prettier-ignore
  await write('meetings', 'talk-1', {
    ...{ status: 'HELD', kind: 'CALL', dateEarliest: '2021-01-01', dateLatest: '2021-01-02' },
    ...{ topicIds: ['topic-1'], bodies: ['body-1'], posts: [], people: ['person-1'] },
  } as never);
  const drift = async (): Promise<string[]> => {
    const found: string[] = [];
    for await (const { collection, id, path } of checkKept(db)) found.push(`${collection} ${id} ${path}`); // prettier-ignore
    return found;
  };
  expect(await drift()).toEqual([]);
  await db.collection('counts').updateOne({ _id: 'TOPIC|topic-1' as never }, { $inc: { all: 1 } });
  await db.collection('organisations').updateOne({ id: 'body-1', retractedAt: null }, { $set: { officialsMetUntil: '2020-01-01' } }); // prettier-ignore
  expect(await drift()).toEqual(['counts TOPIC|topic-1 cells', 'organisations body-1 officialsMetUntil']); // prettier-ignore
  expect(await mendKept(db)).toBe(2);
  expect(await drift()).toEqual([]);
  await expectKeptToHold();
  expect(await mendKept(db)).toBe(0);
});

it('is compared as it was at one moment, while others go on writing', async () => {
  const { db } = test.store;
  let written = 0;
  const writeOne = () =>
    write('meetings', `talk-${++written}`, {
      ...{ status: 'HELD', kind: 'CALL', dateEarliest: '2021-01-01', dateLatest: '2021-01-02' },
      ...{ topicIds: ['topic-1'], bodies: [], posts: [], people: [] },
    } as never);
  /** A meeting comes before those there are are read, and another behind. */
  async function* whileWriting(rows: AsyncIterable<unknown>) {
    await writeOne();
    yield* rows;
    await writeOne();
  }
  const busy = new Proxy(db, {
    get: (target, key) =>
      key === 'collection'
        ? (name: string) => {
            const rows = target.collection(name);
            const find = (filter: object, options: object) =>
              whileWriting(rows.find(filter, options));
            return name === 'meetings' ? { find } : rows;
          }
        : (Reflect.get(target, key, target) as unknown),
  });
  for await (const drift of checkKept(busy)) throw new Error(JSON.stringify(drift));
  expect(written).toBe(2);
});
