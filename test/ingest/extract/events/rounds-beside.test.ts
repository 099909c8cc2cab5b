import { meetings } from '../read-meetings';
import { meetingsOfSides } from '../read-sides';

const SPOKE =
  'U.S. Secretary of State Anna Lee spoke on Thursday with the Foreign Minister of Latvia, Omar Khan.';
const BOTH = 'Anna Lee+Omar Khan';

/** What a text tells beside the call that it is about. */
const beside = (next: string): string[] => meetings(`${SPOKE} ${next}`).slice(1);

test.each([
  [
    'The Secretary looks forward to welcoming him to Washington in September for the next round of the U.S.-Latvia Strategic Dialogue.',
    [
      `CONSULTATIONS PLANNED 2021-09 Washington ${BOTH}`,
      'VISIT PLANNED 2021-09 Washington Omar Khan',
    ],
  ],
  [
    'She intends to speak with him again next week.',
    [`CALL PLANNED 2021-07-19/2021-07-25 - ${BOTH}`],
  ],
  ['The two agreed to speak again on July 20.', [`CALL PLANNED 2021-07-20 - ${BOTH}`]],
  [
    'The next meeting of the Joint Commission on Trade will be held in Oslo in autumn.',
    ['MEETING PLANNED 2021-23 Oslo '],
  ],
  [
    'Secretary Lee invited Minister Khan to visit Norway. The visit will take place in September.',
    ['VISIT PLANNED 2021-09 Norway Omar Khan'],
  ],
  ['Secretary Lee invited Minister Khan to visit Norway in September.', []],
  ['Minister Khan hopes to speak with her again next week.', []],
  ['A planned meeting with Minister Ole Berg was postponed.', []],
])('beside a call: "%s"', (next, lines) => expect(beside(next)).toEqual(lines));

const TALKS = 'On July 12, representatives of Chad and Sudan held consultations in Oslo.';

test.each([
  [
    'The previous round took place in Cairo in March 2020.',
    'CONSULTATIONS HELD 2020-03 Cairo Chad+Sudan',
  ],
  ['A first round took place in Cairo in 2019.', 'CONSULTATIONS HELD 2019 Cairo Chad+Sudan'],
  ['Qatar hosted an earlier round in Doha in May.', 'MEETING HELD 2021-05 Doha Qatar'],
])('a round before: "%s"', (next, line) =>
  expect(meetingsOfSides(`${TALKS} ${next}`)).toContain(line),
);

test.each([
  'The previous session was held in May.',
  'The first round of the election was held in Cairo in March.',
])('no round before: "%s"', (next) =>
  expect(meetingsOfSides(`The council met on Monday. ${next}`)).toEqual([]),
);

test.each([
  [
    'President Anna Lee travelled to Oslo. A planned meeting with Minister Omar Khan was postponed because of his illness.',
    `MEETING CANCELLED - - ${BOTH}`,
  ],
  [
    'A meeting between President Anna Lee and Minister Omar Khan scheduled for July 20 did not take place.',
    `MEETING CANCELLED 2021-07-20 - ${BOTH}`,
  ],
  [
    'President Anna Lee’s trip to Oslo was called off on Tuesday.',
    'VISIT CANCELLED - Oslo Anna Lee',
  ],
  [
    'President Anna Lee called off a trip to Oslo planned for July 20.',
    'VISIT CANCELLED 2021-07-20 Oslo Anna Lee',
  ],
])('what did not come about: "%s"', (text, line) =>
  expect(meetings(text).filter((each) => each.includes('CANCELLED'))).toEqual([line]),
);

const MET = 'On July 12, Minister Anna Lee met Minister Omar Khan.';

test.each([
  [
    'The last round of the negotiations on the return of prisoners, hosted by Norway, was held in Oslo in May.',
    'MEETING HELD 2021-05 Oslo ',
  ],
  ['The previous high-level meeting took place in Cairo in March.', 'MEETING HELD 2021-03 Cairo '],
])('a round before a meeting: "%s"', (next, line) => {
  const all = meetings(`${MET} ${next}`);
  expect(all).toContain(`MEETING HELD 2021-07-12 - ${BOTH}`);
  expect(all).toContain(line);
});

test.each([
  'No meeting in this format has been held since October 2019, when ministers gathered in Bratislava.',
  'A meeting of experts was held in Oslo on July 1.',
])('some other meeting: "%s"', (next) =>
  expect(meetings(`${MET} ${next}`)).toContain(`MEETING HELD 2021-07-12 - ${BOTH}`),
);

test('when they met since which they have not', () =>
  expect(
    meetings(`${MET} They had not met since October 2019, when they gathered in Oslo.`),
  ).toEqual([`MEETING HELD 2021-07-12 - ${BOTH}`, `MEETING HELD 2019-10 Oslo ${BOTH}`]));
