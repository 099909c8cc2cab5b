import { tokenise } from '../../../../../src/ingest/extract/scan/tokens';
import { parseBody } from '../../../../../src/ingest/extract/scan/bodies/parse-body';
import { parseTitle } from '../../../../../src/ingest/extract/scan/offices/parse-title';
import { plainBodies } from '../../../../../src/ingest/extract/scan/bodies/plain-body';
import { told } from '../../clauses/told';
import { reading } from '../../read-meetings';

const names = (body: string) => reading(body).people.all.map(({ name }) => name);

test.each<[string, string, string[]]>([
  [
    'persons of one sort in a row, whatever their given names',
    'The chairman spoke with prominent statesmen Zhanbolat Toktar, Erkin Sadyr and others.',
    ['Zhanbolat Toktar', 'Erkin Sadyr'],
  ],
  [
    'a plural office of a house in lower case',
    'Former speakers of the chamber Zhanbolat Toktar and Erkin Sadyr came.',
    ['Zhanbolat Toktar', 'Erkin Sadyr'],
  ],
  [
    'MPs is no name',
    'The Speaker came with MPs Anna Lee and Omar Khan.',
    ['Anna Lee', 'Omar Khan'],
  ],
  ['capitals after "of" are none', 'The deputies of Zhanbolat Toktar town came.', []],
  ['a company is none', 'Representatives of the company Zhanbolat Toktar came.', []],
  [
    'what envoys learned of is none',
    'The ambassadors learned of Zhanbolat Toktar of Kazakhstan.',
    [],
  ],
])('%s', (_, text, found) => expect(names(text)).toEqual(found));

test('a quotation goes on over sentences, and tells of no meeting', () =>
  expect(
    told('Lee said: “Trade grows. Minister Anna Lee met with President Omar Khan there.”'),
  ).toEqual([]));

test.each([
  ['the Senators’ Council met', 1, 'Senators’ Council'],
  ['the Foreign Policy Library of Latvia is open', 1, 'Foreign Policy Library of Latvia'],
  ['the June European Council met', 2, 'European Council'],
])('a body: %s', (text, at, name) => {
  const tokens = tokenise(text, 0, text.length);
  const body = parseBody(tokens, at);
  expect(body && text.slice(tokens[body.from]?.start, tokens[body.to - 1]?.end)).toBe(name);
  if (at === 2) expect(parseBody(tokens, 1)).toBeNull();
});

test('the upper chamber of a parliament', () => {
  const text = 'upper chamber of the Latvian Parliament';
  const tokens = tokenise(text, 0, text.length);
  expect(plainBodies(tokens, 0, parseTitle).map(({ to, country }) => [to, country])).toEqual([
    [6, 'LV'],
  ]);
});

