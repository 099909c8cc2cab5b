import { meetings } from '../../read-meetings';

const NOW = '../2021-07-16';
const HELD = `MEETING HELD ${NOW} Riga Anna Lee+Ole Berg`;
const HAD_TALKS = 'President Anna Lee held talks with President Ole Berg in Riga.';

test.each<[string, string, string[]]>([
  [
    'who signed after the talks had no talks of their own',
    `${HAD_TALKS} After the talks, Minister Kim Roy and Minister Omar Khan signed an agreement.`,
    [HELD, `SIGNING HELD ${NOW} - Kim Roy+Omar Khan`],
  ],
  [
    'nor did who exchanged the texts',
    `${HAD_TALKS} At the end of the meeting, Ministers Kim Roy and Omar Khan exchanged the texts.`,
    [HELD],
  ],
  [
    'whom one received after them was met',
    `${HAD_TALKS} After the talks, President Lee received Speaker Kim Roy.`,
    [HELD, `MEETING HELD ${NOW} - Anna Lee+Kim Roy`],
  ],
  [
    'what one is glad of is no guest',
    'Minister Anna Lee welcomed Latvia’s leadership on trade. She also welcomed the decision of Norway to join.',
    [],
  ],
  [
    'a guest is',
    'Minister Anna Lee welcomed Norway’s foreign minister, Ole Berg, in Riga.',
    [HELD],
  ],
  [
    'who told the press was at no meeting by that',
    'President Anna Lee said this at a meeting with journalists following talks with Ole Berg in Riga.',
    [HELD],
  ],
  [
    'who spoke on the margins of what both were at met',
    'Minister Anna Lee spoke with Minister Ole Berg on the margins of the forum.',
    [`MEETING HELD ${NOW} - Anna Lee+Ole Berg`],
  ],
  [
    'and who spoke separately after the plenary',
    'After the plenary, Minister Anna Lee spoke separately with Minister Ole Berg.',
    [`MEETING HELD ${NOW} - Anna Lee+Ole Berg`],
  ],
  [
    'who spoke before a summit did so by phone',
    'Ahead of the summit, Minister Anna Lee spoke with Minister Ole Berg.',
    [`CALL HELD ${NOW} - Anna Lee+Ole Berg`],
  ],
  [
    'a courtesy call is a meeting',
    'Minister Anna Lee received Minister Ole Berg in Riga. During the courtesy call, both ministers talked about trade.',
    [HELD],
  ],
])('%s', (_, body, told) => {
  expect(meetings(body)).toEqual(told);
});
