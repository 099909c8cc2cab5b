import { meetings } from '../read-meetings';

test.each<[string, string, string[]]>([
  [
    'they call on a third',
    'Foreign Minister Anna Lee met with Foreign Minister Ivo Berg in Riga on Monday. The ministers also called jointly on President Omar Khan.',
    [
      'MEETING HELD 2021-07-12 Riga Anna Lee+Ivo Berg',
      'MEETING HELD ../2021-07-16 - Anna Lee+Ivo Berg+Omar Khan',
    ],
  ],
  [
    'they are received by a third',
    'Foreign Minister Anna Lee met with Foreign Minister Ivo Berg in Riga on Monday. They were later received by President Omar Khan.',
    [
      'MEETING HELD 2021-07-12 Riga Anna Lee+Ivo Berg',
      'MEETING HELD ../2021-07-16 - Anna Lee+Ivo Berg+Omar Khan',
    ],
  ],
  [
    'a third joins their own',
    'Foreign Minister Anna Lee met with Foreign Minister Ivo Berg in Riga on Monday. They were joined by Minister Omar Khan.',
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Ivo Berg+Omar Khan'],
  ],
  [
    'a meal that one gives for the other after their talks',
    'Foreign Minister Anna Lee met with Foreign Minister Ivo Berg in Riga on Monday. In the evening, Minister Lee hosted a dinner for Minister Berg.',
    [
      'MEETING HELD 2021-07-12 Riga Anna Lee+Ivo Berg',
      'MEETING HELD ../2021-07-16 - Anna Lee+Ivo Berg',
    ],
  ],
  [
    'the meal over which they met',
    'Foreign Minister Anna Lee met with Foreign Minister Ivo Berg over dinner in Riga on Monday. Minister Lee hosted the dinner for Minister Berg.',
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Ivo Berg'],
  ],
  [
    'one on a visit of his own goes on',
    'President Omar Khan arrived in Oslo on Monday. Envoy Ivo Berg met with Minister Anna Lee during his visit to Norway last week. He flew on to Cairo.',
    [
      'VISIT HELD 2021-07-12 Oslo Omar Khan',
      'MEETING HELD 2021-07-05/2021-07-11 Norway Ivo Berg+Anna Lee',
      'VISIT HELD 2021-07-05/2021-07-11 Norway Ivo Berg',
      'VISIT HELD ../2021-07-16 Cairo Ivo Berg',
    ],
  ],
  [
    'the official of a state is not who is posted for it',
    'Minister Anna Lee received French State Secretary Paul Dubois. The French Ambassador, Marie Leroy, attended. The French official had met with President Omar Khan in Oslo on Monday.',
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Paul Dubois+Marie Leroy',
      'MEETING HELD 2021-07-12 Oslo Paul Dubois+Omar Khan',
    ],
  ],
  [
    'whom one is to brief on a day',
    'Envoy Anna Lee said that she would report to President Omar Khan in Oslo on July 20.',
    ['MEETING PLANNED 2021-07-20 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'to brief one whom one travels to',
    'President Omar Khan is due in Oslo on July 20 to brief Prime Minister Anna Lee.',
    [
      'MEETING PLANNED 2021-07-20 Oslo Omar Khan+Anna Lee',
      'VISIT PLANNED 2021-07-20 Oslo Omar Khan',
    ],
  ],
  [
    'to report in writing',
    'Envoy Anna Lee will report to President Omar Khan in writing by July 20.',
    [],
  ],
  [
    'to report on no day',
    'Envoy Anna Lee will report to President Omar Khan on the war in Mali.',
    [],
  ],
])('%s', (_, text, expected) => {
  expect(meetings(text)).toEqual(expected);
});
