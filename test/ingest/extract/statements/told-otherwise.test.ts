import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { reading } from '../read-meetings';

/** Who says what in a text by which act, with the first letters of the quote, one line each. */
function told(text: string): string[] {
  const read = reading(text);
  return findStatements(read, () => []).map(({ act, speaker, quote }) => {
    const bodies = speaker.bodies.map(({ start, end }) => read.text.slice(start, end));
    const who = [...speaker.people.map(({ name }) => name), ...bodies].join('+');
    return `${who} ${act} ${read.text.slice(quote.start, quote.end).slice(0, 8)}`;
  });
}

const LEE = 'Foreign Minister Anna Lee';
const KHAN = 'President Omar Khan';

test.each<[string, string[]]>([
  [`The raid was condemned by ${LEE}.`, ['Anna Lee CONDEMNED condemne']],
  [`The plan was quickly seconded by ${LEE} and ${KHAN}.`, ['Anna Lee+Omar Khan AGREED seconded']],
  ['The vote was welcomed by the European Union.', ['European Union WELCOMED welcomed']],
  [`According to ${LEE}, the port is open.`, ['Anna Lee SAID Accordin']],
])('who speaks is told after the verb: %s', (text, lines) => expect(told(text)).toEqual(lines));

test.each([
  `${KHAN} was welcomed by ${LEE}.`,
  'According to Reuters, the port is open.',
  'The dam was condemned by engineers.',
  'According to the law, the port is open.',
])('nothing is said: %s', (text) => expect(told(text)).toEqual([]));

test.each<[string, string[]]>([
  [`${LEE} resigned, saying she was tired.`, ['Anna Lee SAID saying s']],
  [`${LEE} published a book and praised the crew.`, ['Anna Lee ASSESSED praised ']],
  [`${LEE} published a book, and the crew praised it.`, []],
  [`${LEE} published a book that hurt many and praised none.`, []],
])('a verb of speech goes on with the subject of another: %s', (text, lines) =>
  expect(told(text)).toEqual(lines),
);

test.each<[string, string[]]>([
  [`"We stay," wrote ${LEE}.`, ['Anna Lee SAID "We stay']],
  [`"Are we late?" asked ${LEE}.`, ['Anna Lee SAID "Are we ']],
  [`"We stay" tweeted ${LEE} "and we build."`, ['Anna Lee SAID "We stay']],
  [`"Build now! Stay!" ${LEE} told the crowd.`, ['Anna Lee SAID "Build n']],
])('a quotation before its speaker: %s', (text, lines) => expect(told(text)).toEqual(lines));

test('a quotation by itself goes on, though the next sentence tells of another', () =>
  expect(told(`"We stay," ${LEE} said. "It is late." ${KHAN} said he was sad.`)).toEqual([
    'Anna Lee SAID "We stay',
    'Anna Lee SAID "It is l',
    'Omar Khan SAID Presiden',
  ]));

test.each<[string, string]>([
  ['tweeted that the port is open', 'SAID'],
  ['blamed the crew for the raid', 'CONDEMNED'],
  ['attacked the decision', 'CONDEMNED'],
  ['paid tribute to the crew', 'ASSESSED'],
  ['referred to the pact as a pillar of peace', 'ASSESSED'],
  ['accepted the invitation', 'AGREED'],
  ['endorsed a work plan', 'AGREED'],
  ['described her talks in Riga', 'INFORMED'],
  ['described the talks as open', 'ASSESSED'],
  ['appreciated the efforts of Latvia', 'THANKED'],
  ['highly appreciated the plan', 'ASSESSED'],
  ['called the raid “a grave mistake”', 'SAID'],
  ['offered to send doctors', 'SAID'],
  ['conveyed to the envoy what she had heard', 'INFORMED'],
  ['applauded the record of Latvia', 'ASSESSED'],
  ['applauded the pact', 'WELCOMED'],
  ['criticised the raid as too late', 'ASSESSED'],
  ['criticised the raid', 'CONDEMNED'],
  ['impressed upon her host the need for ports', 'NOTED'],
  ['told the broadcaster LTV that the port is open', 'SAID'],
  ['told the guests that the port is open', 'INFORMED'],
  ['called on all sides to pay their dues', 'REQUESTED'],
  ['renewed her call for peace', 'REQUESTED'],
  ['pressed the crew to leave', 'REQUESTED'],
  ['was alarmed by the raid', 'EXPRESSED_CONCERN'],
  ['cautioned against haste', 'SAID'],
  ['called attention to the siege', 'NOTED'],
  ['offered her deepest condolences', 'SAID'],
  ['ruled out talks', 'SAID'],
  ['disclosed the cost', 'INFORMED'],
])('she %s: %s', (words, act) =>
  expect(told(`${LEE} ${words}.`).map((line) => line.split(' ')[2])).toEqual([act]),
);

test.each([
  'attacked the town',
  'accepted the keys',
  'wished each other luck',
  'backed away',
  'approved a joint statement',
  'compared notes on trade',
  'described 12 km of the line',
  'declared war',
  'ordered two envoys out of the country',
  'offered tea',
  'conveyed a letter of the King',
  'conveyed to him a note on trade',
])('she %s, and says nothing', (words) => expect(told(`${LEE} ${words}.`)).toEqual([]));

test('ministers of states are not the states', () =>
  expect(told('The ministers of Latvia, Estonia and Poland condemned the raid.')).toEqual([]));

test('"the President" is the only person of a text', () =>
  expect(told('Mr Lee came to the hall. The President of Latvia praised the crew.')).toEqual([
    'Lee ASSESSED Presiden',
  ]));
