import type { ClaimsByCollection } from '../../../src/ingest/fold/claim-record';
import { standingOf } from '../../../src/graphql/tenure/standing-of';
import { claim, fold, row } from './fold-yaml';

const LEE = 'Ann Lee, once the Minister, takes office on 1 September 2021';

/** An article that names Ann Lee as Minister; `more` is YAML of the tenure, `ofBody` of the ministry. */
const told = (day: string, more = '', ofBody = ''): Promise<ClaimsByCollection> =>
  claim(
    `article: { slug: on-${day}, text: a.txt, language: en, publishedAt: ${day}, publisher: { organisation: paper } }
organisations:
  paper: { name: Paper, kind: NEWS_AGENCY, quote: Paper }
  ministry: { name: Ministry, kind: MINISTRY, quote: Ministry${ofBody} }
people: { ann-lee: { name: Ann Lee, quote: Ann Lee } }
posts: { minister: { label: Minister, organisation: ministry, quote: the Minister } }
tenures:
  - { person: ann-lee, post: minister, quote: "${LEE}"${more} }
`,
    `Paper. ${LEE}. Ministry.`,
  );
const tenureOf = async (...claims: Promise<ClaimsByCollection>[]) =>
  row(fold(...(await Promise.all(claims))).tenures, 'ann-lee.minister');
const on = (day: string, tenure: Awaited<ReturnType<typeof tenureOf>>) => {
  const { certainty, reason } = standingOf({ ...tenure } as Parameters<typeof standingOf>[0], day);
  return `${certainty}: ${reason}`;
};

describe('a tenure that is said to be over, with no day of its end', () => {
  test('is not held from the day on which that is said', async () => {
    const tenure = await tenureOf(told('2020-03-01'), told('2021-03-01', ', endState: ENDED'));
    expect(tenure.bounds.endLatest).toBe('2021-03-01');
    for (const day of ['2021-03-01', '2030-01-01'])
      expect(on(day, tenure)).toBe(
        `NO: A source says on 2021-03-01 that it is over, so the post was not held on ${day}.`,
      );
    expect(on('2020-06-01', tenure)).toBe(
      'POSSIBLE: Cited as holder on 2020-03-01; a source says on 2021-03-01 that it is over, and none ' +
        'states when it ended, so 2020-06-01 is possible but not certain.',
    );
  });

  test('is bounded by the first who says so', async () => {
    const over = ['2021-05-01', '2021-03-01'].map((day) => told(day, ', endState: ENDED'));
    expect((await tenureOf(...over)).bounds.endLatest).toBe('2021-03-01');
  });

  test('may be held again: who is cited since is over only later', async () => {
    const back = [told('2020-03-01', ', endState: ENDED'), told('2021-03-01')];
    expect((await tenureOf(...back)).bounds.endLatest).toBe('9999-12-31');
    const left = await tenureOf(...back, told('2022-03-01', ', endState: ENDED'));
    expect(left.bounds).toMatchObject({ endEarliest: '2021-03-02', endLatest: '2022-03-01' });
    expect(on('2021-03-01', left)).toContain('DEFINITE');
  });

  test('ends when a source says, which is no later', async () => {
    const tenure = await tenureOf(told('2021-03-01', ', endState: ENDED, end: 2020-12'));
    expect(on('2021-01-01', tenure)).toBe(
      'NO: The tenure ended between 2020-12-01 and 2020-12-31 (no longer held on 2020-12-31), so the post was not held on 2021-01-01.',
    );
  });
});

test('who is called a former holder and is cited again long after, was not surely in post all the time', async () => {
  const tenure = await tenureOf(
    told('2005-03-01'),
    told('2015-03-01', ', endState: ENDED'),
    told('2023-03-01'),
  );
  expect(on('2005-03-01', tenure)).toContain('DEFINITE');
  expect(on('2015-03-01', tenure)).toBe(
    'POSSIBLE: Sources contradict each other: it is said to be over on 2015-03-01, and the holder is cited on ' +
      '2005-03-01 and on 2023-03-01, so 2015-03-01 is possible but not certain.',
  );
  // A text of the next days that still says "the Minister" is no return.
  const slow = await tenureOf(
    told('2005-03-01'),
    told('2015-03-01', ', endState: ENDED'),
    told('2015-03-03'),
  );
  expect(on('2010-01-01', slow)).toContain('DEFINITE');
});

