import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHeader } from '../../../src/ingest/text/header';

const SEED = join(process.cwd(), 'seed', 'kazinform-2021-07-16-baimukhan-de-baets.txt');

test('the seed article', () => {
  const text = readFileSync(SEED, 'utf8');
  expect(parseHeader(text)).toEqual({
    ok: true,
    header: {
      publishedAt: { value: '2021-07-16', start: 6, end: 16 },
      headline: null,
      url: null,
      dateline: { value: 'BRUSSELS', start: 17, end: 25 },
      agency: { value: 'KAZINFORM', start: 27, end: 36 },
      bodyStart: 39,
    },
  });
  expect(text.slice(39, 49)).toBe('Ambassador');
});

test.each([
  [
    ' date 2021-07-16 NUR-SULTAN. KAZINFORM – The Head',
    '2021-07-16',
    'NUR-SULTAN',
    'KAZINFORM',
    'The Head',
  ],
  [
    'date: 2022-01-05\n\nASTANA/BRUSSELS. KAZINFORM - He',
    '2022-01-05',
    'ASTANA/BRUSSELS',
    'KAZINFORM',
    'He',
  ],
  ['NUR-SULTAN. KAZINFORM — The Head', null, 'NUR-SULTAN', 'KAZINFORM', 'The Head'],
  [
    '\uFEFF date 2021-07-16 НУР-СУЛТАН. КАЗИНФОРМ - Глава',
    '2021-07-16',
    'НУР-СУЛТАН',
    'КАЗИНФОРМ',
    'Глава',
  ],
  [
    ' date 2021-07-16 НҰР-СҰЛТАН. ҚазАқпарат – Мемлекет',
    '2021-07-16',
    'НҰР-СҰЛТАН',
    'ҚазАқпарат',
    'Мемлекет',
  ],
  ['WASHINGTON, D.C. KAZINFORM - The', null, 'WASHINGTON, D.C.', 'KAZINFORM', 'The'],
  ['NEW YORK. KAZINFORM - The', null, 'NEW YORK', 'KAZINFORM', 'The'],
  ['NEW YORK, USA. KAZINFORM - The', null, 'NEW YORK, USA', 'KAZINFORM', 'The'],
  ['BRUSSELS, July 16 (Reuters) - The', null, 'BRUSSELS', 'Reuters', 'The'],
  ['PARIS (AFP) — La France', null, 'PARIS', 'AFP', 'La France'],
  ['ANKARA (AA) - Dışişleri', null, 'ANKARA', 'AA', 'Dışişleri'],
  ['MOSCOW, July 16. /TASS/. The', null, 'MOSCOW', 'TASS', 'The'],
  ['МОСКВА, 16 июля – РИА Новости. Глава', null, 'МОСКВА', 'РИА Новости', 'Глава'],
  ['ST. PETERSBURG, June 4. /TASS/. The', null, 'ST. PETERSBURG', 'TASS', 'The'],
  ['ATHENS. ANA-MPA - The', null, 'ATHENS', 'ANA-MPA', 'The'],
  [' date 2021-07-16 The minister met', '2021-07-16', null, null, 'The minister met'],
  [
    ' date 2021-07-16 The minister met.\n\nThe King left.',
    '2021-07-16',
    null,
    null,
    'The minister met.\n\nThe King left.',
  ],
  [
    ' date 2021-04-08 Minister on talks\n\nNUR-SULTAN. KAZINFORM – The',
    '2021-04-08',
    'NUR-SULTAN',
    'KAZINFORM',
    'The',
  ],
  [
    ' date 2019-10-09 NUR-SULTAN. KAZINFORM Foreign Minister',
    '2019-10-09',
    'NUR-SULTAN',
    'KAZINFORM',
    'Foreign Minister',
  ],
  ['Chisinau, 28 November /MOLDPRES/ - The', null, 'Chisinau', 'MOLDPRES', 'The'],
  ['Ulaanbaatar /MONTSAME/. On March', null, 'Ulaanbaatar', 'MONTSAME', 'On March'],
  ['Buenos Aires (EFE) - El', null, 'Buenos Aires', 'EFE', 'El'],
  ['2021-07-16 BRUSSELS. KAZINFORM - The', '2021-07-16', 'BRUSSELS', 'KAZINFORM', 'The'],
])('%j', (text, publishedAt, dateline, agency, body) => {
  const parsed = parseHeader(text);
  expect(parsed).toMatchObject({ ok: true });
  if (!parsed.ok) return;
  const { header } = parsed;
  expect(
    [header.publishedAt, header.dateline, header.agency].map((piece) => piece?.value ?? null),
  ).toEqual([publishedAt, dateline, agency]);
  for (const piece of [header.publishedAt, header.dateline, header.agency])
    if (piece) expect(text.slice(piece.start, piece.end)).toBe(piece.value);
  expect(text.slice(header.bodyStart)).toBe(body);
});

test.each([
  ['', 'expected "date YYYY-MM-DD PLACE. AGENCY - text", found ""', false],
  [
    'The minister left. The President - a friend - stayed.',
    'found "The minister left. The President - a fri"',
    false,
  ],
  [
    ' date 2021-02-30 BRUSSELS. KAZINFORM - The',
    'date "2021-02-30" at 6 is no day of the calendar',
    true,
  ],
  [' date 16.07.2021 BRUSSELS: the', 'expected "date YYYY-MM-DD', true],
  [' date 2021-07-16 BRUSSELS. KAZINFORM - ', 'the header is followed by no text', true],
])('%j is refused with a reason', (text, reason, isWrong) => {
  const parsed = parseHeader(text);
  expect(parsed).toEqual({ ok: false, reason: expect.stringContaining(reason) as string, isWrong });
});

