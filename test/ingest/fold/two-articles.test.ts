import fc from 'fast-check';
import { standing } from '../../../src/domain/standing';
import type { ClaimsByCollection } from '../../../src/ingest/fold/claim-record';
import { CircleError } from '../../../src/ingest/fold/organisation';
import { claim, fold, quotes, row } from './fold-yaml';
import { tries } from '../../tries';

/** An article about Ann Lee. `more` is YAML; the text is that of its quotes. */
function article(
  slug: string,
  day: string,
  text: string,
  more: string,
): Promise<ClaimsByCollection> {
  return claim(
    `article:
  slug: ${slug}
  text: a.txt
  language: en
  publishedAt: ${day}
  publisher: { organisation: paper }
organisations:
  paper: { name: The Paper, kind: NEWS_AGENCY, quote: Paper. }
${more}`,
    `Paper. ${text}`,
  );
}

const BODY = '  ministry: { name: Ministry, kind: MINISTRY, quote: Ministry }\n';
const POST = 'posts:\n  minister: { label: Minister, organisation: ministry, quote: Minister }\n';
const person = (name: string) => `people:\n  ann-lee: { name: ${name}, quote: ${name} }\n`;
const tenure = (more = '') =>
  `tenures:\n  - { person: ann-lee, post: minister${more}, quote: Minister }\n`;
const told = (slug: string, day: string, more = '', name = 'Ann Lee') =>
  article(
    slug,
    day,
    `${slug} Minister ${name} Ministry since 2019 till 2021`,
    BODY + POST + person(name) + tenure(more),
  );
const tenureOf = (...claims: ClaimsByCollection[]) =>
  row(fold(...claims).tenures, 'ann-lee.minister');

describe('names', () => {
  test('unite; the first preferred one stays, a later one is an alias', async () => {
    const { people } = fold(
      await told('b', '2021-02-01', '', 'A. Lee'),
      await told('a', '2021-01-01'),
    );
    expect(people[0]?.name).toBe('Ann Lee');
    expect(people[0]?.names.map(({ value, kind }) => `${kind} ${value}`)).toEqual([
      'PREFERRED Ann Lee',
      'ALIAS A. Lee',
    ]);
    expect(quotes(people[0]?.evidence ?? [])).toEqual(['Ann Lee', 'A. Lee']);
  });

  test('a preferred name known first as a weak one stays weak', async () => {
    const weak = await article(
      'a',
      '2021-01-01',
      'a Lee met',
      'people:\n  ann-lee: { otherNames: [{ value: Lee, kind: WEAK }], quote: Lee }\n',
    );
    expect(fold(weak).people[0]?.name).toBe('Lee');
    const { people } = fold(weak, await told('b', '2021-02-01'));
    expect(people[0]?.names.map(({ value, kind }) => `${kind} ${value}`)).toEqual([
      'PREFERRED Ann Lee',
      'WEAK Lee',
    ]);
  });
});

