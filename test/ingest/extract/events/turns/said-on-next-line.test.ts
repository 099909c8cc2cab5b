import { meetings } from '../../read-meetings';
import { FIRST, MET } from './transcript';

const host = 'President of Latvia Anna Kalnina';
const guest = 'President of Estonia Omar Khan';
/** What is said in lines of their own, each behind who says it. */
const lines = (first: string, second: string): string =>
  `${MET}\n\nWelcoming the guest, ${host} said:\n\n- Mr President, ${first}\n\n${guest} said:\n\n- Madam President, ${second}`;

test.each<[string, string, string[]]>([
  [
    'who speaks is told by the line before',
    lines(
      'welcome. In April I spoke by telephone with Prime Minister Ivo Berg.',
      'thank you. Yesterday we had detailed talks with my colleague Kim Roy.',
    ),
    [
      FIRST,
      'CALL HELD 2021-04 - Anna Kalnina+Ivo Berg',
      'MEETING HELD 2021-07-15 - Omar Khan+Kim Roy',
    ],
  ],
  [
    'a colleague is told by whose and of where',
    lines(
      'welcome. In May we held talks with my Norwegian colleague Ole Berg in Oslo.',
      'thank you. This month we met with Minister Kim Roy.',
    ),
    [
      FIRST,
      'MEETING HELD 2021-05 Oslo Anna Kalnina+Ole Berg',
      'MEETING HELD 2021-07 - Omar Khan+Kim Roy',
    ],
  ],
  [
    'a dash alone names nobody',
    `${MET}\n\nAmong other things:\n\n- I met Minister Kim Roy yesterday.`,
    [FIRST],
  ],
])('%s', (_, body, told) => expect(meetings(body)).toEqual(told));
