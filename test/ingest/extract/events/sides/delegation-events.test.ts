import { meetings } from '../../read-meetings';

const GOES =
  'A senior Latvian delegation will travel to Norway to participate in the first meeting of the Arctic Working Groups on July 20-21, where they will gather with officials.';

test.each<[string, string, string[]]>([
  [
    'a delegation attends, and who is of it is told after',
    `${GOES}\n\nThe Latvian delegation will include Minister Anna Lee, Ambassador Eva Holm, and Deputy Minister Omar Khan.`,
    ['MEETING PLANNED 2021-07-20/2021-07-21 Norway Anna Lee+Eva Holm+Omar Khan'],
  ],
  ['nothing is told where nobody is', `${GOES}\n\nThey will discuss trade.`, []],
  [
    'what was attended was held',
    'A Latvian delegation took part in the regional conference in Oslo on July 14. The delegation included Minister Anna Lee and Ambassador Eva Holm.',
    ['CONFERENCE HELD 2021-07-14 Oslo Anna Lee+Eva Holm'],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
