import { readCounterparts } from '../../src/store/counterparts';
import { findPath, type PathParty } from '../../src/store/path';
import { countMeetings } from '../../src/store/stats';
import { countTimeline, readTimeline, timelineKey } from '../../src/store/timeline';
import { addMeetings } from '../world';
import { openTestStore, readWorld, type TestStore, type World } from './test-store';

let test: TestStore;
let world: World;

beforeAll(async () => {
  test = await openTestStore();
  await addMeetings(test.store.db, 200);
  world = await readWorld(test.reader);
});
afterAll(() => test.close());

const person = (id: string): PathParty => ({ kind: 'PERSON', id });
const tookPlace = () =>
  world.meetings.filter(({ status }) => ['HELD', 'REPORTED'].includes(status));

/** Distances from one person over meetings that took place, by a plain search through all of them. */
function distancesFrom(start: string): Map<string, number> {
  const distances = new Map([[start, 0]]);
  for (let level = [start], far = 1; level.length > 0; far++) {
    const next = new Set<string>();
    for (const { people } of tookPlace()) {
      if (!people.some((id) => level.includes(id))) continue;
      for (const id of people) if (!distances.has(id)) next.add(id);
    }
    for (const id of next) distances.set(id, far);
    level = [...next];
  }
  return distances;
}

it('finds a shortest path between any two people, over meetings that both ends of a step attended', async () => {
  let longest = 0;
  for (const { id: from } of world.people.slice(0, 4)) {
    const distances = distancesFrom(from);
    for (const { id: to } of world.people) {
      const expected = distances.get(to);
      const path = await findPath(test.reader, person(from), person(to), 8);
      expect({ from, to, length: path?.length }).toEqual({ from, to, length: expected });
      let at = from;
      for (const step of path ?? []) {
        const meeting = tookPlace().find(({ id }) => id === step.meeting)!;
        expect(step.from).toEqual(person(at));
        expect(meeting.people).toEqual(expect.arrayContaining([step.from.id, step.to.id]));
        at = step.to.id;
      }
      if (path) expect(at).toBe(to);
      longest = Math.max(longest, path?.length ?? 0);
    }
  }
  expect(longest).toBeGreaterThan(1);
});

it('keeps to maxLength and takes one command a level', async () => {
  const from = world.people[0]!.id;
  const [far] = [...distancesFrom(from)].find(([, distance]) => distance === 2)!;
  expect(await findPath(test.reader, person(from), person(far), 1)).toBeNull();
  const commands = await test.commandsDuring(() =>
    findPath(test.reader, person(from), person(far), 8),
  );
  expect(commands).toHaveLength(2);
});

it('leads from a body through those who stand for it', async () => {
  const meeting = tookPlace().find(({ bodies, people }) => bodies.length > 0 && people.length > 0)!;
  const body: PathParty = { kind: 'ORGANISATION', id: meeting.bodies[0]! };
  const path = await findPath(test.reader, body, person(meeting.people[0]!), 4);
  expect(path).toHaveLength(1);
  const by = world.meetings.find(({ id }) => id === path![0]!.meeting)!;
  expect(by.bodies).toContain(body.id);
  expect(by.people).toContain(meeting.people[0]);
});

