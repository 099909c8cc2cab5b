import { meetingAt, partiesTo } from '../../../../src/ingest/extract/statements/statement-parties';
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
