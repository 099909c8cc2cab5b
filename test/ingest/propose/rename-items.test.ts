import {
  renameItems,
  withDatedMeetings,
  withOwnGroups,
} from '../../../src/ingest/propose/rename-items';

test('an entry is renamed wherever it is referred to, and nowhere else', () => {
  const { record, confidence } = renameItems(
    {
      record: {
        article: { slug: 'a', text: 'a.txt', language: 'en', publisher: { organisation: 'ann' } },
        people: { ann: { name: 'ann', quote: 'ann' }, bo: { name: 'Bo', quote: 'Bo' } },
        organisations: { ann: { name: 'ann', kind: 'OTHER', quote: 'ann' } },
        posts: { p: { label: 'P', organisation: 'ann', quote: 'p' } },
        tenures: [{ person: 'ann', post: 'p', quote: 'ann' }],
        meetings: {
          m: {
            name: 'ann',
            kind: 'CALL',
            status: 'HELD',
            quote: 'ann',
            participants: [{ person: 'ann', post: 'p', capacityText: 'ann', quote: 'ann' }],
          },
        },
        statements: [
          {
            speaker: { person: 'bo' },
            act: 'SAID',
            about: [{ tenure: 'ann.p' }, { person: 'ann' }],
            text: 'ann',
            quote: 'ann',
          },
        ],
      },
      confidence: { 'people.ann': 0.9, 'organisations.ann': 0.8, 'tenures.0': 0.7 },
    },
    new Map([
      ['people/ann', 'ann-lee'],
      ['posts/p', 'minister'],
    ]),
  );
  expect(record).toEqual({
    article: { slug: 'a', text: 'a.txt', language: 'en', publisher: { organisation: 'ann' } },
    people: { 'ann-lee': { name: 'ann', quote: 'ann' }, bo: { name: 'Bo', quote: 'Bo' } },
    organisations: { ann: { name: 'ann', kind: 'OTHER', quote: 'ann' } },
    posts: { minister: { label: 'P', organisation: 'ann', quote: 'p' } },
    tenures: [{ person: 'ann-lee', post: 'minister', quote: 'ann' }],
    meetings: {
      m: {
        name: 'ann',
        kind: 'CALL',
        status: 'HELD',
        quote: 'ann',
        participants: [{ person: 'ann-lee', post: 'minister', capacityText: 'ann', quote: 'ann' }],
      },
    },
    statements: [
      {
        speaker: { person: 'bo' },
        act: 'SAID',
        about: [{ tenure: 'ann-lee.minister' }, { person: 'ann-lee' }],
        text: 'ann',
        quote: 'ann',
      },
    ],
  });
  expect(confidence).toEqual({
    'people.ann-lee': 0.9,
    'organisations.ann': 0.8,
    'tenures.0': 0.7,
  });
});

test('two who met are named in one order, whoever a text names first', () => {
  const slugOf = (...people: string[]) =>
    Object.keys(
      withDatedMeetings(
        {
          record: {
            article: { slug: 'a', text: 'a.txt', language: 'en', publisher: { organisation: 'x' } },
            meetings: {
              'some-2022': {
                name: 'M',
                kind: 'MEETING',
                status: 'HELD',
                quote: 'm',
                participants: people.map((person) => ({ person, quote: person })),
              },
            },
          },
          confidence: {},
        },
        '2022-04-08',
      ).record.meetings ?? {},
    );
  expect(slugOf('bo', 'ann')).toEqual(['ann-and-bo-2022-04-08']);
  expect(slugOf('ann', 'bo')).toEqual(['ann-and-bo-2022-04-08']);
  expect(slugOf('ann', 'bo', 'cy')).toEqual(['some-2022-04-08']);
});

test('meetings are told apart by their day, or that on which they are reported, and their kind', () => {
  const meeting = { name: 'M', kind: 'MEETING', status: 'HELD', quote: 'm' } as const;
  const call = {
    ...meeting,
    kind: 'CALL',
    date: { edtf: '2022-04-06', original: 'Monday' },
  } as const;
  const visit = { ...meeting, kind: 'VISIT', date: '2022-04' } as const;
  const { record, confidence } = withDatedMeetings(
    {
      record: {
        article: { slug: 'a', text: 'a.txt', language: 'en', publisher: { organisation: 'x' } },
        meetings: {
          'ann-and-bo-2022': meeting,
          'ann-and-bo-2022-2': call,
          'ann-and-bo-2022-3': { ...meeting, date: '2022-04-08' },
          'visit-of-ann-2022': visit,
          talks: { ...meeting, discussedAt: ['ann-and-bo-2022'] },
        },
        statements: [
          { speaker: { person: 'ann' }, act: 'SAID', meeting: 'ann-and-bo-2022', quote: 'm' },
        ],
      },
      confidence: { 'meetings.talks': 0.5 },
    },
    '2022-04-08',
  );
  expect(record.meetings).toEqual({
    'ann-and-bo-2022-04-08': meeting,
    'ann-and-bo-call-2022-04-06': call,
    'ann-and-bo-2022-04-08-2': { ...meeting, date: '2022-04-08' },
    'visit-of-ann-2022-04-08': visit,
    'talks-2022-04-08': { ...meeting, discussedAt: ['ann-and-bo-2022-04-08'] },
  });
  expect(record.statements?.[0]?.meeting).toBe('ann-and-bo-2022-04-08');
  expect(confidence).toEqual({ 'meetings.talks-2022-04-08': 0.5 });
});

test('a group without a name of its own is that of its article', () => {
  const group = { name: 'officials', kind: 'GROUP', quote: 'officials' } as const;
  const state = { name: 'Latvia', kind: 'STATE', quote: 'Latvia' } as const;
  const long = 'o'.repeat(200);
  const { record } = withOwnGroups(
    {
      record: {
        article: { slug: 'a', text: 'a.txt', language: 'en', publisher: { organisation: 'x' } },
        organisations: { officials: group, latvia: state, [long]: group },
        meetings: {
          m: {
            name: 'M',
            kind: 'MEETING',
            status: 'HELD',
            quote: 'm',
            participants: [{ organisation: 'officials', quote: 'officials' }],
          },
        },
      },
      confidence: {},
    },
    'n-example-2022',
  );
  expect(record.organisations).toEqual({
    'officials-n-example-2022': group,
    latvia: state,
    [`${'o'.repeat(185)}-n-example-2022`]: group,
  });
  expect(record.meetings?.['m']?.participants?.[0]?.organisation).toBe('officials-n-example-2022');
});
