import { meetings } from '../../read-meetings';
import { meetingsOfSides } from '../../read-sides';

const SPOKE =
  'Secretary of State Anna Lee spoke yesterday with the Foreign Minister of Latvia, Omar Khan.';
const BOTH = 'Anna Lee+Omar Khan';

/** What a sentence tells of as planned, after two talked. */
const planned = (next: string): string[] =>
  meetings(`${SPOKE} ${next}`).filter((line) => line.includes('PLANNED'));

test.each([
  [
    'The Secretary noted that he looked forward to hosting the Foreign Minister in Washington soon.',
    `MEETING PLANNED 2021-07-16/.. Washington ${BOTH}`,
  ],
  [
    'Secretary Lee looks forward to welcoming Minister Khan to Oslo in September.',
    `MEETING PLANNED 2021-09 Oslo ${BOTH}`,
  ],
  [
    'The ministers agreed to meet again in Oslo in May 2022.',
    `MEETING PLANNED 2022-05 Oslo ${BOTH}`,
  ],
  [
    'The next meeting of the two sides is scheduled for October in Oslo.',
    `MEETING PLANNED 2021-10 Oslo ${BOTH}`,
  ],
])('those who talked are to meet: "%s"', (next, line) => expect(planned(next)).toEqual([line]));

test.each([
  'Minister Khan invited Secretary Lee to Oslo.',
  'The ministers did not agree to meet again in Oslo in May 2022.',
  'The next elections will be held in Oslo in 2022.',
  'The next session of the parliament will take place in May 2022.',
  'The next meeting of the OSCE Council was told of.',
  'Secretary Lee looks forward to welcoming athletes to Oslo in September.',
])('nothing says that they are to: "%s"', (next) =>
  expect(planned(next).filter((line) => line.includes(BOTH))).toEqual([]),
);

const TALKS =
  'On July 12, representatives of Chad and Sudan (the Parties), along with Qatar, met in Oslo.';

test.each([
  [
    'The Parties agreed to reconvene for the next JBCM on August 3 –4 in Cairo.',
    'MEETING PLANNED 2021-08-03/2021-08-04 Cairo Chad+Sudan',
  ],
  [
    'The Parties agreed to a trilateral planning conference in October 2021 that will end in an order.',
    'CONFERENCE PLANNED 2021-10 - Chad+Sudan',
  ],
  [
    'The Governments of Chad and Qatar thanked Norway and agreed to hold talks in Doha on August 20.',
    'MEETING PLANNED 2021-08-20 Doha Chad+Qatar',
  ],
  [
    'They agreed to hold the next Joint Commission in Cairo in 2022.',
    'MEETING PLANNED 2022 Cairo Chad+Sudan',
  ],
  [
    'Qatar looks forward to hosting the next dialogue in Doha in 2022.',
    'CONSULTATIONS PLANNED 2022 Doha Qatar',
  ],
])('those who met as states will again: %s', (next, line) =>
  expect(meetingsOfSides(`${TALKS} ${next}`)).toEqual([
    'MEETING HELD 2021-07-12 Oslo Chad+Sudan+Qatar',
    line,
  ]),
);

test.each([
  'The Parties agreed on the agenda of the meeting in Riga in August.',
  'The Parties agreed to a request of Norway for a meeting in August.',
  'The Parties refused to reconvene in Cairo in August.',
])('nothing is planned by states: %s', (next) =>
  expect(meetingsOfSides(`${TALKS} ${next}`)).toEqual([
    'MEETING HELD 2021-07-12 Oslo Chad+Sudan+Qatar',
  ]),
);

test.each([
  [
    'Deputy Ministers Anna Lee and Omar Khan held the third Latvia-Norway Strategic Dialogue in Riga. Latvia and Norway are neighbours.',
    'The sides agreed to hold the next session of the Dialogue in Oslo in 2022.',
    'CONSULTATIONS PLANNED 2022 Oslo Latvia+Norway',
  ],
  [
    'Political consultations between the foreign ministries of Latvia and Norway were held in Riga, chaired by Deputy Ministers Anna Lee and Omar Khan. Mr. Khan was received by Speaker Eva Holm.',
    'The next round is to be held in Oslo in 2022.',
    'CONSULTATIONS PLANNED 2022 Oslo Latvia+Norway',
  ],
  [
    'Deputy Ministers Anna Lee and Omar Khan co-chaired the fifth Latvia - Norway Political Consultation in Riga. Latvia thanked Norway.',
    'The parties agreed to hold the sixth consultation in Oslo in 2022.',
    'CONSULTATIONS PLANNED 2022 Oslo Latvia+Norway',
  ],
  [
    'Anna Lee and Omar Khan led the talks between Chad and Sudan in Doha.',
    'The parties agreed to hold the next round of negotiations in Cairo in October.',
    'MEETING PLANNED 2021-10 Cairo Chad+Sudan',
  ],
  [
    'Deputy Ministers Anna Lee and Omar Khan held consultations in Riga.',
    'Both sides agreed to hold the next consultations in Oslo in 2022.',
    'CONSULTATIONS PLANNED 2022 Oslo ',
  ],
])('a round to come is of its states, and not of who led the last: %s %s', (held, next, line) =>
  expect(meetingsOfSides(`${held} ${next}`).filter((each) => each.includes('PLANNED'))).toEqual([
    line,
  ]),
);

test('the second round of a vote is no meeting', () =>
  expect(
    planned(
      'The first round of the election was held in May. The second round will be held in Oslo in August.',
    ),
  ).toEqual([]));

test('who met last meet again, and not whose meeting they went by', () => {
  const by =
    'Building on President Eva Holm’s meeting with Minister Ivo Berg in May, they spoke of trade.';
  const met = 'President Anna Lee met Minister Omar Khan';
  expect(planned(`${met} in Oslo. ${by} They agreed to meet again in Riga in August.`)).toEqual([
    'MEETING PLANNED 2021-08 Riga Anna Lee+Omar Khan',
  ]);
  expect(
    planned(
      `${met} and Minister Mia Roos in Oslo. On Tuesday, Minister Khan met Speaker Ivo Holm. The three intend to meet again in Riga in August.`,
    ),
  ).toEqual(['MEETING PLANNED 2021-08 Riga Anna Lee+Omar Khan+Mia Roos']);
});

test('who comes to what another state is to hold, is not told', () =>
  expect(planned('The chair passed to Norway, which will hold the next summit in Oslo.')).toEqual([
    'CONFERENCE PLANNED - Oslo ',
  ]));
