import { meetings } from '../../read-meetings';

const FORUM = 'A security forum was held in Riga on Monday.';
const LEE = 'President Anna Lee';
const KHAN = 'Prime Minister Omar Khan';
const HOLM = 'Minister Eva Holm';

test.each<[string, string, string[]]>([
  [
    'with whom one attended it',
    `${FORUM} ${LEE} attended the forum, along with ${KHAN} and ${HOLM}.`,
    ['CONFERENCE HELD 2021-07-12 Riga Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'with whom one hosted it',
    `A reception was held in Riga on Monday. ${LEE} hosted the reception, with ${KHAN} and ${HOLM} taking part.`,
    ['OTHER HELD 2021-07-12 Riga Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'besides whom others came',
    `${FORUM} In addition to ${LEE}, the forum was attended by ${KHAN} and ${HOLM}.`,
    ['CONFERENCE HELD 2021-07-12 Riga Omar Khan+Eva Holm+Anna Lee'],
  ],
  [
    'who is thanked for coming',
    `${FORUM} ${LEE}, who chaired the forum, thanked ${KHAN} for attending.`,
    ['CONFERENCE HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  ['who is thanked for support', `${FORUM} ${LEE} thanked ${KHAN} for his support.`, []],
  [
    'who welcomed those who came',
    `${FORUM} The participants were welcomed by ${LEE}. ${KHAN} and ${HOLM} were also in attendance.`,
    ['CONFERENCE HELD 2021-07-12 Riga Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'who was there, where many are told by no name',
    `The summit in Riga on Monday was attended by the leaders of Norway, Chile and Peru. ${LEE} addressed the summit.`,
    ['CONFERENCE HELD 2021-07-12 Riga Anna Lee'],
  ],
])('%s', (_, text, lines) => {
  const found = meetings(text).filter((line) => !/^CONFERENCE .* Riga $/u.test(line));
  expect(found.map((line) => line.trimEnd())).toEqual(lines);
});
