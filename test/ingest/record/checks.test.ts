import { ARTICLE, errorsOf, TOP } from './parse-text';

/** Lines 8 to 13. */
const CAST = `people:
  ann-lee: { name: Ann Lee, quote: Minister Ann Lee }
  bo-ek: { name: Bo Ek, quote: met Bo Ek }
places: { paris: { name: Paris, quote: PARIS } }
posts:
  minister: { label: Minister, quote: Minister }
`;
const record = (rest: string) => errorsOf(TOP + CAST + rest);

describe('what the text opens with', () => {
  test('agrees with the record', async () =>
    expect(
      await errorsOf(
        (TOP + CAST).replace(
          'slug: a-1',
          'slug: a-1\n  publishedAt: 2021-07-16\n  dateline: paris',
        ),
      ),
    ).toEqual([]));

  test('is another day', async () =>
    expect(
      await errorsOf(TOP.replace('slug: a-1', 'slug: a-1\n  publishedAt: 2021-07-17')),
    ).toEqual([
      'r.yaml:3:16: article.publishedAt: expected 2021-07-16, as the text opens, found "2021-07-17"',
    ]));

  test('is another place', async () =>
    expect(
      await errorsOf(
        TOP.replace('slug: a-1', 'slug: a-1\n  dateline: rome') +
          'places: { rome: { name: Rome, quote: PARIS } }\n',
      ),
    ).toEqual([
      'r.yaml:3:13: article.dateline: expected a place named "PARIS", as the text\'s dateline, ' +
        'found "rome", named "Rome"',
    ]));

  test('is another agency', async () =>
    expect(await errorsOf(TOP.replace('name: Agency X', 'name: Agency Y'))).toEqual([
      'r.yaml:5:30: article.publisher.organisation: expected a body named "AGENCY X", the agency in ' +
        'the text\'s dateline, found "agency-x", named "Agency Y"',
    ]));

  test('has no day, and the record neither', async () => {
    const text = ARTICLE.replace(' date 2021-07-16 ', '');
    expect(await errorsOf(TOP, text)).toEqual([
      'r.yaml:2:3: article.publishedAt: expected the day of publication, found nothing, and none in the text',
    ]);
    expect(
      await errorsOf(TOP.replace('slug: a-1', 'slug: a-1\n  publishedAt: 2021-07-16'), text),
    ).toEqual([]);
  });

  test('is no header', async () => {
    const top = TOP.replace('quote: AGENCY X', 'quote: Ann');
    expect(await errorsOf(top, 'Ann met Bo.')).toEqual([
      'r.yaml:2:3: article.publishedAt: expected the day of publication, found nothing, and none in ' +
        'the text: expected "date YYYY-MM-DD PLACE. AGENCY - text", found "Ann met Bo."',
    ]);
    expect(
      await errorsOf(
        top.replace('slug: a-1', 'slug: a-1\n  publishedAt: 2021-07-16\n  dateline: paris') +
          'places: { paris: { name: Paris, quote: Ann } }\n',
        'Ann met Bo.',
      ),
    ).toEqual([
      'r.yaml:4:13: article.dateline: expected no dateline, as the text has none, found "paris"',
    ]);
  });
});

