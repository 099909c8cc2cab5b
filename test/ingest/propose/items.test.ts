import {
  closureOf,
  dependentsOn,
  itemsOf,
  recordOf,
  withStatementKeys,
} from '../../../src/ingest/propose/items';
import type { RecordDocument } from '../../../src/ingest/record/record';

const RECORD: RecordDocument = {
  article: {
    slug: 'a-1',
    text: 'a-1.txt',
    language: 'en',
    dateline: 'paris',
    publisher: { organisation: 'paper' },
  },
  people: {
    ann: { name: 'Ann', quote: 'Ann' },
    bo: { name: 'Bo', quote: 'Bo' },
  },
  organisations: {
    paper: { name: 'Paper', kind: 'NEWS_AGENCY' },
    ministry: { name: 'Ministry', kind: 'MINISTRY', parent: 'state', quote: 'Ministry' },
    state: { name: 'State', kind: 'STATE', quote: 'State' },
  },
  places: { paris: { name: 'Paris', quote: 'PARIS' }, oslo: { name: 'Oslo', quote: 'Oslo' } },
  mentions: [{ place: 'oslo', quote: 'Oslo' }],
  posts: { minister: { label: 'Minister', organisation: 'ministry', quote: 'Minister' } },
  tenures: [{ person: 'ann', post: 'minister', quote: 'Minister Ann' }],
  topics: { fish: { name: 'fish', quote: 'fish' } },
  meetings: {
    talks: {
      name: 'Talks',
      kind: 'MEETING',
      status: 'HELD',
      place: { place: 'oslo', quote: 'Oslo' },
      participants: [
        { person: 'ann', post: 'minister', quote: 'Ann' },
        { person: 'bo', quote: 'Bo' },
      ],
      topics: [{ topic: 'fish', quote: 'fish' }],
      quote: 'met',
    },
    next: { name: 'Next', kind: 'CALL', status: 'PLANNED', discussedAt: ['talks'], quote: 'call' },
  },
  statements: [
    { speaker: { person: 'bo' }, act: 'SAID', quote: 'said' },
    {
      speaker: { person: 'bo' },
      act: 'SAID',
      about: [{ tenure: 'ann.minister' }],
      meeting: 'talks',
      quote: 'said',
    },
  ],
};
const record = withStatementKeys(RECORD);
const OF_ARTICLE = ['organisations/paper', 'places/paris'];

test('the entries of a record are items', () =>
  expect([...itemsOf(record).keys()]).toEqual([
    'people/ann',
    'people/bo',
    'organisations/paper',
    'organisations/ministry',
    'organisations/state',
    'places/paris',
    'places/oslo',
    'posts/minister',
    'topics/fish',
    'meetings/talks',
    'meetings/next',
    'tenures/ann.minister',
    'statements/bo-said-1',
    'statements/bo-said-2',
  ]));

test.each<[Parameters<typeof closureOf>[1], string[]]>([
  [[], []],
  [['people/ann'], ['people/ann']],
  [
    ['tenures/ann.minister'],
    [
      'tenures/ann.minister',
      'people/ann',
      'posts/minister',
      'organisations/ministry',
      'organisations/state',
    ],
  ],
  [['statements/bo-said-1'], ['statements/bo-said-1', 'people/bo']],
  [
    ['meetings/next'],
    [
      'meetings/next',
      'meetings/talks',
      'places/oslo',
      'tenures/ann.minister',
      'people/ann',
      'posts/minister',
      'organisations/ministry',
      'organisations/state',
      'people/bo',
      'topics/fish',
    ],
  ],
])('%j comes with all that it needs', (keys, closure) =>
  expect([...closureOf(record, keys)].sort()).toEqual([...OF_ARTICLE, ...closure].sort()),
);

test('without a person, all that speaks of them dangles', () =>
  expect([...dependentsOn(record, ['people/ann'])].sort()).toEqual([
    'meetings/next',
    'meetings/talks',
    'people/ann',
    'statements/bo-said-2',
    'tenures/ann.minister',
  ]));

test('a record of some items keeps their mentions and statement keys', () => {
  const part = recordOf(record, closureOf(record, ['statements/bo-said-1']));
  expect(part).toMatchObject({ people: { bo: {} }, meetings: {}, tenures: [], mentions: [] });
  expect(Object.keys(part.people ?? {})).toEqual(['bo']);
  expect(part.statements?.map(({ key }) => key)).toEqual(['bo-said-1']);
  expect(recordOf(record, new Set(['places/oslo'])).mentions).toHaveLength(1);
});
