import { meetings } from '../../read-meetings';

test.each<[string, string[]]>([
  [
    'Minister Anna Lee received Omar Khan on Monday. Her visit to Oslo on 20 July, announced last week, will not take place.',
    ['MEETING HELD 2021-07-12 - Anna Lee+Omar Khan', 'VISIT CANCELLED 2021-07-20 Oslo Anna Lee'],
  ],
  [
    'Anna Lee visited Latvia from 10 to 13 July 2021. The planned visit of Lee to Liepaja on 12 July could not take place.',
    [
      'VISIT HELD 2021-07-10/2021-07-13 Latvia Anna Lee',
      'VISIT CANCELLED 2021-07-12 Liepaja Anna Lee',
    ],
  ],
  [
    'State Secretary Anna Lee will travel to Oslo on 20 July to meet Omar Khan. The stop in Riga that was to follow has been postponed.',
    [
      'MEETING PLANNED 2021-07-20 Oslo Anna Lee+Omar Khan',
      'VISIT PLANNED 2021-07-20 Oslo Anna Lee',
      'VISIT CANCELLED - Riga Anna Lee',
    ],
  ],
  [
    'Anna Lee will travel to Oslo on 20 July. The visit to Riga by President Omar Khan has been postponed.',
    ['VISIT PLANNED 2021-07-20 Oslo Anna Lee', 'VISIT CANCELLED - Riga Omar Khan'],
  ],
  // Nobody had planned it.
  ['The meeting between Anna Lee and Omar Khan will not take place, the spokesman said.', []],
])('what had been planned will not be: %s', (body, told) => expect(meetings(body)).toEqual(told));

test.each<[string, string, string[]]>([
  [
    'those who met last, in the sentence that tells of their next',
    'Anna Lee met Ivo Novak on Monday. President Eva Low flies to Oslo on Saturday for talks with President Ole Berg; the pair last met in Riga in March 2020.',
    [
      'MEETING HELD 2021-07-12 - Anna Lee+Ivo Novak',
      'MEETING PLANNED 2021-07-17 Oslo Eva Low+Ole Berg',
      'VISIT PLANNED 2021-07-17 Oslo Eva Low',
      'MEETING HELD 2020-03 Riga Eva Low+Ole Berg',
    ],
  ],
  [
    'who speak by video have a call',
    'President Anna Lee and President Omar Khan spoke by video link on Monday.',
    ['CALL HELD 2021-07-12 - Anna Lee+Omar Khan'],
  ],
  [
    'what is to come is joined by nobody who is told to chair it into what was',
    'Anna Lee received Eva Low in Oslo on 8 July. The Council of Ministers will hold a session on 27 July, to be chaired by Foreign Minister Omar Khan.',
    ['MEETING HELD 2021-07-08 Oslo Anna Lee+Eva Low', 'MEETING PLANNED 2021-07-27 - Omar Khan'],
  ],
  [
    'what two discussed is what was told of them, wherever one travelled',
    'Anna Lee visited Riga from 10 to 13 July 2021. Before the trip, Lee received Envoy Omar Khan in Oslo on 8 July. The two discussed trade.',
    [
      'VISIT HELD 2021-07-10/2021-07-13 Riga Anna Lee',
      'MEETING HELD 2021-07-08 Oslo Anna Lee+Omar Khan',
    ],
  ],
  [
    'who came along on one journey is not said to come on the next',
    'Anna Lee visited Riga on Monday. Omar Khan, who accompanied her, said a project would begin. Lee will travel to Oslo on 20 July.',
    ['VISIT HELD 2021-07-12 Riga Anna Lee+Omar Khan', 'VISIT PLANNED 2021-07-20 Oslo Anna Lee'],
  ],
  [
    'credentials are presented at no round to come',
    'Deputy Ministers Anna Lee of Latvia and Eva Low of Norway held consultations in Riga on Monday. The parties agreed to hold the next round in Oslo in 2022. Ambassador Omar Khan will present his credentials to President Ivo Novak in August.',
    [
      'CONSULTATIONS HELD 2021-07-12 Riga Anna Lee+Eva Low',
      'CONSULTATIONS PLANNED 2022 Oslo ',
      'CEREMONY PLANNED 2021-08 - Omar Khan+Ivo Novak',
    ],
  ],
])('%s', (_, body, told) => expect(meetings(body)).toEqual(told));

test('over a paragraph that names whom one met, a heading names nobody else', () =>
  expect(
    meetings(
      `Ambassador Anna Lee paid a call on Minister Omar Khan on 10 July.\n\nAmbassador meets business community\n\nOn 12 July, Ambassador Lee met with Eva Low.`,
    ),
  ).toEqual([
    'MEETING HELD 2021-07-10 - Anna Lee+Omar Khan',
    'MEETING HELD 2021-07-12 - Anna Lee+Eva Low',
  ]));

test.each<[string, string[]]>([
  [
    'Minister Anna Lee returned to Riga last night after five days in Norway and Iceland.',
    ['VISIT HELD ../2021-07-16 Norway Anna Lee', 'VISIT HELD ../2021-07-16 Iceland Anna Lee'],
  ],
  ['Minister Anna Lee returned to the subject after five days in the saddle.', []],
])('whence one came home: %s', (body, told) => expect(meetings(body)).toEqual(told));

test.each<[string, string[]]>([
  [
    'The meeting of the Baltic Council, initially foreseen for 18–19 August in Riga, was rescheduled to a later date.',
    ['MEETING CANCELLED 2021-08-18/2021-08-19 Riga '],
  ],
  [
    'President Anna Lee attended the Norway-Latin America Business Summit in Oslo on Monday.',
    ['CONFERENCE HELD 2021-07-12 Oslo Anna Lee'],
  ],
])('%s', (body, told) => expect(meetings(body)).toEqual(told));
