import { findMeetings, meetings, reading } from '../../read-meetings';

const LEE = 'Foreign Minister Anna Lee';

test.each<[string, string, string[]]>([
  [
    'what is told in the paragraph is told of where the journey leads',
    `${LEE} will travel to Riga, Latvia, from July 20 to 21 for consultations with Latvian partners. She will meet with civil society groups.`,
    [
      'CONSULTATIONS PLANNED 2021-07-20/2021-07-21 Riga Anna Lee',
      'VISIT PLANNED 2021-07-20/2021-07-21 Riga Anna Lee',
      'MEETING PLANNED 2021-07-20/2021-07-21 Riga Anna Lee',
    ],
  ],
  [
    'who goes to meet someone goes on a visit',
    `${LEE} will then travel to Oslo, Norway on July 22 to meet with President Omar Khan.`,
    [
      'MEETING PLANNED 2021-07-22 Oslo Anna Lee+Omar Khan',
      'VISIT PLANNED 2021-07-22 Oslo Anna Lee',
    ],
  ],
  [
    'who leads a delegation goes too',
    `${LEE} will lead a large delegation to Riga on July 20. The Minister’s visit will last long.`,
    ['VISIT PLANNED 2021-07-20 Riga Anna Lee'],
  ],
  [
    'each place has its own day, and a sentence that begins with one tells of it',
    `${LEE} will travel to Riga, Latvia, on July 20 and Oslo, Norway, on July 22 to engage with partners. In Latvia, Minister Lee will meet with President Omar Khan.`,
    [
      'VISIT PLANNED 2021-07-20 Riga Anna Lee',
      'VISIT PLANNED 2021-07-22 Oslo Anna Lee',
      'MEETING PLANNED 2021-07-20 Latvia Anna Lee+Omar Khan',
    ],
  ],
  [
    'what was done on a journey was done by the return',
    `${LEE} returned on July 12 from travel to Latvia and Norway. In Latvia, she met with President Omar Khan.`,
    [
      'VISIT HELD ../2021-07-12 Latvia Anna Lee',
      'VISIT HELD ../2021-07-12 Norway Anna Lee',
      'MEETING HELD ../2021-07-12 Latvia Anna Lee+Omar Khan',
    ],
  ],
  [
    'and by the day on which it ended, which is that of nothing done on it',
    `On July 12, ${LEE} concluded a trip to Latvia and Norway, where she met with President Omar Khan.`,
    [
      'MEETING HELD ../2021-07-12 - Anna Lee+Omar Khan',
      'VISIT HELD ../2021-07-12 Latvia Anna Lee',
      'VISIT HELD ../2021-07-12 Norway Anna Lee',
    ],
  ],
  [
    'a sentence that begins with a place of the journey places what is told after it',
    `${LEE} will travel to Latvia and Norway July 20-22. In Latvia, she will chair the Latvia Strategic Dialogue. She will meet with President Omar Khan.\n\nIn Norway, they will meet with Minister Eva Holm.`,
    [
      'VISIT PLANNED 2021-07-20/2021-07-22 Latvia Anna Lee',
      'VISIT PLANNED 2021-07-20/2021-07-22 Norway Anna Lee',
      'CONSULTATIONS PLANNED 2021-07-20/2021-07-22 Latvia Anna Lee',
      'MEETING PLANNED 2021-07-20/2021-07-22 Latvia Anna Lee+Omar Khan',
      'MEETING PLANNED 2021-07-20/2021-07-22 Norway Anna Lee+Eva Holm',
    ],
  ],
  [
    'at which of several places is open, but not when',
    `${LEE} will travel to Latvia and Norway on July 20. She will meet with government officials.`,
    [
      'VISIT PLANNED 2021-07-20 Latvia Anna Lee',
      'VISIT PLANNED 2021-07-20 Norway Anna Lee',
      'MEETING PLANNED 2021-07-20 - Anna Lee',
    ],
  ],
  [
    'who leads a team goes with it',
    `${LEE} will lead a team to Riga on July 20.\n\nThe delegation will meet with President Omar Khan.`,
    [
      'VISIT PLANNED 2021-07-20 Riga Anna Lee',
      'MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan',
    ],
  ],
  [
    'what "the delegation" does is done by who leads one, at its only place',
    `${LEE} will lead a delegation from three ministries to Riga on July 20.\n\nThe delegation will meet with President Omar Khan.`,
    [
      'VISIT PLANNED 2021-07-20 Riga Anna Lee',
      'MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan',
    ],
  ],
  [
    'another place may follow without a verb',
    `${LEE} will travel to Riga July 20 to meet with President Omar Khan, and to Oslo to meet with Minister Eva Holm.`,
    [
      'MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan',
      'MEETING PLANNED 2021-07-20 Oslo Anna Lee+Eva Holm',
      'VISIT PLANNED 2021-07-20 Riga Anna Lee',
      'VISIT PLANNED 2021-07-20 Oslo Anna Lee',
    ],
  ],
  [
    'journeys that are called visits are such',
    `${LEE} will travel to Latvia and Norway July 20-22. The visits will be short.`,
    [
      'VISIT PLANNED 2021-07-20/2021-07-22 Latvia Anna Lee',
      'VISIT PLANNED 2021-07-20/2021-07-22 Norway Anna Lee',
    ],
  ],
  [
    'one travels to an event',
    `${LEE} will travel to Riga on July 20 to attend the Baltic Foreign Ministerial.`,
    ['MEETING PLANNED 2021-07-20 Riga Anna Lee', 'VISIT PLANNED 2021-07-20 Riga Anna Lee'],
  ],
  [
    'a journey that is only named leads to an event too',
    `${LEE} met with President Omar Khan. They discussed Minister Lee’s upcoming travel to Riga for the Baltic Council Meeting.`,
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
      'MEETING PLANNED - Riga Anna Lee',
      'VISIT PLANNED - Riga Anna Lee',
    ],
  ],
  [
    'a call has no place',
    `${LEE} spoke with President Omar Khan. They discussed Minister Lee’s upcoming travel to Riga.`,
    ['CALL HELD ../2021-07-16 - Anna Lee+Omar Khan', 'VISIT PLANNED - Riga Anna Lee'],
  ],
  [
    'who is travelling is on the way',
    `${LEE} is traveling to Riga July 19-21 to meet with Latvian officials.`,
    [
      'MEETING PLANNED 2021-07-19/2021-07-21 Riga Anna Lee',
      'VISIT PLANNED 2021-07-19/2021-07-21 Riga Anna Lee',
    ],
  ],
  [
    'who will be in a town, and who will depart',
    `${LEE} will be in Riga July 19. She will meet with President Omar Khan.\n\nAmbassador Ada Berg will depart July 20 on travel to Oslo. In Oslo, Ambassador Berg will meet with Minister Eva Holm.`,
    [
      'VISIT PLANNED 2021-07-19 Riga Anna Lee',
      'MEETING PLANNED 2021-07-19 Riga Anna Lee+Omar Khan',
      'VISIT PLANNED 2021-07-20 Oslo Ada Berg',
      'MEETING PLANNED 2021-07-20 Oslo Ada Berg+Eva Holm',
    ],
  ],
  [
    'a visit dates what is told at its places',
    `${LEE} visited Riga and Oslo July 12-14. In Oslo, Minister Lee met with Minister Eva Holm.`,
    [
      'VISIT HELD 2021-07-12/2021-07-14 Riga Anna Lee',
      'VISIT HELD 2021-07-12/2021-07-14 Oslo Anna Lee',
      'MEETING HELD 2021-07-12/2021-07-14 Oslo Anna Lee+Eva Holm',
    ],
  ],
  [
    'an office after the name is the traveller’s own',
    `President Omar Khan spoke. Anna Lee, President, will travel to Riga on July 20 to attend the Baltic Council meeting.`,
    ['MEETING PLANNED 2021-07-20 Riga Anna Lee', 'VISIT PLANNED 2021-07-20 Riga Anna Lee'],
  ],
  [
    'who joins a delegation is of it',
    `${LEE} then travelled to Oslo, Norway to join a senior delegation. The delegation met with President Omar Khan.`,
    [
      'VISIT HELD ../2021-07-16 Oslo Anna Lee',
      'MEETING HELD ../2021-07-16 Oslo Anna Lee+Omar Khan',
    ],
  ],
  [
    'a visit that cannot be is called off',
    `${LEE} told President Omar Khan that she would not be able to visit Oslo this week.`,
    ['VISIT CANCELLED 2021-07-12/2021-07-18 Oslo Anna Lee'],
  ],
])('journeys: %s', (_, text, told) => expect(meetings(text)).toEqual(told));

