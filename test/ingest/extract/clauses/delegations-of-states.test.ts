import { told } from './told';

const HELD = 'held the Latvia-Norway Energy Dialogue in Riga.';

test.each<[string, string, string[]]>([
  [
    'who holds an office of the state',
    `Latvian Minister Anna Lee and Norwegian Minister Omar Khan ${HELD} The Norwegian delegation also met with students.`,
    ['CONSULTATIONS Anna Lee+Omar Khan', 'MEETING Omar Khan+students'],
  ],
  [
    'who holds none, beside one of the other state',
    `Minister Anna Lee, Ambassador Paul Berg and Norwegian Minister Omar Khan ${HELD} The Latvian delegation met with students.`,
    ['CONSULTATIONS Anna Lee+Paul Berg+Omar Khan', 'MEETING Anna Lee+Paul Berg+students'],
  ],
  [
    'of two without a state nobody knows who it is',
    `Minister Anna Lee and Minister Omar Khan ${HELD} The Norwegian delegation met with President Eva Holm.`,
    ['CONSULTATIONS Anna Lee+Omar Khan', 'MEETING Eva Holm+Norwegian delegation'],
  ],
  [
    'who will lead their delegations take part',
    'The Latvia-Norway Energy Dialogue will be held on 3 August in Riga. Minister Anna Lee and Minister Omar Khan will lead their respective delegations in the dialogue.',
    ['CONSULTATIONS PLANNED Anna Lee+Omar Khan'],
  ],
])('a delegation named by its state: %s', (_, text, meetings) =>
  expect(told(text)).toEqual(meetings),
);