describe('a tenure told twice', () => {
  test('is cited from the first to the last day', async () =>
    expect(tenureOf(await told('b', '2021-03-01'), await told('a', '2020-03-01'))).toMatchObject({
      firstCited: '2020-03-01',
      lastCited: '2021-03-01',
      bounds: {
        startEarliest: '0000-01-01',
        startLatest: '2020-03-01',
        endEarliest: '2021-03-02',
        endLatest: '9999-12-31',
      },
    }));

  test('takes each detail from the first article that states it', async () => {
    const row = tenureOf(
      await told('a', '2020-03-01'),
      await told('b', '2021-03-01', ', how: ELECTED, acting: true'),
      await told('c', '2021-04-01', ', how: APPOINTED, acting: false'),
    );
    expect(row).toMatchObject({ how: 'ELECTED', acting: true });
  });

  test('on one day, the article id decides', async () =>
    expect(
      tenureOf(
        await told('b', '2021-03-01', ', how: ELECTED'),
        await told('a', '2021-03-01', ', how: APPOINTED'),
      ).how,
    ).toBe('APPOINTED'));

  test('a date within a known one narrows it; one elsewhere does not', async () => {
    const wide = await told('a', '2020-03-01', ', start: 2019');
    const narrow = await told('b', '2021-03-01', ', start: 2019-05');
    const elsewhere = await told('c', '2021-03-01', ', start: 2018-05');
    const doubted = await told('d', '2021-03-01', ', start: 2019-05-03?');
    expect(tenureOf(wide, narrow).start?.edtf).toBe('2019-05');
    expect(tenureOf(wide, elsewhere).start?.edtf).toBe('2019');
    expect(tenureOf(wide, doubted).start?.edtf).toBe('2019');
  });

  test('once it is over, it is cited as held only before', async () => {
    const row = tenureOf(
      await told('a', '2020-03-01'),
      await told('b', '2021-03-01', ', end: 2020-12-01, endState: ENDED'),
    );
    expect(row).toMatchObject({
      endState: 'ENDED',
      firstCited: '2020-03-01',
      lastCited: '2020-03-01',
    });
    expect(standing(row.bounds, '2020-12-01', row).certainty).toBe('NO');
    expect(standing(row.bounds, '2020-11-30', row).certainty).toBe('DEFINITE');
  });

  test('articles that contradict each other make every day possible', async () => {
    const row = tenureOf(
      await told('a', '2020-03-01', ', end: 2019-12-31, endState: ENDED'),
      await told('b', '2021-03-01'),
    );
    for (const day of ['2019-01-01', '2020-06-01', '2021-03-01', '2022-01-01'])
      expect(standing(row.bounds, day, row)).toEqual({
        certainty: 'POSSIBLE',
        reason: `Sources contradict each other: the tenure would have to end by 2019-12-31 and not before 2021-03-02 (cited as holder on 2021-03-01), so ${day} is possible but not certain.`,
      });
  });

  test('a body founded later bounds it', async () => {
    const claims = await article(
      'a',
      '2021-01-01',
      'a Minister Ann Lee Ministry',
      BODY.replace('kind:', 'founded: 2019-06-01, kind:') + POST + person('Ann Lee') + tenure(),
    );
    expect(tenureOf(claims).bounds.startEarliest).toBe('2019-06-01');
  });
});

describe('a meeting told twice', () => {
  const meeting = (slug: string, day: string, more: string) =>
    article(
      slug,
      day,
      `${slug} Ann Lee met in Oslo on 5 May about fish, and they agreed. Minister Ministry`,
      `${BODY}${POST}${person('Ann Lee')}${tenure()}topics: { fish: { name: fish, quote: fish } }\nplaces: { oslo: { name: Oslo, quote: Oslo } }\n` +
        `meetings:\n  m:\n    name: M\n    kind: VISIT\n    quote: met\n${more}`,
    );
  const planned = () =>
    meeting(
      'a',
      '2021-01-01',
      '    status: PLANNED\n    date: 2021-05\n    participants: [{ person: ann-lee, quote: Ann Lee }]\n',
    );
  const held = () =>
    meeting(
      'b',
      '2021-05-06',
      '    status: HELD\n    date: { edtf: 2021-05-05, original: met }\n    place: { place: oslo, quote: in Oslo }\n' +
        '    participants:\n      - { person: ann-lee, post: minister, role: GUEST, quote: Ann Lee met }\n' +
        '      - { organisation: ministry, quote: Ministry }\n' +
        '    topics: [{ topic: fish, quote: about fish }]\n    outcomes: [{ quote: they agreed }]\n',
    );

  test('was planned and is held, with what each adds', async () => {
    const row = fold(await held(), await planned()).meetings[0];
    expect(row).toMatchObject({
      status: 'HELD',
      date: { edtf: '2021-05-05' },
      dateEarliest: '2021-05-05',
      dateLatest: '2021-05-05',
      place: 'oslo',
      people: ['ann-lee'],
      organisations: ['ministry'],
      bodies: ['ministry'],
      posts: ['minister'],
      topicIds: ['fish'],
      articles: ['a', 'b'],
    });
    expect(row?.participants).toHaveLength(2);
    expect(row?.participants[0]).toMatchObject({
      role: 'GUEST',
      tenure: 'ann-lee.minister',
      post: 'minister',
    });
    expect(quotes(row?.participants[0]?.evidence ?? [])).toEqual(['Ann Lee', 'Ann Lee met']);
    expect(quotes(row?.placeEvidence ?? [])).toEqual(['in Oslo']);
    expect(row?.outcomes.map(({ text }) => text)).toEqual(['they agreed']);
  });

  test('without the second article it is planned again', async () =>
    expect(fold(await planned()).meetings[0]).toMatchObject({
      status: 'PLANNED',
      date: { edtf: '2021-05' },
      place: null,
      placeEvidence: [],
      outcomes: [],
    }));
});

