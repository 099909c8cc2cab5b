import { partiesTo } from '../../../../src/ingest/extract/statements/statement-parties';
import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { meetings, readingAt } from '../read-meetings';

const KREMLIN = 'http://en.kremlin.ru/events/1';
const at = (url: string, body: string) => meetings(body, readingAt(url, body));
const NOW = '../2021-07-16';

test.each<[string, string, string[]]>([
  [
    'the head of state is he whose house tells it, and not a President who is named after',
    'Ivan Berg received Presidential Envoy Anna Lee. Earlier in the day, the head of state had chaired a meeting attended by Prime Minister Omar Khan and Minister of Finance Ole Roy. In the evening, the President of Russia will hold talks in Moscow with President of Turkiye Kemal Holm.',
    [
      `MEETING HELD ${NOW} - Ivan Berg+Anna Lee`,
      `MEETING HELD ${NOW} - Ivan Berg+Omar Khan+Ole Roy`,
      'MEETING PLANNED - Moscow Ivan Berg+Kemal Holm',
    ],
  ],
  [
    'nor one of another state who is named before',
    'Ivan Berg met with President of Serbia Omar Khan. The President then received Governor Ole Roy.',
    [`MEETING HELD ${NOW} - Ivan Berg+Omar Khan`, `MEETING HELD ${NOW} - Ivan Berg+Ole Roy`],
  ],
  [
    'the office may be said before the name',
    'The President of Russia had a telephone conversation with President of France Omar Khan. Ivan Berg and Omar Khan discussed trade.',
    [`CALL HELD ${NOW} - Ivan Berg+Omar Khan`],
  ],
  [
    'the leader of that state is the same',
    'Ivan Berg arrived in Minsk. The Russian leader will hold talks with President of Belarus Omar Khan.',
    [`VISIT HELD ${NOW} Minsk Ivan Berg`, 'MEETING PLANNED - - Ivan Berg+Omar Khan'],
  ],
  [
    'the President of another state is not',
    'Ivan Berg arrived in Minsk. The President of Belarus met with Speaker Anna Lee.',
    [`VISIT HELD ${NOW} Minsk Ivan Berg`, `MEETING HELD ${NOW} - Anna Lee`],
  ],
  [
    'who tells of the President is not he',
    'Ole Roy said that the President will meet with Anna Lee. Ivan Berg met with Speaker Omar Khan. The President thanked the Speaker and met with Minister Eva Holm.',
    [
      'MEETING PLANNED - - Ivan Berg+Anna Lee',
      `MEETING HELD ${NOW} - Ivan Berg+Omar Khan`,
      `MEETING HELD ${NOW} - Ivan Berg+Eva Holm`,
    ],
  ],
  [
    'nobody of two where one may be the President of another state',
    'Ole Roy met with Ivan Berg. The President of China hosted a reception. The President of Russia will meet with Speaker Anna Lee.',
    [`MEETING HELD ${NOW} - Ole Roy+Ivan Berg`, 'MEETING PLANNED - - Anna Lee'],
  ],
])('at a house: %s', (_, body, told) => expect(at(KREMLIN, body)).toEqual(told));

test('at a ministry, the Minister is whom the text names first, unless it tells of another Minister of that state', () => {
  const body = (more: string) =>
    `Anna Lee met with Foreign Minister of Norway Ole Berg. The Minister then met with Speaker Eva Holm.${more}`;
  const lines = (more: string) => at('https://www.mfa.gov.lv/en/1', body(more))[1];
  expect(lines('')).toBe(`MEETING HELD ${NOW} - Anna Lee+Eva Holm`);
  expect(lines(' Latvian Minister Omar Khan attended.')).not.toContain('Anna Lee');
});

const NEWS = 'https://www.newswire.com/1';

