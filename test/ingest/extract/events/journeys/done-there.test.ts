import { meetings } from '../../read-meetings';

const MET = 'Minister Anna Lee met Minister Omar Khan in Riga on Tuesday.';
const HELD = 'MEETING HELD 2021-07-13 Riga Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  ['what they were to do there', 'Lee and Khan were expected to exchange views on trade.', [HELD]],
  ['by what they are', 'The two ministers were due to discuss trade.', [HELD]],
  ['said as if to come', 'They are expected to review the road map.', [HELD]],
  [
    'another day is another meeting',
    'Lee is to discuss trade with Khan on Wednesday.',
    [HELD, 'MEETING PLANNED 2021-07-21 - Anna Lee+Omar Khan'],
  ],
  [
    'who meet again meet again',
    'They will meet again in Oslo in August.',
    [HELD, 'MEETING PLANNED 2021-08 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'another side is another meeting',
    'Lee is expected to discuss trade with President Eva Holm.',
    [HELD, 'MEETING PLANNED - - Anna Lee+Eva Holm'],
  ],
])('after a meeting, %s', (_, text, told) => expect(meetings(`${MET} ${text}`)).toEqual(told));
