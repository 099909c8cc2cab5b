import {
  meetingAt,
  partiesTo,
  sidesTo,
} from '../../../../src/ingest/extract/statements/statement-parties';
import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { findMeetings, reading } from '../read-meetings';

test('"they" are also one who is named and one who is not', () => {
  const read = reading(
    'The Prime Minister met Latvian President Anna Kalnina in Riga. They agreed to trade.',
  );
  const met = findMeetings(read);
  const main = met.find(({ kind }) => kind === 'MEETING');
  expect(
    findStatements(read, (at) => partiesTo(meetingAt(met, main, at))).map(
      ({ speaker, act }) => `${speaker.people.map(({ name }) => name).join('+')} ${act}`,
    ),
  ).toEqual(['Anna Kalnina AGREED']);
});

test('nobody is meant where no meeting is told of', () => expect(partiesTo(undefined)).toEqual([]));

test('"they" are those who met, and not those who came along with one of them', () => {
  const [meeting] = findMeetings(
    reading(
      'Minister Anna Lee led a delegation to Latvia and Norway from July 10-14. The delegation included Ambassador Eva Holm. Across the region, Minister Lee and the delegation met with civil leaders.',
    ),
  );
  expect(meeting?.parties.map(({ person }) => person.name)).toEqual(['Anna Lee', 'Eva Holm']);
  expect(partiesTo(meeting).map(({ name }) => name)).toEqual(['Anna Lee']);
});

test('of a table of many, "they" are the sides and not each who sat there', () => {
  const people = ['Anna Lee', 'Bo Ek', 'Eva Holm', 'Ivan Petrov', 'Juan Garcia', 'Mary Brown'];
  const meetingOf = (names: readonly string[]) =>
    findMeetings(
      reading(
        `Minister Olga Kask met in Riga with ${names.map((n) => `Minister ${n}`).join(', ')}.`,
      ),
    )[0];
  expect(partiesTo(meetingOf(people.slice(1)))).toHaveLength(6);
  expect(meetingOf(people)?.parties).toHaveLength(7);
  expect(partiesTo(meetingOf(people))).toEqual([]);
});

/** Who of the states and bodies at a meeting says what, by which act. */
function saidBySides(text: string): string[] {
  const read = reading(text);
  const met = findMeetings(read);
  const main = met.find(({ status }) => status === 'HELD');
  const told = findStatements(
    read,
    () => [],
    (at) => sidesTo(meetingAt(met, main, at)),
  );
  return told.map(({ act, speaker }) => {
    const bodies = speaker.bodies.map(({ start, end }) => read.text.slice(start, end));
    return `${bodies.join('+')} ${act}`;
  });
}

const TALKS =
  'On July 12, representatives of Chad and Sudan, along with Qatar and Togo, met in Oslo.';

test.each([
  [`${TALKS} The Parties agreed to share data.`, ['Chad+Sudan AGREED']],
  [`${TALKS} Both sides thanked Norway.`, ['Chad+Sudan THANKED']],
  [
    `${TALKS} The Governments of Chad and Togo expressed concern over famine.`,
    ['Chad+Togo EXPRESSED_CONCERN'],
  ],
  [
    'Kenya, Uganda and Chad met in Oslo on July 12. The three countries condemned the attack.',
    ['Kenya+Uganda+Chad CONDEMNED'],
  ],
  // Officers are others than the states.
  [`${TALKS} The ministers agreed to share data.`, []],
])('"the Parties" are the states that met: %s', (text, lines) =>
  expect(saidBySides(text)).toEqual(lines),
);
