import { meetings } from '../../read-meetings';

const TWO = 'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan';
const MET = 'On 12 July, Minister Anna Lee had a meeting with Minister Omar Khan in Riga';
test.each([
  `${MET}. The meeting was followed by a working dinner.`,
  `${MET}, and was hosted to lunch by him.`,
  `${MET}, who also hosted a dinner in her honour.`,
])('a meal of the two who met is another meeting: %s', (text) =>
  expect(meetings(text)).toEqual([TWO, TWO]),
);

test.each([
  `${MET}. The meeting was followed by a press conference.`,
  `${MET}. The talks were followed by a dinner given by the King.`,
  `${MET}. They discussed the dinner that was to follow.`,
])('no meal of theirs: %s', (text) => expect(meetings(text)).toEqual([TWO]));

test.each<[string, string]>([
  ['co-chaired the third Joint Commission in Riga together with his counterpart', 'Ole Berg'],
  [
    'co-chaired the session of the third Latvia – Chad Joint Commission in Riga together with his counterpart',
    'Minister Ole Berg',
  ],
])('who chairs a commission with whom: %s', (verb, other) =>
  expect(meetings(`Minister Omar Khan ${verb} ${other}, Minister of Trade of Chad.`)).toEqual([
    'MEETING HELD ../2021-07-16 Riga Omar Khan+Ole Berg',
  ]),
);

test.each([
  'Minister Anna Lee and Minister Omar Khan co-chaired the second Joint Commission for Cooperation in Riga.',
  'The second Joint Commission for Cooperation was co-chaired in Riga by Minister Anna Lee and Minister Omar Khan.',
])('both who co-chair a commission met: %s', (text) =>
  expect(meetings(text)).toEqual(['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan']),
);

test('who chairs a commission and whom another sentence part names did not meet', () =>
  expect(
    meetings(
      'Minister Omar Khan chaired the Joint Commission, and President Ole Berg thanked him.',
    ),
  ).toEqual([]));
