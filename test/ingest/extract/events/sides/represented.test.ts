import { readMeetings } from '../../../../../src/ingest/extract/events/meetings';
import { reading } from '../../read-meetings';

const HELD =
  'Minister of Foreign Affairs Anna Lee and Secretary of State Omar Khan held consultations in Riga on Monday.';

/** The bodies that take part in consultations, by what the next sentence says. */
function bodiesAt(next: string): string[] {
  const read = reading(`${HELD} ${next}`);
  return readMeetings(read).meetings.flatMap(({ kind, bodies }) =>
    kind === 'CONSULTATIONS' ? bodies.map(({ item }) => read.text.slice(item.start, item.end)) : [],
  );
}

test.each<[string, string[]]>([
  [
    'Representatives of the World Bank, the Department of Defense and the OSCE also took part.',
    ['World Bank', 'Department of Defense', 'OSCE'],
  ],
  [
    'The dialogue was attended by Ole Berg, Ambassador of Norway to Latvia; by representatives from the Department of Defense, NASA; and by officials from the Ministry of Trade of Latvia.',
    ['Department of Defense', 'NASA', 'Ministry of Trade of Latvia'],
  ],
  ['The delegations also included representatives from the World Bank.', ['World Bank']],
  ['Also participating were representatives of the World Bank.', ['World Bank']],
  ['They were joined by senior officials from the World Bank.', ['World Bank']],
  ['Officials from the World Bank participated in the talks.', ['World Bank']],
  [
    'The Latvian delegation included participants from the World Bank and the OSCE.',
    ['World Bank', 'OSCE'],
  ],
  ['Monday’s meeting was attended by leaders from the World Bank.', ['World Bank']],
  // Themselves, whoever came for them.
  ['Participants included the World Bank and the OSCE.', ['World Bank', 'OSCE']],
  [
    'Attendees from the Latvian side included the Ministry of Defence and the Bank of Latvia.',
    ['Ministry of Defence', 'Bank of Latvia'],
  ],
  [
    'Representatives from the Government of Latvia included the Ministry of Defence.',
    ['Ministry of Defence'],
  ],
  ['The World Bank and the OSCE were also represented.', ['World Bank', 'OSCE']],
  [
    'The World Bank co-chaired for Latvia, and the OSCE co-chaired for Norway.',
    ['World Bank', 'OSCE'],
  ],
  [
    'Ambassador Ole Berg led the Norwegian team, alongside representatives from the World Bank (WB) and the OSCE.',
    ['World Bank', 'OSCE'],
  ],
  ['The meeting brought together the World Bank and the OSCE.', ['World Bank', 'OSCE']],
  // One for which somebody is named is not told twice.
  ['Officials from the Ministry of Foreign Affairs participated.', []],
  ['Officials from the Department of State participated.', []],
  // Not there, or at something else.
  ['Representatives of the World Bank did not take part.', []],
  ['Representatives of the World Bank attended the opening of a school.', []],
  ['Representatives of the World Bank were invited.', []],
  ['Representatives of the World Bank will also take part in the next round.', []],
  ['They discussed the work of representatives of the World Bank.', []],
  ['It was attended by the heads of the World Bank.', []],
  ['The participants included World Bank President Rita Meza.', []],
  ['The Latvian delegation included the World Bank’s adviser.', []],
  ['Participants of the programme included the World Bank.', []],
  ['The World Bank will be represented.', []],
  ['They discussed the project, in which the World Bank took part.', []],
  ['Lee recalled the 2019 conference, which brought together the World Bank and the OSCE.', []],
])('whom people without names stand for takes part: "%s"', (next, bodies) =>
  expect(bodiesAt(next)).toEqual(bodies),
);

test('who was in a delegation goes along on its journey', () => {
  const read = reading(
    'Minister Anna Lee led an interagency delegation to Riga on Monday. The delegation included representatives from the World Bank and the OSCE.',
  );
  const [visit] = readMeetings(read).meetings;
  expect(visit?.kind).toBe('VISIT');
  expect(visit?.bodies.map(({ item }) => read.text.slice(item.start, item.end))).toEqual([
    'World Bank',
    'OSCE',
  ]);
});