test.each<[string, string, string[]]>([
  [
    'a line of its own names the town',
    `${LEE} met with President Omar Khan.\n\nThe Palace, Riga\n\nThey discussed trade.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
  [
    'a line that says more does not',
    `${LEE} met with President Omar Khan.\n\nRiga is old.\n\nThey discussed trade.`,
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
  [
    'a dialogue of two states is a consultation',
    `${LEE} hosted President Omar Khan in Riga for the annual Strategic Partnership Dialogue.`,
    ['CONSULTATIONS HELD ../2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
  [
    'a joint meeting is one',
    `${LEE} met with President Omar Khan in a joint meeting with Senator Karl Berg.`,
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan+Karl Berg'],
  ],
  [
    'one that was before another is told apart',
    `${LEE} met with President Omar Khan in Riga on July 15. Prior to this meeting, Minister Lee met with her counterparts to discuss trade.`,
    ['MEETING HELD 2021-07-15 Riga Anna Lee+Omar Khan', 'MEETING HELD ../2021-07-16 - Anna Lee'],
  ],
  [
    'where they will meet is told by itself',
    `${LEE} spoke today with President Omar Khan. Minister Lee and President Khan discussed the Riga Session, where they will meet next week, and trade.`,
    [
      'CALL HELD 2021-07-16 - Anna Lee+Omar Khan',
      'MEETING PLANNED 2021-07-19/2021-07-25 - Anna Lee+Omar Khan',
    ],
  ],
  [
    'who stood for each state was there',
    'The third round of trade talks begun Monday went on. Zhanbol Toktar represented Latvia while Erkin Sadyr represented Norway.',
    ['MEETING HELD 2021-07-12 - Zhanbol Toktar+Erkin Sadyr'],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));

test.each<[string, string, string[]]>([
  [
    'by a day after publication',
    'She underscored the role of the Baltic Council meeting in Riga on July 22.',
    ['MEETING PLANNED 2021-07-22 Riga'],
  ],
  [
    'and not by one before',
    'She underscored the role of the Baltic Council meeting in Riga on July 12.',
    [],
  ],
  [
    'as upcoming',
    'She praised the work for the upcoming Baltic Leaders Summit.',
    ['CONFERENCE PLANNED - -'],
  ],
  [
    'with who came for it',
    `${LEE} arrived in Latvia for the informal Baltic summit on July 17 in Riga.`,
    ['CONFERENCE PLANNED 2021-07-17 Latvia Anna Lee', 'VISIT PLANNED 2021-07-17 Latvia Anna Lee'],
  ],
])('an event to come, %s', (_, text, told) =>
  expect(meetings(text).map((line) => line.trim())).toEqual(told),
);

test.each<[string, string, string[]]>([
  [
    'a council holds its own',
    'The Arab League will hold an urgent meeting on Sunday.',
    ['Arab League'],
  ],
  [
    'a state takes part',
    'Latvia will take part in the Riga Economic Forum in May 2022.',
    ['Latvia'],
  ],
  [
    'members are those named after',
    `${LEE} chaired a meeting with members of the Security Council.\n\nTaking part in the meeting were Speaker Omar Khan and Secretary Karl Berg.`,
    [],
  ],
  [
    'officials are not the government',
    `${LEE} met with Latvian government officials.`,
    ['Latvian government officials'],
  ],
])('bodies: %s', (_, text, found) => {
  const read = reading(text);
  const bodies = findMeetings(read).flatMap((each) => each.bodies);
  expect(bodies.map(({ item }) => read.text.slice(item.start, item.end))).toEqual(found);
});

test.each<[string, string, string[]]>([
  [
    'who hosts it, with the day in the words that tell',
    `${LEE} hosted on Tuesday 13 July in Riga the 9th round of the annual Riga Economic and Security Dialogue.`,
    ['CONSULTATIONS HELD 2021-07-13 Riga Anna Lee'],
  ],
  [
    'those who chair it',
    `${LEE} and President Omar Khan co-chaired the fifth U.S.-Latvia Strategic Dialogue in Oslo today.`,
    ['CONSULTATIONS HELD 2021-07-16 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'who leads a delegation to it',
    `${LEE} led the Latvian delegation to the annual consultations in Riga on July 14.`,
    ['CONSULTATIONS HELD 2021-07-14 Riga Anna Lee'],
  ],
])('dialogues and consultations: %s', (_, text, told) => expect(meetings(text)).toEqual(told));
