import { meetings, readingAt } from '../../read-meetings';

const AT = 'https://news.example/1';
const found = (body: string) => meetings(body, readingAt(AT, body));

test.each<[string, string, string[]]>([
  [
    'the capital of a dateline',
    'Riga, July 16. Talks have begun.\n\nMinister Anna Lee arrived in the Latvian capital on Thursday and met President Omar Khan.',
    ['MEETING HELD 2021-07-15 Riga Anna Lee+Omar Khan', 'VISIT HELD 2021-07-15 Riga Anna Lee'],
  ],
  [
    'one that the text names',
    "Minister Anna Lee met President Omar Khan in Latvia's capital on Thursday. Riga has many parks.",
    ['MEETING HELD 2021-07-15 Riga Anna Lee+Omar Khan'],
  ],
  [
    'one that it names nowhere',
    'Minister Anna Lee met President Omar Khan in the Latvian capital on Thursday.',
    ['MEETING HELD 2021-07-15 - Anna Lee+Omar Khan'],
  ],
  [
    'markets are no town',
    'Minister Anna Lee met President Omar Khan on Thursday in Latvian capital markets. Riga has many parks.',
    ['MEETING HELD 2021-07-15 - Anna Lee+Omar Khan'],
  ],
])('%s', (_what, body, told) => {
  expect(found(body)).toEqual(told);
});
