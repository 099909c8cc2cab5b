import { meetings } from '../read-meetings';

test.each<[string, string, string[]]>([
  [
    'what two held on a day of its own is no part of a session of another day',
    'Minister Anna Lee took part in a meeting of the Baltic Economic Council, which was held in Riga on July 14. Taking part in the meeting were also President Omar Khan and Minister Paul Berg. On July 13, Anna Lee received Paul Berg.',
    [
      'MEETING HELD 2021-07-14 Riga Anna Lee+Omar Khan+Paul Berg',
      'MEETING HELD 2021-07-13 - Anna Lee+Paul Berg',
    ],
  ],
  [
    'what two discussed is what they met for, whatever day their sentence opens with',
    'Minister Anna Lee met with President Omar Khan in Riga on July 14. Building on the meeting of July 2, Minister Lee and President Khan discussed trade.',
    ['MEETING HELD 2021-07-14 Riga Anna Lee+Omar Khan'],
  ],
  [
    'a talk after a ceremony is none of it',
    'President Omar Khan and Minister Anna Lee attended a ceremony in Riga. After the ceremony, Anna Lee had a separate conversation with Omar Khan.',
    [
      'CEREMONY HELD ../2021-07-16 Riga Omar Khan+Anna Lee',
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
    ],
  ],
  [
    'a call before a summit is none of it',
    'President Omar Khan and Minister Anna Lee opened a summit in Riga on July 14. Hopes had been raised by a phone call between Khan and Lee on July 2.',
    [
      'CONFERENCE HELD 2021-07-14 Riga Omar Khan+Anna Lee',
      'CALL HELD 2021-07-02 - Omar Khan+Anna Lee',
    ],
  ],
  [
    'a body that is addressed after talks is not at them',
    'In Riga, Minister Anna Lee will hold talks with President Omar Khan and address the Saeima.',
    ['MEETING PLANNED - Riga Anna Lee+Omar Khan'],
  ],
  [
    'officials whom others lead are not those who met before',
    'Minister Anna Lee met with President Omar Khan on Monday. Senior officials led by Director Paul Berg and Secretary Eva Holm met on Tuesday.',
    [
      'MEETING HELD 2021-07-12 - Anna Lee+Omar Khan',
      'MEETING HELD 2021-07-13 - Paul Berg+Eva Holm',
    ],
  ],
  [
    'they saw each other as guests of one who is named',
    'Minister Anna Lee telephoned Minister Paul Berg on Monday. The two ministers last saw each other in Oslo in May, at a dinner given by President Omar Khan.',
    [
      'CALL HELD 2021-07-12 - Anna Lee+Paul Berg',
      'MEETING HELD 2021-05 Oslo Anna Lee+Paul Berg+Omar Khan',
    ],
  ],
  [
    'where they talked of what is at a port, they were not there',
    'Minister Anna Lee and Minister Paul Berg spoke for hours about customs at the port of Arica.',
    ['MEETING HELD ../2021-07-16 - Anna Lee+Paul Berg'],
  ],
])('two events of a text: %s', (_, text, told) => expect(meetings(text)).toEqual(told));

test.each<[string, string, string[]]>([
  [
    'who comes along on a journey to come was on none before, nor on one that is off',
    'Minister Anna Lee will travel to Riga and Oslo July 20-24. Ambassador Paul Berg will accompany her throughout the trip. Minister Lee last visited Norway in March.',
    [
      'VISIT PLANNED 2021-07-20/2021-07-24 Riga Anna Lee+Paul Berg',
      'VISIT PLANNED 2021-07-20/2021-07-24 Oslo Anna Lee+Paul Berg',
      'VISIT HELD 2021-03 Norway Anna Lee',
    ],
  ],
  [
    'a visit after which one goes on is not to come again',
    'Minister Anna Lee visited Japan. After the visit to Japan, Minister Lee is scheduled to travel to Palau.',
    ['VISIT HELD ../2021-07-16 Japan Anna Lee', 'VISIT PLANNED - Palau Anna Lee'],
  ],
  [
    'his trip, by a pronoun that begins the sentence',
    'Minister Omar Khan spoke by phone on Monday with Minister Paul Berg. His trip to Kabul, planned for August 25, has been cancelled.',
    ['CALL HELD 2021-07-12 - Omar Khan+Paul Berg', 'VISIT CANCELLED 2021-08-25 Kabul Omar Khan'],
  ],
  [
    'when a trip was to begin that is off',
    'President Omar Khan cancelled his trip to Riga, which was to have begun on July 13, because of illness.',
    ['VISIT CANCELLED 2021-07-13 Riga Omar Khan'],
  ],
])('journeys beside others: %s', (_, text, told) => expect(meetings(text)).toEqual(told));
