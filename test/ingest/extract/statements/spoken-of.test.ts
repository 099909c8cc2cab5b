import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { reading } from '../read-meetings';

/** Who says what, one line each. */
function told(text: string): string[] {
  const read = reading(text);
  return findStatements(read, () => []).map(
    ({ act, speaker }) => `${speaker.people.map(({ name }) => name).join('+')} ${act}`,
  );
}

const LEE = 'Foreign Minister Anna Lee';
const KHAN = 'President Omar Khan';

test.each<[string, string[]]>([
  [
    `Minister Ivan Petrov was sad. ${KHAN} met ${LEE}, whom he thanked for the port.`,
    ['Omar Khan THANKED'],
  ],
  [
    `Minister Ivan Petrov was sad. On Monday, ${LEE} was received by ${KHAN}, to whom she conveyed greetings.`,
    ['Anna Lee SAID'],
  ],
  [
    `${LEE} opened the hall. Later she had dinner with Eva Holm. She praised the port.`,
    ['Anna Lee ASSESSED'],
  ],
  [
    `${LEE} went home. With the mayor, Ivan Petrov, ${KHAN} saw the port. He praised it.`,
    ['Omar Khan ASSESSED'],
  ],
])('whom a pronoun means: %s', (text, lines) => expect(told(text)).toEqual(lines));

test.each([
  `"We came," said ${KHAN}. The new ambassador, 61, sat on the court. He promised to listen.`,
  `Minister Ivan Petrov was sad. The envoy met ${LEE}, whom he thanked for the port.`,
])('nobody, where the one is not named: %s', (text) =>
  expect(told(text).filter((line) => !line.endsWith('SAID') || line.startsWith('Ivan'))).toEqual(
    [],
  ),
);

test.each<[string, string[]]>([
  [
    `${LEE} praised the hall, which Minister Eva Holm visited in May, and said that it is late.`,
    ['Anna Lee ASSESSED', 'Anna Lee SAID'],
  ],
  [
    `${LEE} praised the offer, which ${KHAN} had repeated.`,
    ['Anna Lee ASSESSED', 'Omar Khan SAID'],
  ],
  [`${LEE} conveyed to the envoy what ${KHAN} had told her.`, ['Anna Lee INFORMED']],
  [
    `${LEE} praised the claim, which the International Court of Justice rejected.`,
    ['Anna Lee ASSESSED'],
  ],
])('a clause about another takes nothing from who speaks: %s', (text, lines) =>
  expect(told(text)).toEqual(lines),
);

test.each<[string, string[]]>([
  [`${LEE} said Latvia and Norway had agreed to trade.`, ['Anna Lee SAID']],
  [`${LEE} said ${KHAN} had praised the port.`, ['Anna Lee SAID']],
  [
    `"We came," said ${LEE}, while ${KHAN} praised the port.`,
    ['Anna Lee SAID', 'Omar Khan ASSESSED'],
  ],
])('what one says that another did is no statement of the other: %s', (text, lines) =>
  expect(told(text)).toEqual(lines),
);

test.each(['They', 'The two', 'Both'])('%s are those who spoke together right before', (words) =>
  expect(told(`${LEE} and ${KHAN} agreed to trade. ${words} praised the port.`)).toEqual([
    'Anna Lee+Omar Khan AGREED',
    'Anna Lee+Omar Khan ASSESSED',
  ]),
);

test.each([
  '"We came," said Halka Guyo Duba, 62, who lost a house.',
  '"We came," remarked Anneke Dijk, the Parliament’s rapporteur.',
  '"Did we come?" asked Anneke Dijk, a farmer in the north.',
])('who says what is quoted is a person, though no office is told: %s', (text) =>
  expect(told(text)).toEqual([expect.stringMatching(/^(Halka Guyo Duba|Anneke Dijk) SAID$/)]),
);

test('but what a body says is not', () =>
  expect(told('"We came," said Baltic Export on Monday.')).toEqual([]));
