import { findMeetings, meetings, reading } from '../read-meetings';

const HELD = 'Latvia and Norway held the third annual Strategic Dialogue on July 14 in Riga.';

test.each<[string, string, string[]]>([
  [
    'states hold it, and who led their sides is told after',
    `${HELD} Minister Anna Lee and Deputy Minister Omar Khan led their respective delegations.`,
    ['CONSULTATIONS HELD 2021-07-14 Riga Anna Lee+Omar Khan'],
  ],
  [
    'each side by itself',
    `${HELD} Minister Anna Lee led the Latvian side, while Deputy Minister Omar Khan headed the Norwegian delegation.`,
    ['CONSULTATIONS HELD 2021-07-14 Riga Anna Lee+Omar Khan'],
  ],
  [
    'who co-chaired the dialogue',
    `${HELD} The dialogue was co-chaired by Minister Anna Lee and Deputy Minister Omar Khan.`,
    ['CONSULTATIONS HELD 2021-07-14 Riga Anna Lee+Omar Khan'],
  ],
  [
    'those who met with counterparts, who are named after "including"',
    `${HELD} Minister Anna Lee met with counterparts from Norway, including Deputy Minister Omar Khan and Ambassador Eva Holm.`,
    ['CONSULTATIONS HELD 2021-07-14 Riga Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'one state hosts it, by the name of both',
    'On July 14, the Foreign Ministry hosted the annual U.S.-Norway Arctic Dialogue in Oslo. Minister Anna Lee led the U.S. side. Also participating was Ambassador Eva Holm.',
    ['CONSULTATIONS HELD 2021-07-14 Oslo Anna Lee+Eva Holm'],
  ],
  [
    'it is said to have taken place',
    'The Extended Deterrence Dialogue took place in Riga on July 14. Minister Anna Lee and Deputy Minister Omar Khan co-chaired the meeting.',
    ['CONSULTATIONS HELD 2021-07-14 Riga Anna Lee+Omar Khan'],
  ],
  [
    'persons co-chair it',
    'Minister Anna Lee and Deputy Minister Omar Khan co-chaired the Human Rights Dialogue in Riga on July 14.',
    ['CONSULTATIONS HELD 2021-07-14 Riga Anna Lee+Omar Khan'],
  ],
])('a dialogue of states is one event with its persons: %s', (_, text, told) =>
  expect(meetings(text)).toEqual(told),
);

test('where nobody is named, the states take part', () => {
  const read = reading(HELD);
  const [meeting] = findMeetings(read);
  expect(meeting?.bodies.map(({ item }) => read.text.slice(item.start, item.end))).toEqual([
    'Latvia',
    'Norway',
  ]);
});

test('a dialogue in lower case is no event', () =>
  expect(meetings('Latvia opened a dialogue on the climate with its neighbours.')).toEqual([]));
