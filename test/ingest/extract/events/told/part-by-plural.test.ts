import { meetings } from '../../read-meetings';

const MET = 'Minister Anna Lee met in Riga with President Omar Khan and Minister Eva Holm.';
const DAY = '../2021-07-16 Riga';

test.each<[string, string, string[]]>([
  [
    'who speaks of these meetings met each',
    `${MET} In these meetings, the Minister praised trade.`,
    [`MEETING HELD ${DAY} Anna Lee+Omar Khan`, `MEETING HELD ${DAY} Anna Lee+Eva Holm`],
  ],
  [
    'who speaks of the meeting met both',
    `${MET} In this meeting, the Minister praised trade.`,
    [`MEETING HELD ${DAY} Anna Lee+Omar Khan+Eva Holm`],
  ],
  [
    'two who met a third are one side',
    'Minister Anna Lee and Minister Eva Holm met in Riga with President Omar Khan. In these meetings, they praised trade.',
    [`MEETING HELD ${DAY} Anna Lee+Eva Holm+Omar Khan`],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