test.each<[string, string, string[]]>([
  [
    'whom a text names first and alone without an office is meant by the one that it says then',
    'Anna Lee arrived in Riga. The head of state will hold talks with President of Latvia Omar Khan.',
    [`VISIT HELD ${NOW} Riga Anna Lee`, 'MEETING PLANNED - - Anna Lee+Omar Khan'],
  ],
  [
    'not where what it does is done to her',
    'Anna Lee arrived in Riga. The President received her. He then met with Speaker Omar Khan.',
    [
      `VISIT HELD ${NOW} Riga Anna Lee`,
      `MEETING HELD ${NOW} Riga Anna Lee`,
      `MEETING HELD ${NOW} - Omar Khan`,
    ],
  ],
  [
    'not where one who is named after holds such an office',
    'Anna Lee visited Oslo. The Prime Minister met with Ambassador Eva Holm. Prime Minister Ole Berg thanked the envoy.',
    [`VISIT HELD ${NOW} Oslo Anna Lee`, `MEETING HELD ${NOW} - Eva Holm`],
  ],
  [
    'not where two offices may be hers',
    'Anna Lee visited Oslo. The Prime Minister met with Ambassador Eva Holm. The President met with Speaker Omar Khan.',
    [
      `VISIT HELD ${NOW} Oslo Anna Lee`,
      `MEETING HELD ${NOW} - Eva Holm`,
      `MEETING HELD ${NOW} - Omar Khan`,
    ],
  ],
  [
    'an office alone is none of who stands beside it',
    'The President and Foreign Minister Anna Lee received President of Latvia Omar Khan.',
    [`MEETING HELD ${NOW} - Anna Lee+Omar Khan`],
  ],
  [
    'the one named later is meant where nobody else may be',
    'The President met with Ambassador Eva Holm. President Ole Berg thanked the envoy.',
    [`MEETING HELD ${NOW} - Ole Berg+Eva Holm`],
  ],
  [
    'the leader of a state is no minister of it',
    'Latvian Foreign Minister Anna Lee met Estonian President Omar Khan. The Latvian leader then met Speaker Eva Holm. The Estonian leader met Minister Ole Berg.',
    [
      `MEETING HELD ${NOW} - Anna Lee+Omar Khan`,
      `MEETING HELD ${NOW} - Eva Holm`,
      `MEETING HELD ${NOW} - Omar Khan+Ole Berg`,
    ],
  ],
  [
    'its envoy is no President, and its diplomat the Minister of two',
    'Latvian President Anna Lee and Latvian Foreign Minister Omar Khan met Speaker Eva Holm. The Latvian envoy met Minister Ole Berg. The Latvian diplomat met Governor Ivan Roy.',
    [
      `MEETING HELD ${NOW} - Anna Lee+Omar Khan+Eva Holm`,
      `MEETING HELD ${NOW} - Ole Berg`,
      `MEETING HELD ${NOW} - Omar Khan+Ivan Roy`,
    ],
  ],
  [
    'the premier is the Prime Minister',
    'Latvian Prime Minister Anna Lee met President Omar Khan. The premier then met Speaker Eva Holm.',
    [`MEETING HELD ${NOW} - Anna Lee+Omar Khan`, `MEETING HELD ${NOW} - Anna Lee+Eva Holm`],
  ],
  [
    'a Deputy is not who the Prime Minister is',
    'Deputy Prime Minister Anna Lee met with Ambassador Omar Khan. The Prime Minister will travel to Oslo in August. The Deputy Prime Minister will travel to Riga in August.',
    [`MEETING HELD ${NOW} - Anna Lee+Omar Khan`, 'VISIT PLANNED 2021-08 Riga Anna Lee'],
  ],
  [
    'nor is an Assistant Secretary the Secretary, or a Vice President the President',
    'Assistant Secretary Anna Lee met with Vice President Omar Khan. The Secretary will travel to Oslo in August. The President will travel to Riga in August.',
    [`MEETING HELD ${NOW} - Anna Lee+Omar Khan`],
  ],
  [
    'of two Presidents of bodies the one of the body that is told',
    'European Commission President Anna Lee and European Council President Ole Berg met Prime Minister Omar Khan. The President of the Council will travel to Oslo in August. The Commission President will travel to Riga in August.',
    [
      `MEETING HELD ${NOW} - Anna Lee+Ole Berg+Omar Khan`,
      'VISIT PLANNED 2021-08 Oslo Ole Berg',
      'VISIT PLANNED 2021-08 Riga Anna Lee',
    ],
  ],
  [
    "the Latvian Minister is her Latvian counterpart, and one's predecessor another",
    "Foreign Minister Anna Lee met her Latvian counterpart Omar Khan. The Latvian Minister will travel to Oslo in August. Lee's predecessor visited Riga in May.",
    [`MEETING HELD ${NOW} - Anna Lee+Omar Khan`, 'VISIT PLANNED 2021-08 Oslo Omar Khan'],
  ],
])('in the news: %s', (_, body, told) => expect(at(NEWS, body)).toEqual(told));

test('who is meant by an office speaks, where the text never tells it of them', () => {
  const body =
    'Ivan Berg congratulated President of Serbia Omar Khan. In his message, the President noted the friendly relations.';
  const said = findStatements(readingAt(KREMLIN, body), () => partiesTo(undefined));
  expect(said.at(-1)?.speaker.people.map(({ name }) => name)).toEqual(['Ivan Berg']);
});
