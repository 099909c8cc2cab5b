import {
  meetingAt,
  partiesTo,
  sidesTo,
} from '../../../../src/ingest/extract/statements/statement-parties';
import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { findMeetings, reading } from '../read-meetings';

/** Who says what, persons by their names and states as the text calls them. */
function told(text: string): string[] {
  const read = reading(text);
  const met = findMeetings(read);
  const main = met.find(({ status }) => status === 'HELD');
  const statements = findStatements(
    read,
    (sentence, words) => {
      const of = { reading: read, words, sentence };
      return partiesTo(meetingAt(met, main, sentence, of), of);
    },
    (at) => sidesTo(meetingAt(met, main, at)),
  );
  return statements.map(({ act, speaker }) => {
    const bodies = speaker.bodies.map(({ start, end }) => read.text.slice(start, end));
    return `${[...speaker.people.map(({ name }) => name), ...bodies].join('+')} ${act}`;
  });
}

const RELEASED =
  'The text of the following statement was released by the Governments of Latvia and the Kingdom of Norway.';
const LED =
  'State Secretary Anna Lee and State Secretary Liv Hansen led the talks of Latvia and Norway in Riga.';

test.each([
  'Both sides welcomed the pact.',
  'The two sides welcomed the pact.',
  'The participants welcomed the pact.',
  'The delegations met often. They welcomed the pact.',
  'We welcomed the pact.',
  'We welcome the pact.',
])('in a joint statement of states the states speak: %s', (words) =>
  expect(told(`${RELEASED}\n\n${LED}\n\n${words}`)).toEqual(['Latvia+Norway WELCOMED']),
);

test('and so do those whose ministers write "we"', () =>
  expect(
    told(
      'We, the Foreign Ministers of Latvia, the Solomon Islands, and Poland, met in Riga. We condemn the raid and we call on all sides to stop.',
    ),
  ).toEqual([
    'Latvia+Solomon Islands+Poland CONDEMNED',
    'Latvia+Solomon Islands+Poland REQUESTED',
  ]));

test.each([
  [`${LED} Both sides welcomed the pact.`, ['Anna Lee+Liv Hansen WELCOMED']],
  [`${RELEASED}\n\n${LED} They welcomed the pact.`, ['Anna Lee+Liv Hansen WELCOMED']],
  ['The statement was released by the Ministry. We welcome the pact.', []],
  ['We, the people of the north, are glad. We welcome the pact.', []],
])('but not where the text is none of theirs, or persons are meant: %s', (text, lines) =>
  expect(told(text)).toEqual(lines),
);

const MET = 'State Secretary Anna Lee met Secretary General Omar Khan in Riga on May 13.';
const BOTH = ['Anna Lee+Omar Khan AGREED'];

test.each<[string, string[]]>([
  ['Mr Khan paid a courtesy call on Speaker Eva Holm. The parties agreed to build.', BOTH],
  ['Mr Khan was received by Speaker Eva Holm. The two sides agreed to build.', BOTH],
  ['Later, Ms Lee met Speaker Eva Holm. The sides agreed to build.', ['Anna Lee+Eva Holm AGREED']],
])('after a call by the way the sides are those of the talks: %s', (words, lines) =>
  expect(told(`${MET} ${words}`)).toEqual(lines),
);
