import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { reading } from '../read-meetings';

/** Who says what in a text by which act, one line each; all its persons are those who met. */
function told(text: string): string[] {
  const read = reading(text);
  const people = read.people.all;
  return findStatements(read, () => people).map(({ act, speaker }) => {
    const bodies = speaker.bodies.map(({ start, end }) => read.text.slice(start, end));
    return `${[...speaker.people.map(({ name }) => name), ...bodies].join('+')} ${act}`;
  });
}

const LEE = 'Foreign Minister Anna Lee';
const KHAN = 'President Omar Khan';
const MET = `${LEE} met ${KHAN}.`;

test.each([
  'Minister Lee and her counterpart',
  'President Khan and his Latvian guest',
  'Minister Lee as well as her colleagues',
])('those whom one met speak with the one: %s', (words) =>
  expect(told(`${MET} ${words} condemned the raid.`)).toEqual([
    expect.stringMatching(/(Anna Lee\+Omar Khan|Omar Khan\+Anna Lee) CONDEMNED/),
  ]),
);

test.each([
  'The two foreign ministers',
  'The co-chairs',
  'The prime ministers',
  'The three envoys',
  'The heads of government',
])('%s are those who met', (words) =>
  expect(told(`${MET} ${words} condemned the raid.`)).toEqual(['Anna Lee+Omar Khan CONDEMNED']),
);

test('"have both" means nobody', () =>
  expect(told(`${MET} Latvian and Irish officials have both condemned the raid.`)).toEqual([]));

test('a joint statement is of those who met', () =>
  expect(told(`${MET} The joint statement said: "We will rebuild the dam."`)).toEqual([
    'Anna Lee+Omar Khan SAID',
  ]));

test.each([
  [`${LEE} met ${KHAN}, who rejected the plan.`, ['Omar Khan DENIED']],
  [`${LEE} spoke with ${KHAN}, who says the ports are open.`, ['Omar Khan SAID']],
  [`${LEE}, who met ${KHAN}, said the ports are open.`, ['Anna Lee SAID']],
  [`${LEE}, who is in Riga to see ${KHAN}, said that the ports are open.`, ['Anna Lee SAID']],
  [`${LEE}, a friend of ${KHAN}, said that the ports are open.`, ['Anna Lee SAID']],
  [`${LEE}, an engineer by training, said that the ports are open.`, ['Anna Lee SAID']],
  [`${LEE}, a member of the board said that the ports are open.`, ['Anna Lee SAID']],
])('asides name no other speaker: %s', (text, lines) => expect(told(text)).toEqual(lines));

test.each([
  [`${LEE} praised the pact, noting that Latvia recognized it, and affirmed that it holds.`],
  [`${LEE} praised the pact, saying that Latvia welcomed it, and affirmed that it holds.`],
])('what is said in what is said is nobody’s own: %s', (text) =>
  expect(told(text).every((line) => line.startsWith('Anna Lee'))).toBe(true),
);

test('what one told in a relative clause is a statement of its own', () =>
  expect(told(`${LEE} recalled the visit, in which ${KHAN} stressed the need for ports.`)).toEqual([
    'Anna Lee NOTED',
    'Omar Khan NOTED',
  ]));

test.each([
  ['A European Union report says the ports are closed.', 'European Union SAID'],
  ['The European Union report for 2011 claims the ports are closed.', 'European Union SAID'],
  ['The armed wing of Hamas claimed that the port is closed.', 'Hamas SAID'],
])('a body speaks by what is its: %s', (text, line) => expect(told(text)).toEqual([line]));

test('what one of two says of another is by the one', () =>
  expect(told(`Talks with the European Union said much.`)).toEqual([]));

test.each([
  [`${LEE} continued saying, "The ports are open."`],
  [`${LEE} responded by saying "The ports are open."`],
  [`${LEE} was quoted as saying "The ports are open."`],
])('saying goes on: %s', (text) => expect(told(text)).toEqual(['Anna Lee SAID']));

test.each([
  'The report accuses the port of waste.',
  'It says the port is closed.',
  'The report also recommends closing the port.',
])('a body goes on by its report: %s', (text) =>
  expect(told(`A European Union report says the ports are closed. ${text}`)[1]).toMatch(
    /^European Union /,
  ),
);

test('"it" is no body where a person spoke last', () =>
  expect(told(`${LEE} praised the pact. It says much of trade.`)).toEqual(['Anna Lee ASSESSED']));

test('a ministry tells what others said', () =>
  expect(told(`The Latvian Ministry of Ports noted that ${LEE} condemned the raid.`).at(-1)).toBe(
    'Anna Lee CONDEMNED',
  ));

test.each(['the Nordic', 'his two', 'their'])(
  'one and a plural office speak together: and %s foreign ministers',
  (whose) =>
    expect(
      told(
        `President Omar Khan met Foreign Minister Anna Lee and Foreign Minister Eva Holm. President Khan and ${whose} foreign ministers condemned the raid.`,
      ),
    ).toEqual(['Omar Khan+Anna Lee+Eva Holm CONDEMNED']),
);

test.each([
  `The talks with ${LEE} stressed the need for peace.`,
  `A visit by ${LEE} underscored the friendship.`,
  `The meeting between ${LEE} and ${KHAN} highlighted close ties.`,
])('whose talks a verb is said of says nothing: "%s"', (text) => expect(told(text)).toEqual([]));

test.each([
  [`At talks with ${KHAN}, ${LEE} stressed unity.`, ['Anna Lee NOTED']],
  [`${LEE} called on all parties to stop on the border.`, ['Anna Lee REQUESTED']],
  [`${LEE} called on ${KHAN} on 13 July.`, []],
])('who says what, and what is no request: "%s"', (text, lines) =>
  expect(told(text)).toEqual(lines),
);

test.each([
  [
    'According to the Foreign Ministry, Anna Lee and Omar Khan discussed visas.',
    ['Foreign Ministry SAID'],
  ],
  [
    'According to Minister Anna Lee and Ambassador Omar Khan, the port will open.',
    ['Anna Lee+Omar Khan SAID'],
  ],
])('who is told of does not say it: %s', (text, expected) => expect(told(text)).toEqual(expected));

test.each([
  ['Secretary General Omar Khan called on foreign adviser Anna Lee.', []],
  ['Minister Omar Khan called on President Anna Lee in Riga to discuss trade.', []],
  ['Minister Omar Khan called on President Anna Lee to act.', ['Omar Khan REQUESTED']],
  [
    'President Omar Khan stressed the need for trade at talks with the new ambassador, Anna Lee, the presidential press service said.',
    ['Omar Khan NOTED'],
  ],
])('who only calls on another asks for nothing, who is met does not say it: %s', (text, expected) =>
  expect(told(text)).toEqual(expected),
);

test.each([
  'A source close to Minister Lee',
  'A person familiar with the thinking of Minister Lee',
  'Officials in the office of Minister Lee',
  'Critics of Minister Lee',
  'The party of Minister Lee',
  'The government of Minister Lee',
])('who stands by somebody does not speak for them: %s', (words) =>
  expect(told(`${MET} ${words} condemned the raid.`)).toEqual([]),
);