describe('a header of labelled lines', () => {
  const HEAD =
    'url: https://example.org/a\nlicence: CC BY 4.0\npublished: 2022-05-20\ncomplete: yes\n';

  test('tells the day; the body begins after the blank line', () => {
    const text = `${HEAD}\n\nThe minister met.`;
    const parsed = parseHeader(text);
    expect(parsed).toMatchObject({ ok: true, header: { dateline: null, agency: null } });
    if (!parsed.ok) return;
    const { publishedAt, bodyStart } = parsed.header;
    expect(publishedAt && text.slice(publishedAt.start, publishedAt.end)).toBe('2022-05-20');
    expect(text.slice(bodyStart)).toBe('The minister met.');
    expect(parsed.header.headline).toBeNull();
  });

  test('gives the headline, an empty one not', () => {
    const headlineIn = (line: string) => {
      const parsed = parseHeader(`${line}\n${HEAD}\nThe minister met.`);
      return parsed.ok ? parsed.header.headline : parsed;
    };
    expect(headlineIn('title: A title: with a colon ')).toEqual({
      value: 'A title: with a colon',
      start: 7,
      end: 28,
    });
    expect(headlineIn('title: ')).toBeNull();
  });

  test.each([
    ['url: https://example.org/a?b=c#d ', 'https://example.org/a?b=c#d'],
    ['url: http://example.org', 'http://example.org'],
    ['url: urn:x:1', undefined],
    ['url: file:///a.txt', undefined],
    ['url: https://example.org/a b', undefined],
    ['url: https://', undefined],
    ['url: /a', undefined],
    ['url: ', undefined],
  ])('the address in "%s" is %s', (line, address) => {
    const text = `${line}\ntitle: Talks\npublished: 2022-05-20\n\nThe minister met.`;
    const parsed = parseHeader(text);
    if (!parsed.ok) throw new Error(parsed.reason);
    const { url } = parsed.header;
    expect(url?.value).toBe(address);
    if (url) expect(text.slice(url.start, url.end)).toBe(address);
  });

  test('the day may stand in the form of the crawler after it', () => {
    const text =
      'url: https://example.org/a\ntitle: Talks\n\n date 2021-07-16 PARIS. X - Ann Lee met Bo Ek.';
    const parsed = parseHeader(text);
    if (!parsed.ok) throw new Error(parsed.reason);
    const { publishedAt, headline, url, dateline, agency, bodyStart } = parsed.header;
    for (const piece of [publishedAt, headline, url, dateline, agency])
      expect(text.slice(piece!.start, piece!.end)).toBe(piece!.value);
    expect([publishedAt, headline, url, dateline, agency].map((piece) => piece?.value)).toEqual([
      '2021-07-16',
      'Talks',
      'https://example.org/a',
      'PARIS',
      'X',
    ]);
    expect(text.slice(bodyStart)).toBe('Ann Lee met Bo Ek.');
  });

  test.each([
    ['published: 2022-02-30\n\nText', 'published "2022-02-30" at 11: expected a day'],
    [`${HEAD}\n  \n`, 'the header is followed by no text'],
    ['url: https://example.org/a\n\nThe minister met.', 'no day of publication: expected'],
    ['url: https://example.org/a\n\nPARIS. X - The minister met.', 'no day of publication'],
    ['note: a word before a colon\n\nThe minister met.', 'expected "date YYYY-MM-DD'],
    ['published: 2022-05-20\nThe minister met.', 'expected "date YYYY-MM-DD'],
  ])('%j is refused', (text, reason) => {
    expect(parseHeader(text)).toMatchObject({
      ok: false,
      reason: expect.stringContaining(reason) as string,
    });
  });
});

test.each([
  ['ASTANA, 12 May 2024 (Kazinform) - The', '2024-05-12', '12 May 2024'],
  ['MOSCOW, July 16, 2021. /TASS/. The', '2021-07-16', 'July 16, 2021'],
  ['Riga, May 2 2024 (LETA) - The', '2024-05-02', 'May 2 2024'],
])('a dateline may print the day of publication: %s', (text, day, printed) => {
  const parsed = parseHeader(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  const { publishedAt } = parsed.header;
  expect(publishedAt?.value).toBe(day);
  expect(text.slice(publishedAt?.start, publishedAt?.end)).toBe(printed);
});

test.each(['2022-05-20T10:00:00Z', '20 May 2022', 'May 20, 2022 14:05'])(
  'a labelled header may write the day in another form: %s',
  (printed) => {
    const text = `published: ${printed}\n\nThe minister met.`;
    const parsed = parseHeader(text);
    if (!parsed.ok) throw new Error(parsed.reason);
    const { publishedAt } = parsed.header;
    expect(publishedAt?.value).toBe('2022-05-20');
    expect(text.slice(publishedAt?.start, publishedAt?.end)).toBe(printed);
  },
);

test('a day before the dateline is the one of publication; one without a year is none', () => {
  expect(parseHeader(' date 2024-05-13 ASTANA, 12 May 2024 (Kazinform) - The')).toMatchObject({
    header: { publishedAt: { value: '2024-05-13' } },
  });
  expect(parseHeader('MOSCOW, July 16. /TASS/. The')).toMatchObject({
    header: { publishedAt: null },
  });
});

test('of a labelled header without a day the rest is read', () => {
  expect(parseHeader('url: https://example.org/a\n\nPARIS. X - The minister met.')).toMatchObject({
    ok: false,
    header: { publishedAt: null, agency: { value: 'X' }, bodyStart: 39 },
  });
});