const bodies = (text: string, at: number) => {
  const tokens = tokenise(text, 0, text.length);
  const body = parseBody(tokens, at);
  const words = ({ from, to }: { from: number; to: number }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return body && [words(body), ...(body.sides ?? []).map(words)];
};

test.each<[string, number, string[]]>([
  [
    'Commission on cooperation between the Sejm of Poland and the Senate of Latvia met',
    0,
    [
      'Commission on cooperation between the Sejm of Poland and the Senate of Latvia',
      'Sejm of Poland',
      'Senate of Latvia',
    ],
  ],
  [
    'Working Group for parliamentary contacts with the Senate met',
    0,
    ['Working Group for parliamentary contacts with the Senate'],
  ],
  ['the Baltic Platform for Forest Growth (BPFG) met', 1, ['Baltic Platform for Forest Growth']],
])('a body by its sides or its short form: %s', (text, at, found) =>
  expect(bodies(text, at)).toEqual(found),
);

test.each(['the Riga Forest Forum (RFF) met', 'the Memorandum of Understanding (MOU) was signed'])(
  'a short form makes no body of what is none: %s',
  (text) => expect(bodies(text, 1)?.[0] ?? null).toBeNull(),
);

test('two offices in a row mean two persons', () =>
  expect(
    told(
      'President Omar Khan met with German Chancellor Anna Lee. The President and the Chancellor discussed trade.',
    ),
  ).toEqual(['MEETING Omar Khan+Anna Lee']));

test.each<[string, string, string[]]>([
  [
    'a few words in quotation marks are the text’s own',
    'Minister Anna Lee had a “brief conversation” with President Omar Khan.',
    ['MEETING Anna Lee+Omar Khan'],
  ],
  [
    'two who said something at a meeting met',
    'Minister Anna Lee and President Omar Khan expressed interest in renewed trade at a June meeting in Riga.',
    ['MEETING Anna Lee+Omar Khan'],
  ],
  [
    'two who praise what came of other talks did not meet by that',
    'Minister Anna Lee and President Omar Khan praised the progress made at the June meeting of leaders.',
    [],
  ],
  [
    'envoys who handed over credentials are told with their states',
    'President Omar Khan received letters of credence from new envoys. The envoys included Zhanbolat Toktar of Estonia, Erkin Sadyr, of Finland, and Anna Lee of Norway.',
    ['CEREMONY Omar Khan+Zhanbolat Toktar+Erkin Sadyr+Anna Lee'],
  ],
  [
    'what is received before a luncheon is received by its host',
    'President Omar Khan hosted a luncheon for envoys after receiving the credentials of Ambassador Anna Lee.',
    ['MEETING Omar Khan', 'CEREMONY Omar Khan+Anna Lee'],
  ],
  [
    'the meeting that someone refers to',
    'Referring to Minister Anna Lee’s meeting with President Omar Khan, the Speaker praised trade.',
    ['MEETING Anna Lee+Omar Khan'],
  ],
  [
    'members of a government are the government as a party',
    'Minister Anna Lee met with President Omar Khan and members of the Latvian government.',
    ['MEETING Anna Lee+Omar Khan+Latvian government'],
  ],
])('%s', (_, text, lines) => expect(told(text)).toEqual(lines));

const offices = (text: string) =>
  reading(text).people.all.flatMap(({ name, offices: held }) =>
    held.map(({ label }) => `${name}, ${reading(text).text.slice(label.start, label.end)}`),
  );

test.each([
  ['Riga Mayor Anna Lee spoke.', 'Anna Lee, Riga Mayor'],
  ['Deputy Riga Mayor Anna Lee spoke.', 'Anna Lee, Deputy Riga Mayor'],
  [
    'It was led by head of the international affairs and migration policy committee Anna Lee.',
    'Anna Lee, head of the international affairs and migration policy committee',
  ],
  [
    'Minister for International Development and the Caribbean Anna Lee spoke.',
    'Anna Lee, Minister for International Development and the Caribbean',
  ],
  [
    'Dean of the African Diplomatic Corps in Latvia Anna Lee spoke.',
    'Anna Lee, Dean of the African Diplomatic Corps in Latvia',
  ],
])('an office: %s', (text, office) => expect(offices(text)).toEqual([office]));

test('of "the King" and another state’s, "the King" is the first', () => {
  const read = reading(
    'King Juan Ruiz received a message from Jordan’s King Omar Khan. The King met with Minister Anna Lee.',
  );
  expect(read.people.all.find(({ name }) => name === 'Juan Ruiz')?.offices).toHaveLength(1);
  expect(
    told(
      'King Juan Ruiz received a message from Jordan’s King Omar Khan. The King met with Minister Anna Lee.',
    ),
  ).toEqual(['MEETING Juan Ruiz+Anna Lee']);
});

test('a rank within capitals shows that the name begins after it', () =>
  expect(names('Minister of Amiri Diwan Sheikh Salem Al-Nasser spoke.')).toEqual([
    'Salem Al-Nasser',
  ]));
