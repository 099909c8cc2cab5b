import { meetings } from '../read-meetings';
import { meetingsOfSides } from '../read-sides';

const LEE = 'Deputy Secretary of State Anna Lee';
const KHAN = 'Latvian State Secretary Omar Khan';
const MET = `Foreign Minister Anna Lee met with Foreign Minister Omar Khan in Oslo on July 12.`;
const PAIR = 'MEETING HELD 2021-07-12 Oslo Anna Lee+Omar Khan';

test.each([
  // A meeting of a dialogue of states is a round of it.
  [
    `${LEE} and ${KHAN} held the fourth meeting of the U.S.-Latvia Strategic Dialogue in Riga on July 12.`,
    'CONSULTATIONS',
  ],
  [
    `${LEE} and ${KHAN} convened the annual session of the High-Level Consultations in Riga on July 12.`,
    'CONSULTATIONS',
  ],
  [
    `${LEE} and ${KHAN} held the fourth meeting of the Latvia Trade Council in Riga on July 12.`,
    'MEETING',
  ],
  [`${LEE} and ${KHAN} held a meeting of the Dialogue Group in Riga on July 12.`, 'MEETING'],
])('what a session is of: %s', (text, kind) =>
  expect(meetings(text)).toEqual([`${kind} HELD 2021-07-12 Riga Anna Lee+Omar Khan`]),
);

test.each<[string, string[]]>([
  // What was held before, by which a sentence opens, has a day and a place of its own.
  [
    `${MET} Building on President Rita Meza’s July 6 meeting with Prime Minister Ole Berg in Bergen, they discussed trade.`,
    [PAIR, 'MEETING HELD 2021-07-06 Bergen Rita Meza+Ole Berg'],
  ],
  [
    `${MET} Building on the July 6 summit that President Rita Meza hosted with Prime Minister Ole Berg at Bergen, the two discussed trade.`,
    [PAIR, 'CONFERENCE HELD 2021-07-06 Bergen Rita Meza+Ole Berg'],
  ],
  [
    `${MET} They reviewed the outcomes of the summit that President Rita Meza held with Prime Minister Ole Berg in Bergen on July 6.`,
    [PAIR, 'CONFERENCE HELD 2021-07-06 Bergen Rita Meza+Ole Berg'],
  ],
  // Since others met, whom the words name by what they are.
  [
    `${MET} They reviewed progress since their leaders met in Bergen in May.`,
    [PAIR, 'MEETING HELD 2021-05 Bergen '],
  ],
  [
    `${MET} In Bergen on July 13 they discussed trade.`,
    [PAIR, 'MEETING HELD 2021-07-13 Bergen Anna Lee+Omar Khan'],
  ],
])('what was held before: %s', (text, told) => expect(meetings(text)).toEqual(told));

test.each<[string, string[]]>([
  [
    'The following joint statement was released. On July 12, the Foreign Ministers of Fiji, Samoa, and Tonga met in Suva. Foreign Minister of Tonga Omar Khan thanked the hosts.',
    ['MEETING HELD 2021-07-12 Suva Omar Khan+Fiji+Samoa'],
  ],
  [
    'The text of the following statement was released by the Governments. The U.S. Secretary of State and the Foreign Ministers of Fiji and Samoa met in Suva on July 12. U.S. Secretary of State Anna Lee stressed peace.',
    ['MEETING HELD 2021-07-12 Suva Anna Lee+Fiji+Samoa'],
  ],
  // No statement of theirs.
  [
    'The Foreign Ministers of Fiji, Samoa, and Tonga met in Suva on July 12.',
    ['MEETING HELD 2021-07-12 Suva '],
  ],
])('states of a joint statement that it names by offices alone: %s', (text, told) =>
  expect(meetingsOfSides(text)).toEqual(told),
);

test.each<[string, string]>([
  [
    'Participants in the discussion included: Director Rita Meza and Ambassador Ole Berg.',
    '+Rita Meza+Ole Berg',
  ],
  ['Participants in the talks included Director Rita Meza.', '+Rita Meza'],
  ['Topics in the discussion included Director Rita Meza.', ''],
])('who took part, behind what they took part in: %s', (text, more) =>
  expect(meetings(`${MET} ${text}`)).toEqual([PAIR + more]),
);

test('who holds an office for a region is not the beginning of a body', () => {
  const text =
    'Assistant Secretary for the Middle East Dana Meza and National Security Council Director Ole Berg met with Minister Omar Khan in Oslo on July 12.';
  expect(meetings(text)).toEqual(['MEETING HELD 2021-07-12 Oslo Dana Meza+Ole Berg+Omar Khan']);
});
