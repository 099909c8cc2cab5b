import { meetings } from '../../read-meetings';

test.each<[string, string, string[]]>([
  [
    'talks now, and a meeting of the same two then',
    'On Monday, Minister Anna Lee had talks with President Omar Khan, and on 3 May last year the two met in Riga.',
    [
      'MEETING HELD 2021-07-12 - Anna Lee+Omar Khan',
      'MEETING HELD 2020-05-03 Riga Anna Lee+Omar Khan',
    ],
  ],
  [
    'a call, and a meeting',
    'On Monday, Minister Anna Lee spoke by phone with President Omar Khan, and on 3 May last year the two met in Riga.',
    [
      'CALL HELD 2021-07-12 - Anna Lee+Omar Khan',
      'MEETING HELD 2020-05-03 Riga Anna Lee+Omar Khan',
    ],
  ],
  [
    'of those whom the sentence names, and not of those who met last',
    'Minister Anna Lee received Envoy Jan Berg on Monday. On 3 July, Lee had a telephone conversation with Omar Khan, and on 3 May last year the two leaders met in Riga.',
    [
      'MEETING HELD 2021-07-12 - Anna Lee+Jan Berg',
      'CALL HELD 2021-07-03 - Anna Lee+Omar Khan',
      'MEETING HELD 2020-05-03 Riga Anna Lee+Omar Khan',
    ],
  ],
  [
    'a day told again makes no other meeting',
    'Minister Anna Lee met President Omar Khan in Riga on Monday. The two met on 12 July in Riga to discuss trade.',
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
])('two events of the same two: %s', (_, text, told) => expect(meetings(text)).toEqual(told));

test.each<[string, string, string[]]>([
  [
    'who chaired a session of its own day was not at what was told of before',
    'President Anna Lee received Minister Jan Berg on 15 July in Riga. On 14 July, the eighth meeting of the Trade Commission was held under the chairmanship of Minister Jan Berg and Minister Eva Holm.',
    [
      'MEETING HELD 2021-07-15 Riga Anna Lee+Jan Berg',
      'MEETING HELD 2021-07-14 - Jan Berg+Eva Holm',
    ],
  ],
  [
    'nor did the host come to what the guest came for, nor speak there',
    'On Monday, President Anna Lee received Minister Jan Berg, who is in our country to participate in the next meeting of the Trade Commission. President Lee spoke in favour of trade.',
    [
      'MEETING HELD 2021-07-12 - Anna Lee+Jan Berg',
      'MEETING HELD ../2021-07-16 - Jan Berg',
      'VISIT HELD ../2021-07-16 - Jan Berg',
    ],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));
