import { meetings } from '../../read-meetings';

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
    'not who is to be at another thing',
    `The Baltic summit will be held in Riga on Monday. ${KHAN} will attend the inauguration in Oslo. ${MEZA} will attend.`,
    ['CONFERENCE PLANNED 2021-07-19 Riga ', 'CEREMONY PLANNED - Oslo Omar Khan+Rita Meza'],
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
  [
    'none who only sent word or was invited',
    `${SUMMIT} ${KHAN} sent greetings to the participants. Messages from ${MEZA} and ${BERG} were read. Invitations were sent to ${LEE}.`,
    [AT],
  ],
  [
    'one who sent word to another is where they are told to be',
    `${LEE}, who met ${KHAN} in Oslo on Monday, sent greetings to the congress.`,
    ['MEETING HELD 2021-07-12 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'those at a meeting, and not at what it was held beside',
    `On the margins of the UN General Assembly, a meeting of the Baltic Dialogue took place on Monday. The meeting was attended by ${LEE} and ${MEZA}.`,
    ['MEETING HELD 2021-07-12 - Anna Lee+Rita Meza'],
  ],
  [
    'who is to lead those who go',
    `Latvia will participate in the Energy Forum in Oslo on August 3. ${LEE} will lead the delegation.`,
    ['CONFERENCE PLANNED 2021-08-03 Oslo Anna Lee'],
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

test.each<[string, string, string[]]>([
  [
    'beside what else is told: who was sent to the forum itself',
    `${KHAN} met with ${MEZA} on the sidelines of the Baltic summit in Riga on Monday. ${BERG} did not attend the summit. ${LEE} represented Estonia.`,
    ['MEETING HELD 2021-07-12 Riga Omar Khan+Rita Meza', `${AT}Anna Lee`],
  ],
  [
    'who is named as one of neither',
    `${SUMMIT} Neither ${KHAN} nor ${MEZA} attended. Instead of ${BERG}, ${LEE} came.`,
    [`${AT}Anna Lee`],
  ],
  [
    'whom states sent',
    `${SUMMIT} Norway sent its foreign minister, Anna Lee. Estonia was represented by ${BERG}.`,
    [`${AT}Anna Lee+Ole Berg`],
  ],
  [
    'who did not travel, and spoke from afar',
    `${SUMMIT} ${KHAN} did not travel and instead addressed the summit by video link.`,
    [`${AT}Omar Khan`],
  ],
  [
    'one who was welcomed to it',
    `${SUMMIT} ${KHAN} welcomed ${MEZA} to the summit. ${BERG} took his seat at the table.`,
    [`${AT}Omar Khan+Rita Meza+Ole Berg`],
  ],
  [
    'those whom its host hosted',
    `${SUMMIT} ${KHAN} hosted ${MEZA} and ${BERG}.`,
    [`${AT}Omar Khan+Rita Meza+Ole Berg`],
  ],
  [
    'a meeting of heads of government by its name',
    `${KHAN} opened the Nordic Heads of Government Meeting in Riga on Monday. ${MEZA}, the host, welcomed the leaders. Estonia's David Berg was present.`,
    ['MEETING HELD 2021-07-12 Riga Omar Khan+Rita Meza+David Berg'],
  ],
  [
    'a parade, and who watched it with whom',
    `Victory Day was marked in Riga on Monday with a parade. ${KHAN} watched the parade alongside ${MEZA}. ${BERG} was the only other leader to attend.`,
    ['CEREMONY HELD 2021-07-12 Riga Omar Khan+Rita Meza+Ole Berg'],
  ],
  [
    'who shook hands at a memorial service',
    `${KHAN} and ${MEZA} shook hands at a memorial service for Nils Kask in Riga on Monday. ${BERG} also attended.`,
    ['CEREMONY HELD 2021-07-12 Riga Omar Khan+Rita Meza+Ole Berg'],
  ],
  [
    'who spoke of going elsewhere',
    `${SUMMIT} Speaking in Oslo, ${KHAN} said he would address the next summit.`,
    [AT, 'CONFERENCE PLANNED - - Omar Khan'],
  ],
])('%s', (_, body, expected) => {
  expect(meetings(body)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  [
    'with whom absent it was opened',
    `With ${KHAN} and ${MEZA} absent, ${BERG} opened the Baltic summit in Riga on Monday.`,
    [`${AT}Ole Berg`],
  ],
  [
    'in whose absence another led',
    `In the absence of ${KHAN}, ${LEE} led the Latvian delegation to the Baltic summit in Riga on Monday.`,
    [`${AT}Anna Lee`],
  ],
  [
    'whom one who will not go is sending',
    `${KHAN} will not travel to Riga for the Baltic summit next week, sending ${LEE} in his place.`,
    ['CONFERENCE PLANNED 2021-07-19/2021-07-25 Riga Anna Lee'],
  ],
  [
    'one of two clauses, and not whom the other names',
    `${SUMMIT} Reporters asked about ${KHAN}, and ${MEZA} attended.`,
    [`${AT}Rita Meza`],
  ],
  [
    'not who spoke to others, or stood for a state elsewhere',
    `${SUMMIT} ${KHAN} delivered a report to parliament in Oslo. ${MEZA} represented Norway at the 2012 Olympics.`,
    [AT],
  ],
  [
    'mourners who filled a square',
    `Mourners filled the square in Riga on Monday for the funeral of Ole Berg. ${KHAN} sat in the front row.`,
    ['CEREMONY HELD 2021-07-12 Riga Omar Khan'],
  ],
])('%s', (_, body, expected) => {
  expect(meetings(body)).toEqual(expected);
});
