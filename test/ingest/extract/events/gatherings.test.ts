import { meetings } from '../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const KHAN = 'Latvian President Omar Khan';
const MEZA = 'Norwegian Prime Minister Rita Meza';
const BERG = 'Estonian President Ole Berg';
const SUMMIT = 'The Baltic summit was held in Riga on Monday.';
const AT = 'CONFERENCE HELD 2021-07-12 Riga ';

test.each<[string, string, string[]]>([
  ['those who attended', `${SUMMIT} ${KHAN} and ${MEZA} attended.`, [`${AT}Omar Khan+Rita Meza`]],
  [
    'who hosted it, addressed it and joined it from afar',
    `${SUMMIT} ${KHAN} hosted the summit. ${MEZA} addressed the gathering. ${BERG} joined via video link.`,
    [`${AT}Omar Khan+Rita Meza+Ole Berg`],
  ],
  [
    'who chaired it, told in passing, and the others at the table',
    `${SUMMIT} ${KHAN}, who chaired the meeting, declined to sign. Others at the table included ${MEZA} and ${BERG}.`,
    [`${AT}Omar Khan+Rita Meza+Ole Berg`],
  ],
  [
    'who was among them',
    `${SUMMIT} ${KHAN} was among those who attended. ${MEZA} was also there.`,
    [`${AT}Omar Khan+Rita Meza`],
  ],
  [
    'who spoke there',
    `${SUMMIT} ${KHAN} and ${MEZA} spoke at the opening session. ${BERG} also spoke.`,
    [`${AT}Omar Khan+Rita Meza+Ole Berg`],
  ],
  [
    'not who tells of it elsewhere',
    `${SUMMIT} ${KHAN} spoke to reporters in Oslo. ${MEZA} welcomed the outcome.`,
    [AT],
  ],
  [
    'whom one sends instead, and not who sends',
    `${SUMMIT} ${KHAN} sent ${LEE} to represent him. Norway's Rita Meza sent her ambassador.`,
    [`${AT}Anna Lee`],
  ],
  [
    'who stands in for whom',
    `${SUMMIT} ${LEE} stood in for ${KHAN}. ${BERG} was represented by ${MEZA}.`,
    [`${AT}Anna Lee+Rita Meza`],
  ],
  [
    'none of those away',
    `${SUMMIT} Missing from the summit were ${KHAN} and ${MEZA}. ${BERG} boycotted it.`,
    [AT],
  ],
  [
    'all but one',
    `The summit was attended by ${KHAN} and ${MEZA} but not by ${BERG}.`,
    ['CONFERENCE HELD ../2021-07-16 - Omar Khan+Rita Meza'],
  ],
  ['one who skipped it was not there', `${KHAN} skipped the Baltic summit in Riga on Monday.`, []],
  [
    'what one did instead, and who came for them',
    `Leaders met at the Baltic summit in Riga on Monday. ${KHAN} skipped the gathering, choosing instead to attend the Nordic summit in Oslo. He was represented in Riga by ${LEE}.`,
    [`${AT}Anna Lee`, 'CONFERENCE HELD ../2021-07-16 Oslo Omar Khan'],
  ],
  [
    'who will come to what another will not',
    `${KHAN} will not attend the Baltic summit in Riga on July 20. ${MEZA} and ${BERG} will attend.`,
    ['CONFERENCE PLANNED 2021-07-20 Riga Rita Meza+Ole Berg'],
  ],
  [
    'a host who welcomed those who came is at the ceremony',
    `${KHAN} addressed the opening ceremony of the Baltic summit in Riga on Monday, at which ${MEZA} welcomed delegates.`,
    ['CEREMONY HELD 2021-07-12 Riga Omar Khan+Rita Meza'],
  ],
  [
    'mourners, and not whom they mourn',
    `The funeral of former President Ole Berg was held in Riga on Monday. ${KHAN} delivered the eulogy. Also present was ${MEZA}.`,
    ['CEREMONY HELD 2021-07-12 Riga Omar Khan+Rita Meza'],
  ],
  [
    'a funeral that many attended',
    `Thousands attended the funeral of former President Ole Berg in Riga on Monday. ${KHAN} and ${MEZA} were among the mourners.`,
    ['CEREMONY HELD 2021-07-12 Riga Omar Khan+Rita Meza'],
  ],
  [
    'guests of one who was sworn in',
    `Omar Khan was sworn in as president in Riga on Monday. ${MEZA} was among the guests. ${BERG} declined the invitation and sent ${LEE} instead.`,
    ['CEREMONY HELD 2021-07-12 Riga Rita Meza+Anna Lee+Omar Khan'],
  ],
  [
    'leaders who met, and who chaired the summit',
    `EU leaders met in Riga on Monday. ${KHAN} chaired the summit.`,
    [`${AT}Omar Khan`],
  ],
  [
    'a session of a body',
    `The General Assembly opened its annual debate in Riga on Monday. ${KHAN} and ${MEZA} addressed the assembly.`,
    [`${AT}Omar Khan+Rita Meza`],
  ],
])('%s', (_, body, expected) => {
  expect(meetings(body)).toEqual(expected);
});
