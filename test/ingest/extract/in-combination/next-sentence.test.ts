import { combined, misread, part, some } from './cells';

const LEE = 'Latvian President Anna Lee';
const KHAN = 'Norwegian Prime Minister Omar Khan';
const PAIR = 'khan+lee';

const LEADS = [
  part(
    `${LEE} held a telephone conversation with ${KHAN} on Monday.`,
    `CALL HELD 2024-05-13 - ${PAIR}`,
  ),
  part(
    `${LEE} and ${KHAN} have agreed that trade should grow, the press service said on Monday after their telephone conversation.`,
    `CALL HELD ../2024-05-13 - ${PAIR}`,
  ),
  part(`${LEE} met with ${KHAN} in Bern on Monday.`, `MEETING HELD 2024-05-13 bern ${PAIR}`),
  part(`${LEE} and ${KHAN} met in Bern on Monday.`, `MEETING HELD 2024-05-13 bern ${PAIR}`),
  part(`${LEE} received ${KHAN} in Bern on Monday.`, `MEETING HELD 2024-05-13 bern ${PAIR}`),
  part(
    `Following her meeting with ${KHAN} in Bern on Monday, ${LEE} said trade would grow.`,
    `MEETING HELD 2024-05-13 bern ${PAIR}`,
  ),
];

const FOLLOWS = [
  part(''),
  part(' They discussed trade and energy.'),
  part(
    ' Their previous telephone conversation took place on May 8, 2020.',
    `CALL HELD 2020-05-08 - ${PAIR}`,
  ),
  part(' Lee last spoke with Khan by phone in May 2020.', `CALL HELD 2020-05 - ${PAIR}`),
  part(' The two leaders last met in Oslo in January 2020.', `MEETING HELD 2020-01 oslo ${PAIR}`),
  part(
    ' The Latvian president and the Norwegian prime minister met in January 2020 on the sidelines of a conference in Oslo.',
    `MEETING HELD 2020-01 oslo ${PAIR}`,
  ),
  part(' Their last meeting was in Oslo in January 2020.', `MEETING HELD 2020-01 oslo ${PAIR}`),
  part(' They agreed to meet in Rome in June.', `MEETING PLANNED 2024-06 rome ${PAIR}`),
  part(
    ' The next meeting between the two leaders is scheduled for June in Rome.',
    `MEETING PLANNED 2024-06 rome ${PAIR}`,
  ),
  part(' Khan is expected to visit Riga in June.', 'VISIT PLANNED 2024-06 riga khan'),
  part(' Khan accepted an invitation to visit Riga in June.', 'VISIT PLANNED 2024-06 riga khan'),
  part(
    ' Earlier this month, Lee met with Chilean President Rosa Vidal in Lima.',
    'MEETING HELD * lima lee+vidal',
  ),
  part(
    ' On Sunday, Lee spoke by telephone with Chilean President Rosa Vidal.',
    'CALL HELD 2024-05-12 - lee+vidal',
  ),
  part(
    ' Lee is due to meet Chilean President Rosa Vidal in Lima next week.',
    'MEETING PLANNED 2024-05-20/2024-05-26 lima lee+vidal',
  ),
  part(' Khan visited Lima last week.', 'VISIT HELD 2024-05-06/2024-05-12 lima khan'),
  part(
    ' Khan told reporters that he had also spoken with Chilean President Rosa Vidal.',
    'CALL HELD * - khan+vidal',
  ),
  part(' It was their second conversation this year.'),
];

test('what a sentence recalls, plans or tells beside is told, and what was told before stays', async () =>
  expect(await misread(some(combined(LEADS, FOLLOWS), 1))).toEqual([]));

test('what the two held is theirs, by whatever words, after whatever they did together', async () => {
  const scenes = [
    part(
      `${LEE} arrived in Oslo on Sunday. She was welcomed by ${KHAN}.`,
      'VISIT HELD 2024-05-12 oslo lee',
      `MEETING HELD 2024-05-12 oslo ${PAIR}`,
    ),
    part(
      `${LEE} and ${KHAN} attended a concert in Rome on Sunday.`,
      `OTHER HELD 2024-05-12 rome ${PAIR}`,
    ),
  ];
  const met = `MEETING HELD * bern ${PAIR}`;
  const called = `CALL HELD 2024-05-13 - ${PAIR}`;
  const next = [
    part(' The two leaders agreed to boost trade at talks in Bern on Monday.', met),
    part(' On Monday, the two leaders held talks in Bern.', met),
    part(' After their talks in Bern on Monday, the leaders gave a joint press conference.', met),
    part(
      ' Speaking after talks in Bern on Monday, Khan said he and Lee had agreed to boost trade.',
      met,
    ),
    part(' Khan said after talks with Lee in Bern on Monday that trade would grow.', met),
    part(' Lee told Khan at their meeting in Bern on Monday that trade would grow.', met),
    part(' Lee thanked Khan for the warm welcome during their meeting in Bern on Monday.', met),
    part(' Lee and Khan, who met in Bern on Monday, agreed to boost trade.', met),
    part(' Khan, whom Lee met in Bern on Monday, agreed to boost trade.', met),
    part(' They condemned the attack during a phone call on Monday.', called),
    part(' A telephone conversation between Lee and Khan took place on Monday.', called),
    part(' Khan telephoned Lee on Monday.', called),
    part(' The issue was discussed in a phone call between Lee and Khan on Monday.', called),
  ];
  expect(await misread(some(combined(scenes, next), 1))).toEqual([]);
});
