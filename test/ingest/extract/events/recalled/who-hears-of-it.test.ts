import { meetings } from '../../read-meetings';

const NOW = '../2021-07-16';
const MET = `MEETING HELD ${NOW} Riga Anna Lee+Ole Berg`;
const RECEIVED = 'President Anna Lee received Minister Ole Berg in Riga.';

test.each<[string, string, string[]]>([
  [
    'who hears of what others held was not at it',
    'Secretary Anna Lee met on Monday with Minister Ole Berg and Minister Kim Roy. The ministers briefed Secretary Lee on their talks in Oslo on 3 July with Minister Omar Khan.',
    [
      'MEETING HELD 2021-07-12 - Anna Lee+Ole Berg+Kim Roy',
      'MEETING HELD 2021-07-03 - Ole Berg+Kim Roy+Omar Khan',
    ],
  ],
  [
    'nor who hears "of" it',
    `${RECEIVED} He informed her of his recent talks with Speaker Kim Roy in Oslo.`,
    [MET, `MEETING HELD ${NOW} Oslo Ole Berg+Kim Roy`],
  ],
  [
    'a conversation that the two had at a place was held there',
    `${RECEIVED} They followed up on the conversation the two had in Oslo in May.`,
    [MET, 'MEETING HELD 2021-05 Oslo Anna Lee+Ole Berg'],
  ],
  [
    '"he and A" are both of those who met',
    'Minister Ole Berg said the presidents would take stock. He and Minister Kim Roy had settled the agenda when they met in Oslo on 3 July, he said.',
    ['MEETING HELD 2021-07-03 Oslo Ole Berg+Kim Roy'],
  ],
  [
    'whom a guest is told to have met beside',
    'President Anna Lee received Speaker Kim Roy.\nPresident Anna Lee: Good afternoon.\nI know that yesterday you and Mr Berg had a long conversation on trade.\nSpeaker Kim Roy: Thank you.\nMinister Ole Berg was away.',
    [`MEETING HELD ${NOW} - Anna Lee+Kim Roy`, 'MEETING HELD 2021-07-15 - Kim Roy+Ole Berg'],
  ],
])('%s', (_, body, told) => {
  expect(meetings(body)).toEqual(told);
});