describe('bodies', () => {
  const within = (slug: string, child: string, parent: string) =>
    article(
      slug,
      '2021-01-01',
      `${slug} ${child} ${parent}`,
      [
        `  ${child}: { name: ${child}, kind: OTHER, parent: ${parent}, quote: ${child} }\n`,
        `  ${parent}: { name: ${parent}, kind: OTHER, quote: ${parent} }\n`,
      ].join(''),
    );

  test('are inside all that contain them, by whichever article', async () => {
    const { organisations } = fold(await within('a', 'xx', 'yy'), await within('b', 'yy', 'zz'));
    expect(row(organisations, 'xx').ancestors).toEqual(['yy', 'zz']);
    expect(row(organisations, 'zz').ancestors).toEqual([]);
  });

  test('are never inside themselves', async () => {
    const [a, b] = [await within('a', 'xx', 'yy'), await within('b', 'yy', 'xx')];
    expect(() => fold(a, b)).toThrow(new CircleError(['xx', 'yy', 'xx']));
  });
});

test('an envoy accredited by two articles to two states has both', async () => {
  const envoy = (slug: string, day: string, code: string) =>
    article(
      slug,
      day,
      `${slug} Envoy to ${code}`,
      `posts:\n  envoy: { label: Envoy, receivingStates: [${code}], quote: Envoy }\n`,
    );
  const { posts } = fold(
    await envoy('a', '2021-02-01', 'SE'),
    await envoy('b', '2021-01-01', 'NO'),
  );
  expect(posts[0]?.receivingStates).toEqual(['NO', 'SE']);
});

test('a state that every article names keeps its first quotes alone', async () => {
  const days = Array.from({ length: 25 }, (_, i) => `2021-01-${String(i + 1).padStart(2, '0')}`);
  const claims = await Promise.all(days.map((day, i) => told(`a-${i}`, day)));
  const { people, tenures } = fold(...claims);
  expect(people[0]?.evidence.map(({ article }) => article)).toEqual(
    Array.from({ length: 20 }, (_, i) => `a-${i}`),
  );
  expect(tenures[0]?.evidence.map(({ article }) => article)).toEqual(
    [
      ...Array.from({ length: 10 }, (_, i) => i),
      ...Array.from({ length: 10 }, (_, i) => i + 15),
    ].map((i) => `a-${i}`),
  );
});

test('the order in which records are loaded decides nothing', async () => {
  const claims = await Promise.all([
    told('a', '2020-03-01', ', how: ELECTED, start: 2019'),
    told('b', '2020-03-01', ', how: APPOINTED, start: 2019-05', 'A. Lee'),
    told('c', '2021-03-01', ', endState: ENDED, end: 2021', 'Lee'),
    told('d', '2019-12-01', ', acting: true', 'Ann B. Lee'),
  ]);
  const sorted = (...some: ClaimsByCollection[]) =>
    Object.entries(fold(...some)).map(([name, rows]) => [
      name,
      [...(rows as { id: string }[])].sort((x, y) => (x.id < y.id ? -1 : 1)),
    ]);
  const expected = sorted(...claims);
  fc.assert(
    fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) =>
      expect(sorted(...shuffled)).toEqual(expected),
    ),
    { numRuns: tries(10) },
  );
});
