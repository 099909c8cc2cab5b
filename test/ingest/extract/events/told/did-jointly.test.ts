import { meetings } from '../../read-meetings';

const PAIR = 'Anna Lee+Omar Khan';
const BOTH = 'President Anna Lee and Prime Minister Omar Khan';

const DEEDS = [
  'agreed to boost trade',
  'condemned the attack',
  'confirmed their readiness to boost trade',
  'called for a ceasefire',
];
const WHERE: readonly [string, string][] = [
  ['after their telephone conversation', 'CALL'],
  ['following their phone call', 'CALL'],
  ['after talks in Riga', 'MEETING'],
  ['at the end of a two-hour meeting in Riga', 'MEETING'],
];
test.each(DEEDS.flatMap((deed) => WHERE.map(([where, kind]) => [deed, where, kind] as const)))(
  'two who %s %s were there, before and behind and as others report it',
  (deed, where, kind) => {
    const fronted = `${(where[0] ?? '').toUpperCase()}${where.slice(1)}`;
    const texts = [
      `${BOTH} ${deed} ${where} on Tuesday.`,
      `${fronted} on Tuesday, ${BOTH} ${deed}.`,
      ...(/^(?:after|following)/u.test(where)
        ? [`${BOTH} ${deed}, the Foreign Ministry said on Tuesday ${where}.`]
        : []),
    ];
    for (const text of texts) {
      const [told, ...more] = meetings(text);
      expect(more).toEqual([]);
      expect(told).toMatch(new RegExp(`^${kind} HELD \\S*2021-07-1[36] `, 'u'));
      expect(told?.endsWith(` ${kind === 'CALL' ? '-' : 'Riga'} ${PAIR}`)).toBe(true);
    }
  },
);

test.each<[string, string, string[]]>([
  [
    'the two who met last',
    `${BOTH} met in Oslo on Monday. On Tuesday they flew on. They condemned the attack during talks in Riga on Wednesday.`,
    [`MEETING HELD 2021-07-12 Oslo ${PAIR}`, `MEETING HELD 2021-07-14 Riga ${PAIR}`],
  ],
  [
    'one who does it to the other',
    'Omar Khan thanked President Anna Lee for the welcome during their meeting in Riga on Tuesday.',
    ['MEETING HELD 2021-07-13 Riga Omar Khan+Anna Lee'],
  ],
  [
    'one who speaks of both',
    'Speaking after talks in Riga on Tuesday, President Anna Lee said that she and Prime Minister Omar Khan had agreed on trade.',
    [`MEETING HELD 2021-07-13 Riga ${PAIR}`],
  ],
  [
    'once, where a verb tells of it already',
    `${BOTH} condemned the attack at their meeting in Riga on Tuesday.`,
    [`MEETING HELD 2021-07-13 Riga ${PAIR}`],
  ],
])('so were %s', (_, text, told) =>
  expect(meetings(text).filter((line) => !line.startsWith('VISIT'))).toEqual(told),
);

test.each([
  `${BOTH} welcomed the deal reached by the sides after talks in Riga.`,
  `${BOTH} praised what was agreed during talks in Riga.`,
  `${BOTH} welcomed the text that was adopted at a meeting in Riga.`,
  `${BOTH} agreed to sign it at a meeting in Riga next week.`,
  `${BOTH} regretted the lack of progress in talks in Riga.`,
  `"${BOTH} condemned it after talks in Riga," she said.`,
])('but no others are, nor what is to come: %s', (text) =>
  expect(meetings(text).filter((line) => line.startsWith('MEETING HELD'))).toEqual([]),
);
