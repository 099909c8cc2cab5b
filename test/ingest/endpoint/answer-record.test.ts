import { recordOfAnswer } from '../../../src/ingest/endpoint/answer-record';
import type { Answer } from '../../../src/ingest/endpoint/answer-schema';
import { readArticleText } from '../../../src/ingest/record/article-text';
import { NOTHING } from './answers';

const TEXT =
  ' date 2021-07-16 PARIS. REUTERS - Ann Lee met Bo Ek in Oslo on Monday. On Friday Ann Lee spoke with Bo Ek of Oslo.';
const read = (answer: Partial<Answer>) =>
  recordOfAnswer({ ...NOTHING, ...answer }, readArticleText(TEXT, 'en'), '2021-07-16');

const meeting = (quote: string, more: object = {}): Answer['meetings'][number] => ({
  kind: 'MEETING',
  status: 'HELD',
  date: '2021-07-12',
  dateWords: null,
  place: null,
  participants: ['Ann Lee', 'Bo Ek'].map((party) => ({
    party,
    role: 'PARTICIPANT',
    post: null,
    onBehalfOf: null,
    quote: party,
  })),
  topics: [],
  outcomes: [],
  quote,
  ...more,
});
const FIRST = 'Ann Lee met Bo Ek in Oslo on Monday';
const SECOND = 'On Friday Ann Lee spoke with Bo Ek of Oslo';
const people = ['Ann Lee', 'Bo Ek'].map((name) => ({ name, shortNames: [] }));

test('two meetings of the same persons are two, and each is quoted from its own words', () => {
  const { meetings } = read({ people, meetings: [meeting(FIRST), meeting(SECOND)] });
  expect(Object.keys(meetings)).toEqual(['ann-lee-and-bo-ek-2021', 'ann-lee-and-bo-ek-2021-2']);
  const [first, second] = Object.values(meetings).map(
    ({ participants }) => participants?.[0]?.quote,
  );
  expect(first).toMatchObject({ text: 'Ann Lee' });
  expect(JSON.stringify(first)).toContain('met');
  expect(second).toMatchObject({ text: 'Ann Lee' });
  expect(JSON.stringify(second)).toContain('spoke');
});

test('a statement is said at the meeting of its number; a number too high is refused later', () => {
  const said = (at: number) => ({
    speaker: 'Ann Lee',
    act: 'SAID' as const,
    meeting: at,
    quote: SECOND,
  });
  const { statements } = read({
    people,
    meetings: [meeting(FIRST), meeting(SECOND)],
    statements: [said(1), said(7)],
  });
  expect(statements.map((each) => each.meeting)).toEqual(['ann-lee-and-bo-ek-2021-2', 'number-7']);
});

test('words for a date are kept where they stand in the quote', () => {
  const { meetings } = read({
    people,
    meetings: [
      meeting(FIRST, { dateWords: 'on Monday' }),
      meeting(SECOND, { date: '2021-07-16', dateWords: 'the day after' }),
    ],
  });
  expect(Object.values(meetings).map(({ date }) => date)).toEqual([
    { edtf: '2021-07-12', original: 'on Monday' },
    '2021-07-16',
  ]);
});

test('a place that only a meeting names is listed, once', () => {
  const { places, meetings } = read({
    people,
    meetings: [meeting(FIRST, { place: { name: 'Oslo', quote: 'in Oslo' } })],
  });
  expect(Object.keys(places)).toEqual(['oslo']);
  expect(Object.values(meetings)[0]?.place).toEqual({ place: 'oslo', quote: 'in Oslo' });
});

test('a name of one word identifies nobody by itself', () => {
  const { people: found } = read({ people: [{ name: 'Lee', shortNames: [] }] });
  expect(found['lee']).not.toHaveProperty('name');
  expect(found['lee']?.otherNames).toEqual([{ value: 'Lee', kind: 'WEAK' }]);
});

test('a person may act in an office only where the answer says that it is held', () => {
  const acting = meeting(FIRST);
  acting.participants = acting.participants.map((each) => ({ ...each, post: 'Mayor of Oslo' }));
  const posts = [{ label: 'Mayor of Oslo', organisation: null, quote: 'Oslo' }];
  const held = {
    person: 'Ann Lee',
    post: 'Mayor of Oslo',
    start: null,
    end: null,
    acting: false,
    quote: FIRST,
  };
  const { meetings } = read({ people, posts, tenures: [held], meetings: [acting] });
  expect(Object.values(meetings)[0]?.participants?.map(({ post }) => post)).toEqual([
    'mayor-of-oslo',
    undefined,
  ]);
});

test.each(['', '—', '你好'])('a model may call somebody "%s" without breaking anything', (name) => {
  expect(Object.keys(read({ people: [{ name, shortNames: [] }] }).people)).toHaveLength(1);
});
