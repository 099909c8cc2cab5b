import { meetings } from '../../read-meetings';

const VISIT = 'President Anna Lee visited Oslo on July 5–7.';

test.each<[string, string]>([
  [
    `${VISIT} On the second day of the visit, she met with Minister Ada Roy.`,
    'MEETING HELD 2021-07-06 Oslo Anna Lee+Ada Roy',
  ],
  [
    `${VISIT} On the final day of her visit, she met with Minister Ada Roy.`,
    'MEETING HELD 2021-07-07 Oslo Anna Lee+Ada Roy',
  ],
  // The visit had no such day.
  [
    `${VISIT} On the fourth day of her visit, she met with Minister Ada Roy.`,
    'MEETING HELD 2021-07-05/2021-07-07 Oslo Anna Lee+Ada Roy',
  ],
])('%s', (body, told) => expect(meetings(body)).toContain(told));
