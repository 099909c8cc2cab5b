import { meetings } from '../read-meetings';

const LED =
  'Minister Anna Lee led a delegation to Latvia, Norway and Estonia from July 10-14. The delegation included Ambassador Eva Holm and Deputy Minister Omar Khan.';

test.each<[string, string, string[]]>([
  [
    'what one and the delegation did across the region is of all days and of all who came along',
    `${LED}\n\nAcross the region, Minister Lee and the delegation met with civil leaders.`,
    [
      'VISIT HELD 2021-07-10/2021-07-14 Latvia Anna Lee+Eva Holm+Omar Khan',
      'VISIT HELD 2021-07-10/2021-07-14 Norway Anna Lee+Eva Holm+Omar Khan',
      'VISIT HELD 2021-07-10/2021-07-14 Estonia Anna Lee+Eva Holm+Omar Khan',
      'MEETING HELD 2021-07-10/2021-07-14 - Anna Lee+Eva Holm+Omar Khan',
    ],
  ],
  [
    'what one did at each stop alone is of one, once a stop',
    `${LED}\n\nAt each stop, Minister Lee met with civil leaders.`,
    [
      'VISIT HELD 2021-07-10/2021-07-14 Latvia Anna Lee+Eva Holm+Omar Khan',
      'VISIT HELD 2021-07-10/2021-07-14 Norway Anna Lee+Eva Holm+Omar Khan',
      'VISIT HELD 2021-07-10/2021-07-14 Estonia Anna Lee+Eva Holm+Omar Khan',
      'MEETING HELD 2021-07-10/2021-07-14 Latvia Anna Lee',
      'MEETING HELD 2021-07-10/2021-07-14 Norway Anna Lee',
      'MEETING HELD 2021-07-10/2021-07-14 Estonia Anna Lee',
    ],
  ],
  [
    'what is not said to be of the whole journey has no days of it',
    `${LED}\n\nMinister Lee met with civil leaders.`,
    [
      'VISIT HELD 2021-07-10/2021-07-14 Latvia Anna Lee+Eva Holm+Omar Khan',
      'VISIT HELD 2021-07-10/2021-07-14 Norway Anna Lee+Eva Holm+Omar Khan',
      'VISIT HELD 2021-07-10/2021-07-14 Estonia Anna Lee+Eva Holm+Omar Khan',
      'MEETING HELD ../2021-07-16 - Anna Lee',
    ],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