describe('a tenure that is yet to begin', () => {
  const coming = ', start: { edtf: 2021-09-01, original: 1 September 2021 }';

  test('cites no holder on the day of the text', async () => {
    const tenure = await tenureOf(told('2021-07-16', coming));
    expect(on('2021-07-16', tenure)).toBe(
      'NO: The tenure began on 2021-09-01 (not before 2021-09-01), so the post was not held on 2021-07-16.',
    );
    expect(on('2021-10-01', tenure)).toBe(
      'POSSIBLE: The tenure began on 2021-09-01; no source states whether or when it ended, so 2021-10-01 is possible but not certain.',
    );
  });

  test('is held once a later text cites the holder', async () => {
    const tenure = await tenureOf(told('2021-07-16', coming), told('2021-12-01'));
    expect(tenure).toMatchObject({ firstCited: '2021-12-01', lastCited: '2021-12-01' });
    expect(on('2021-10-01', tenure)).toContain('DEFINITE');
  });
});

test('who is ruled out by the founding or the abolition of a body is told so', async () => {
  const body = ', founded: 2019-06-01, abolished: 2022-03';
  const tenure = await tenureOf(told('2021-07-16', '', body));
  expect(on('2019-05-31', tenure)).toBe(
    'NO: The body was not founded before 2019-06-01, so the post was not held on 2019-05-31.',
  );
  expect(on('2022-03-31', tenure)).toBe(
    'NO: The body was abolished by 2022-03-31, so the post was not held on 2022-03-31.',
  );
});

test('sources that contradict each other are told to', async () => {
  const tenure = await tenureOf(
    told('2018-07-16'),
    told('2021-07-16', '', ', founded: 2019-06-01'),
  );
  expect(on('2020-01-01', tenure)).toBe(
    'POSSIBLE: Sources contradict each other: the tenure would have to begin by 2018-07-16 and not before ' +
      '2019-06-01 (cited as holder on 2018-07-16 and on 2021-07-16), so 2020-01-01 is possible but not certain.',
  );
});

describe('a tenure that a later text recalls', () => {
  const recalled = (day: string, held: string) => told(day, `, heldOn: ${held}`);

  test('is cited for then, and not for the day of publication', async () => {
    const tenure = await tenureOf(recalled('2024-05-14', '1962-06-01'));
    expect([tenure.firstCited, tenure.lastCited]).toEqual(['1962-06-01', '1962-06-01']);
    expect(on('1962-06-01', tenure)).toBe('DEFINITE: Cited as holder on 1962-06-01.');
    expect(on('2024-05-14', tenure)).toBe(
      'POSSIBLE: Cited as holder on 1962-06-01; no source states whether or when it ended, so 2024-05-14 is possible but not certain.',
    );
  });

  test('of a year is certain on no day of it', async () => {
    const tenure = await tenureOf(recalled('2024-05-14', '1962'));
    for (const day of ['1961-12-31', '1962-01-01', '1962-07-01', '1962-12-31', '2024-05-14'])
      expect(on(day, tenure)).toContain(
        'POSSIBLE: Cited as holder on a day between 1962-01-01 and 1962-12-31;',
      );
  });

  test('of two years was held between them', async () => {
    const tenure = await tenureOf(recalled('2024-05-14', '1962'), recalled('2020-01-01', '1965'));
    expect(on('1962-12-31', tenure)).toContain('DEFINITE');
    expect(on('1965-01-01', tenure)).toContain('DEFINITE');
    expect(on('1962-12-30', tenure)).toContain('POSSIBLE');
    expect(on('1965-01-02', tenure)).toContain('POSSIBLE');
  });

  test('is recalled of the past, from a first day to a last', async () => {
    const expected = 'a date with a first and a last day, not after the day of publication';
    await expect(recalled('2024-05-14', '2025')).rejects.toThrow(
      `tenures[0].heldOn: expected ${expected}, found "2025"`,
    );
    await expect(recalled('2024-05-14', '../1962')).rejects.toThrow(
      `tenures[0].heldOn: expected ${expected}, found "../1962"`,
    );
  });
});
