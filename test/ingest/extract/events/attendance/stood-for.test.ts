import { meetings } from '../../read-meetings';

const TALKS = 'Minister Anna Lee met President Omar Khan in Riga on Monday.';
const HELD = 'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  [
    'for whom another will come',
    `${TALKS} Khan will be represented at the forum in Oslo by Deputy Minister Eva Holm.`,
    [HELD, 'CONFERENCE PLANNED - Oslo Eva Holm'],
  ],
  [
    'for whom another came',
    'President Omar Khan, represented by Deputy Minister Eva Holm, attended the summit in Oslo on Monday.',
    ['CONFERENCE HELD 2021-07-12 Oslo Eva Holm'],
  ],
  [
    'for whom another came, and whom that one did not meet',
    'President Omar Khan was represented at the summit in Oslo on Monday by Deputy Minister Eva Holm.',
    ['CONFERENCE HELD 2021-07-12 Oslo Eva Holm'],
  ],
])('one %s', (_, text, told) => expect(meetings(text)).toEqual(told));