describe('capacities and tenures', () => {
  const meeting = (party: string) =>
    'meetings:\n  m:\n    { name: M, kind: MEETING, status: HELD, quote: met Bo Ek, participants: [' +
    `${party}] }\n`;

  test('a post in which somebody acts is a post held', async () =>
    expect(await record(meeting('{ person: ann-lee, post: minister, quote: met Bo Ek }'))).toEqual([
      'r.yaml:16:103: meetings.m.participants[0].post: expected a tenure of this person and post ' +
        'under "tenures", found none with the id "ann-lee.minister"',
    ]));

  test('a body acts in no post', async () =>
    expect(
      await record(meeting('{ organisation: agency-x, post: minister, quote: met Bo Ek }')),
    ).toEqual([
      'r.yaml:16:110: meetings.m.participants[0].post: expected a person to hold it, found a body',
    ]));

  test('a key needs its post', async () =>
    expect(await record(meeting('{ person: ann-lee, key: second, quote: met Bo Ek }'))).toEqual([
      'r.yaml:16:102: meetings.m.participants[0].key: expected the post of that tenure beside it, found no post',
    ]));

  test('a party stands once', async () =>
    expect(
      await record(
        meeting('{ person: bo-ek, quote: met Bo Ek }, { person: bo-ek, quote: met Bo Ek }'),
      ),
    ).toEqual([
      'r.yaml:16:115: meetings.m.participants[1]: expected each party once, found "person bo-ek" again',
    ]));

  test('a tenure stands once, or with keys', async () => {
    const tenure = (more: string) =>
      `  - { person: ann-lee, post: minister, quote: Minister Ann Lee${more} }\n`;
    expect(await record(`tenures:\n${tenure('')}${tenure('')}`)).toEqual([
      'r.yaml:16:5: tenures[1]: expected each tenure once (a second one of the same person and post ' +
        'needs a "key" of its own), found "ann-lee.minister" again',
    ]);
    expect(await record(`tenures:\n${tenure('')}${tenure(', key: second')}`)).toEqual([]);
  });

  test('dates that cannot all be true', async () =>
    expect(
      await record(
        'tenures:\n  - { person: ann-lee, post: minister, start: 2022, quote: Minister Ann Lee }\n',
      ),
    ).toEqual([
      'r.yaml:15:5: tenures[0]: expected dates that can all be true, found The tenure would have to ' +
        'begin by 2021-07-16 and not before 2022-01-01 (cited as holder on 2021-07-16)',
    ]));

  test('a tenure that is over is not cited as held', async () =>
    expect(
      await record(
        'tenures:\n  - { person: ann-lee, post: minister, end: 2020, endState: ENDED, quote: Minister Ann Lee }\n',
      ),
    ).toEqual([]));
});

describe("words that are the text's own", () => {
  test('stand in the quote', async () => {
    const meeting = (original: string, capacity: string) =>
      `meetings:\n  m:\n    name: M\n    kind: MEETING\n    status: HELD\n    date: { edtf: 2021-21, original: ${original} }\n` +
      '    quote: met Bo Ek in spring 2021\n    participants:\n' +
      `      - { person: ann-lee, capacityText: ${capacity}, quote: Minister Ann Lee }\n`;
    expect(await record(meeting('spring 2021', 'Minister'))).toEqual([]);
    expect(await record(meeting('last spring', 'Premier'))).toEqual([
      'r.yaml:19:38: meetings.m.date.original: expected words that stand in the quote, found "last spring"',
      'r.yaml:22:42: meetings.m.participants[0].capacityText: expected words that stand in the quote, found "Premier"',
    ]);
  });
});

describe('circles', () => {
  test('no body is within itself', async () =>
    expect(
      await errorsOf(
        `${TOP}  b: { name: B, kind: OTHER, parent: c, quote: Minister }\n  c: { name: C, kind: OTHER, parent: b, quote: Minister }\n`,
      ),
    ).toEqual([
      'r.yaml:8:38: organisations.b.parent: expected a body that is not within this one, found b > c > b',
      'r.yaml:9:38: organisations.c.parent: expected a body that is not within this one, found c > b > c',
    ]));

  test('no post serves itself', async () =>
    expect(
      await record('').then(() =>
        errorsOf(TOP + CAST.replace('label: Minister', 'label: Minister, servesPost: minister')),
      ),
    ).toEqual([
      'r.yaml:13:44: posts.minister.servesPost: expected a post that does not serve this one, found minister > minister',
    ]));

  test('a body above a circle is not blamed for it', async () =>
    expect(
      (
        await errorsOf(
          `${TOP}  a: { name: A, kind: OTHER, parent: b, quote: Minister }\n  b: { name: B, kind: OTHER, parent: b, quote: Minister }\n`,
        )
      ).map((line) => line.split(': ')[1]),
    ).toEqual(['organisations.b.parent']));

  test('no meeting was spoken of at itself', async () =>
    expect(
      await record(
        'meetings:\n  m: { name: M, kind: CALL, status: HELD, discussedAt: [m], quote: met Bo Ek }\n',
      ),
    ).toEqual([
      'r.yaml:15:57: meetings.m.discussedAt[0]: expected another meeting, found this one',
    ]));
});

test('written mentions do not stand on one another', async () =>
  expect(
    await record(
      'mentions:\n  - { person: ann-lee, quote: Minister Ann Lee }\n  - { person: bo-ek, quote: Lee of Norway }\n',
    ),
  ).toEqual([
    'r.yaml:16:29: mentions[1].quote: expected words that mentions[0] does not stand on, found "Lee of Norway"',
  ]));
