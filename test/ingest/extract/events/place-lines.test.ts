import { meetings } from '../read-meetings';

const MET = 'Minister Anna Lee met with President Omar Khan.';

test.each<[string, string, string[]]>([
  [
    'a line that names a town places what is told right after it',
    `The text is this.\n\nThe Castle, Riga\n\n${MET}`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
  [
    'or right before it',
    `${MET}\n\nThe Castle, Riga\n\nThey discussed trade.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
  [
    'only one of what is told after',
    `The text is this.\n\nRiga\n\n${MET} Minister Eva Holm attended the conference.`,
    [
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
      'CONFERENCE HELD ../2021-07-16 - Eva Holm',
    ],
  ],
  [
    'no call',
    'The text is this.\n\nRiga\n\nMinister Anna Lee had a telephone conversation with President Omar Khan.',
    ['CALL HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
  [
    'nothing, where it stands in a sentence',
    `The text is of Riga. ${MET}`,
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
  [
    'a line that is far before places nothing',
    `The text is this.\n\nRiga\n\nThe day was fine. It was warm. ${MET}`,
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
  [
    'all that the same one did then',
    `The text is this.\n\nRiga\n\n${MET} Later in the day, Minister Lee received Ambassador Eva Holm.`,
    [
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Eva Holm',
    ],
  ],
  [
    'not what is told after a break',
    `The text is this.\n\nRiga\n\n${MET}\n\n* * *\n\nMinister Lee received Ambassador Eva Holm.`,
    [
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
      'MEETING HELD ../2021-07-16 - Anna Lee+Eva Holm',
    ],
  ],
  [
    'nor on another day',
    `The text is this.\n\nRiga\n\n${MET} Minister Lee met with Ambassador Eva Holm on Monday.`,
    [
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
      'MEETING HELD 2021-07-12 - Anna Lee+Eva Holm',
    ],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
