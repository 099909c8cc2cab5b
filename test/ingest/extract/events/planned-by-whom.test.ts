import { meetingsOfSides } from '../read-sides';

const AFTER = 'Minister Anna Lee met with Minister Paul Berg in Oslo on Monday. ';
const MET = 'MEETING HELD 2021-07-12 Oslo Anna Lee+Paul Berg';

test.each<[string, string, string[]]>([
  [
    'teams and commissions by no name meet themselves, and not who speaks of it',
    'The ministers agreed that the technical teams will meet in Riga on 3 August.',
    ['MEETING PLANNED 2021-08-03 Riga technical teams'],
  ],
  [
    'a group to be set up meets',
    'They set up a working group on fisheries, which will convene in Riga in September.',
    ['MEETING PLANNED 2021-09 Riga working group on fisheries'],
  ],
  [
    'heads of state are no ministers',
    'The matter will go to the heads of state, who will meet in Riga on 3 August.',
    [],
  ],
  [
    'a session is of the body whose it is',
    'She would raise it at the annual meeting of the Baltic Fisheries Commission, which opens in Riga on 3 August.',
    ['MEETING PLANNED 2021-08-03 Riga Baltic Fisheries Commission'],
  ],
  [
    'a council that will return to something sits then',
    'The Foreign Affairs Council will return to the subject on 3 August.',
    ['MEETING PLANNED 2021-08-03 - Foreign Affairs Council'],
  ],
  ['a council that met is not to come', 'They recalled the decision of the Council of 3 May.', []],
  [
    'what is being arranged between two is to come',
    'Talks between Anna Lee and Eva Dahl are in preparation for September.',
    ['MEETING PLANNED 2021-09 - Anna Lee+Eva Dahl'],
  ],
  [
    'a call is agreed on for two',
    'It was agreed to hold a telephone call between Paul Berg and Eva Dahl next week.',
    ['CALL PLANNED 2021-07-19/2021-07-25 - Paul Berg+Eva Dahl'],
  ],
  [
    'bodies will take part in what was told of last',
    'Berg will host the Baltic Forum in Riga on 3 August. The World Bank and the European Commission will take part.',
    ['CONFERENCE PLANNED 2021-08-03 Riga Paul Berg+World Bank+European Commission'],
  ],
])('after two met: %s', (_, text, told) =>
  expect(meetingsOfSides(AFTER + text)).toEqual([MET, ...told]),
);

test.each<[string, string, string[]]>([
  [
    'each of a row that one attends is an event',
    'Minister Anna Lee will attend the Riga Forum and the Baltic Foreign Ministers’ Meeting in Riga on 3 August.',
    ['CONFERENCE PLANNED 2021-08-03 Riga Anna Lee', 'MEETING PLANNED 2021-08-03 Riga Anna Lee'],
  ],
  [
    'who will brief one meets one',
    'Minister Anna Lee will be briefed by Special Envoy Paul Berg in Oslo on 3 August.',
    ['MEETING PLANNED 2021-08-03 Oslo Anna Lee+Paul Berg'],
  ],
  [
    'what one will do stands behind its day',
    'Minister Anna Lee will on Thursday, 22 July, co-chair the third session of the Joint Commission with Minister Paul Berg in Oslo.',
    ['MEETING PLANNED 2021-07-22 Oslo Anna Lee+Paul Berg'],
  ],
  [
    'counterparts are met for their body',
    'Minister Anna Lee will host her counterparts from the Visegrad Group in Riga on 3 August.',
    ['MEETING PLANNED 2021-08-03 Riga Anna Lee+Visegrad Group'],
  ],
  [
    'a leaders’ meeting by its name is a summit',
    'President Anna Lee will attend the Pacific Islands Forum Leaders’ Meeting in Riga in September.',
    ['CONFERENCE PLANNED 2021-09 Riga Anna Lee'],
  ],
  [
    'guests are hosted for a conference',
    'On 3 August, Minister Anna Lee will host governments from the region for a conference on water.',
    ['CONFERENCE PLANNED 2021-08-03 - Anna Lee'],
  ],
  [
    'a state hosts at home',
    'Tajikistan announced it will host the upcoming C5 meeting.',
    ['MEETING PLANNED - Tajikistan Tajikistan'],
  ],
  [
    'one goes somewhere for celebrations',
    'President Anna Lee plans to travel to Oslo in September for Norway’s independence day celebrations.',
    ['VISIT PLANNED 2021-09 Oslo Anna Lee', 'CEREMONY PLANNED 2021-09 Oslo Anna Lee'],
  ],
  [
    'one goes somewhere for the first time',
    'President Anna Lee will visit Oslo in September for the first time.',
    ['VISIT PLANNED 2021-09 Oslo Anna Lee'],
  ],
  [
    'the ministries hold the next round',
    'Consultations between the Ministry of Foreign Affairs of Latvia and the Ministry of Foreign Affairs of Norway were held in Oslo on Monday, led by Anna Lee and Paul Berg. The parties agreed to hold the next round in Riga in 2022.',
    [
      'CONSULTATIONS PLANNED 2022 Riga Ministry of Foreign Affairs of Latvia+Ministry of Foreign Affairs of Norway',
    ],
  ],
])('%s', (_, text, told) =>
  expect(meetingsOfSides(text).filter((event) => event.includes(' PLANNED '))).toEqual(told),
);
