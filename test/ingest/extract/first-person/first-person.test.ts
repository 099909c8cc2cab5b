import { readBody } from '../../../../src/ingest/extract/reading';
import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { readArticleText } from '../../../../src/ingest/record/article-text';
import { meetings, readingAt } from '../read-meetings';

const URL = 'https://example.org/news/1';
const HEAD = 'HON ANNA LEE\n\nMINISTER OF FOREIGN AFFAIRS\n\n';

const held = (body: string): string[] => meetings(body, readingAt(URL, body));
const authorOf = (body: string): string | null => readingAt(URL, body).author?.person.name ?? null;
const said = (body: string): string[] =>
  findStatements(readingAt(URL, body), () => []).map(
    ({ speaker, act }) => `${speaker.people.map(({ name }) => name).join('+')} ${act}`,
  );

test.each([
  ['MEDIA RELEASE MINISTER FOR TRADE ANNA LEE\n\nFA17 7 July 2021\n\n', 'ANNA LEE'],
  ['Senator Anna Lee MINISTER FOR TRADE AND MULTICULTURAL AFFAIRS\n\n', 'Anna Lee'],
  ['MINISTER FOR TRADE\nTHE HON ANNA LEE MP\nMEDIA RELEASE\n\n', 'ANNA LEE'],
  ['Rt Hon Winston Orr\n\nMinister of Trade\n\n', 'Winston Orr'],
  ['Statement by Minister Anna Lee\n\n', 'Anna Lee'],
  ['By Anna Lee, Foreign Minister of Latvia\n\n', 'Anna Lee'],
])('who writes is told by what stands over the text', (head, name) =>
  expect(authorOf(`${head}I met President Omar Khan in Riga on Monday.`)).toBe(name),
);

test.each([
  ['Anna Lee\nMinister of Trade', 'Anna Lee'],
  ['Yours sincerely,\n\nAnna Lee\nMinister of Trade', 'Anna Lee'],
  ['Anna Lee\nMinister of Trade\n\nOmar Ozols\nPress Secretary', 'Anna Lee'],
])('or under it', (foot, name) =>
  expect(authorOf(`I met President Omar Khan in Riga on Monday.\n\n${foot}`)).toBe(name),
);

test('and by the title', () => {
  const text =
    'url: https://example.org/1\nlicence: CC0\ntitle: Statement by Foreign Minister Anna Lee on Riga\npublished: 2021-07-16\n\nI met President Omar Khan on Monday.\n';
  const read = readBody(readArticleText(text, 'en'), '2021-07-16');
  expect(read.author?.person.name).toBe('Anna Lee');
});

test.each([
  'ANNA LEE MINISTER FOR TRADE\n\nOMAR OZOLS MINISTER FOR HEALTH\n\nI met President Dahl.',
  'JOINT MEDIA RELEASE MINISTER FOR TRADE ANNA LEE\n\nI met President Dahl.',
  'Transcript\n\nMINISTER FOR TRADE ANNA LEE\n\nI met President Dahl.',
  'MINISTER FOR TRADE ANNA LEE\n\nQUESTION: Did you meet him?\n\nMINISTER LEE: I met President Dahl.',
  'By John Smith\n\nI met President Dahl.',
  'Minister Anna Lee came to Riga. I met President Dahl.',
  'MINISTER FOR TRADE ANNA LEE\n\nPresident Dahl said, “I met Minister Orr in Riga.”',
  'MINISTER FOR TRADE ANNA LEE\n\nPresident Dahl said, ‘I met Minister Orr in Riga.’',
  'MINISTER FOR TRADE ANNA LEE\n\nPresident Dahl wrote: I met Minister Orr in Riga.',
  'MINISTER FOR TRADE ANNA LEE\n\nWorld War I began in Riga.',
])('where several may write, or it is not told who, nobody is guessed', (body) =>
  expect(authorOf(body)).toBeNull(),
);

test('"I", "me" and "my" mean the one who writes', () => {
  expect(held(`${HEAD}I will visit Fiji from 20 to 22 July.`)).toEqual([
    'VISIT PLANNED 2021-07-20/2021-07-22 Fiji ANNA LEE',
  ]);
  expect(held(`${HEAD}In Oslo I met Prime Minister Omar Dahl on 3 July.`)).toEqual([
    'MEETING HELD 2021-07-03 Oslo ANNA LEE+Omar Dahl',
  ]);
  expect(held(`${HEAD}Foreign Minister Omar Dahl called on me in Riga on 3 July.`)).toEqual([
    'MEETING HELD 2021-07-03 Riga Omar Dahl+ANNA LEE',
  ]);
  expect(held(`${HEAD}My visit to Fiji will be the first.`)).toEqual([
    'VISIT PLANNED - Fiji ANNA LEE',
  ]);
  expect(held(`${HEAD}My visit to Norway on 2-4 July was the first since 2018.`)).toEqual([
    'VISIT HELD 2021-07-02/2021-07-04 Norway ANNA LEE',
  ]);
  expect(held(`${HEAD}With President Omar Khan I discussed trade.`)).toEqual([
    'MEETING HELD ../2021-07-16 - Omar Khan+ANNA LEE',
  ]);
});

test('"he", "they" and "we" are others, and what others did is theirs', () => {
  expect(
    held(`${HEAD}I met President Omar Khan in Riga on 3 July. He will visit Paris in August.`),
  ).toEqual([
    'MEETING HELD 2021-07-03 Riga ANNA LEE+Omar Khan',
    'VISIT PLANNED 2021-08 Paris Omar Khan',
  ]);
  expect(held(`${HEAD}He told me that he would visit Paris.`)).toEqual([]);
  expect(
    held(`${HEAD}I know that President Dahl met Minister Omar Khan in Oslo on 3 July.`),
  ).toEqual(['MEETING HELD 2021-07-03 Oslo Dahl+Omar Khan']);
  expect(
    held(`${HEAD}President Dahl met my colleague, Trade Minister Omar Khan, in Oslo on 3 July.`),
  ).toEqual(['MEETING HELD 2021-07-03 Oslo Dahl+Omar Khan']);
});

test('what one says by saying so', () => {
  expect(
    said(
      `${HEAD}I welcome the pact. I condemn the attack and call on both sides to stop. I am deeply concerned by the news. I would like to thank Norway. I am pleased to announce a grant. I told Minister Omar Khan that it was late.`,
    ),
  ).toEqual(
    [
      'WELCOMED',
      'CONDEMNED',
      'REQUESTED',
      'EXPRESSED_CONCERN',
      'THANKED',
      'INFORMED',
      'INFORMED',
    ].map((act) => `ANNA LEE ${act}`),
  );
  expect(said(`${HEAD}I do not welcome the pact. We welcome the plan.`)).toEqual([]);
  expect(said(`${HEAD}I met Minister Khan. She thanked Norway.`)).toEqual(['Khan THANKED']);
});

test('who is called on to do something is not met', () =>
  expect(held('Foreign Minister Anna Lee called on President Omar Khan to stop the war.')).toEqual(
    [],
  ));