it('counts counterparts as a plain count does', async () => {
  const people = world.people.map(({ id }) => id);
  const page = { limit: 100, backward: false, after: null, before: null };
  const wants = { rows: true, totalCount: true };
  const pages = await readCounterparts(test.reader, people, page, wants);
  people.forEach((self, i) => {
    const counts = new Map<string, number>();
    for (const { people: present } of tookPlace().filter((one) => one.people.includes(self))) {
      for (const id of present) if (id !== self) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const expected = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    expect(pages[i]!.rows.map(({ id, meetingsCount }) => [id, meetingsCount])).toEqual(expected);
    expect(pages[i]!.totalCount).toBe(counts.size);
  });
});

it('pages through a timeline once and in order, with all that belongs to it', async () => {
  const { id } = world.people[0]!;
  const of = { kind: 'PERSON', id } as const;
  const open = { from: null, to: null };
  const days: string[] = [];
  const keys = new Set<string>();
  const page = { limit: 3, backward: false, before: null };
  let after = null;
  for (;;) {
    const read = await readTimeline(test.reader, of, open, { ...page, after });
    for (const entry of read.slice(0, 3)) {
      days.push(entry.placedOn);
      keys.add(JSON.stringify(timelineKey(entry)));
    }
    if (read.length <= 3) break;
    after = timelineKey(read[2]!);
  }
  const tenures = world.tenures.filter(({ person: holder }) => holder === id);
  const expected = [
    ...world.meetings.filter(({ people }) => people.includes(id)).map((row) => row.dateLatest),
    ...world.statements
      .filter(({ speaker }) => speaker.id === id)
      .map((row) => row.order.slice(0, 10)),
    ...tenures.map(({ bounds }) => bounds.startLatest),
    ...tenures
      .filter(({ end, endState }) => end !== null || endState === 'ENDED')
      .map(({ bounds }) => bounds.endLatest),
  ].sort();
  expect(days).toEqual(expected);
  expect(keys.size).toBe(expected.length);
  expect(await countTimeline(test.reader, of, open)).toBe(expected.length);
  const window = { from: expected[2]!, to: expected[expected.length - 3]! };
  const within = expected.filter((day) => day >= window.from && day <= window.to);
  expect(await countTimeline(test.reader, of, window)).toBe(within.length);
  const all = { ...page, after: null, limit: 1000 };
  const windowed = await readTimeline(test.reader, of, window, all);
  expect(windowed.map(({ placedOn }) => placedOn)).toEqual(within);

  // Backward from each entry: all that comes before it, the last of that first.
  const inOrder = (await readTimeline(test.reader, of, open, all)).map(timelineKey);
  for (const [i, before] of inOrder.entries()) {
    const read = await readTimeline(test.reader, of, open, { ...all, backward: true, before });
    expect(read.map(timelineKey).reverse()).toEqual(inOrder.slice(0, i));
    const between = { ...all, after: inOrder[0]!, before };
    expect((await readTimeline(test.reader, of, open, between)).map(timelineKey)).toEqual(
      inOrder.slice(1, i),
    );
  }
});

it('counts meetings by month, topic and body as a plain count does', async () => {
  const tally = (keys: string[][]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const key of keys.flat()) counts[key] = (counts[key] ?? 0) + 1;
    return counts;
  };
  const months = world.meetings.map(({ dateEarliest, dateLatest }) => {
    const [first, last] = [dateEarliest.slice(0, 7), dateLatest.slice(0, 7)];
    return first === last ? [first] : [];
  });
  const cases = [
    ['MONTH', months],
    ['TOPIC', world.meetings.map(({ topicIds }) => topicIds)],
    ['BODY', world.meetings.map(({ bodies }) => bodies)],
  ] as const;
  for (const [by, keys] of cases) {
    const counted = await countMeetings(test.reader, {}, by);
    expect(counted.meetings).toBe(world.meetings.length);
    expect(counted.uncounted).toBe(keys.filter((list) => list.length === 0).length);
    expect(Object.fromEntries(counted.counts.map(({ key, count }) => [key[0], count]))).toEqual(
      tally(keys),
    );
  }
  expect(months.some((list) => list.length === 0)).toBe(true);
});

it('counts pairs of countries by the bodies and posts that met', async () => {
  const country = new Map(world.organisations.map(({ id, country: code }) => [id, code]));
  const sending = new Map(world.posts.map(({ id, sendingState }) => [id, sendingState]));
  const expected: Record<string, number> = {};
  for (const { bodies, posts } of world.meetings) {
    const codes = [...bodies.map((id) => country.get(id)), ...posts.map((id) => sending.get(id))];
    const known = [...new Set(codes.filter((code): code is string => !!code))].sort();
    known.forEach((a, i) =>
      known.slice(i + 1).forEach((b) => (expected[`${a} ${b}`] = (expected[`${a} ${b}`] ?? 0) + 1)),
    );
  }
  const { counts } = await countMeetings(test.reader, {}, 'COUNTRY_PAIR');
  expect(Object.fromEntries(counts.map(({ key, count }) => [key.join(' '), count]))).toEqual(
    expected,
  );
  expect(counts.length).toBeGreaterThan(0);
});
