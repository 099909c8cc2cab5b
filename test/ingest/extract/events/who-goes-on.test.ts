import { meetingsOfSides } from '../read-sides';

const MET = 'Minister Anna Lee met with Minister Omar Khan in Riga on Monday.';
const HELD = 'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan';
const BESIDE = 'The talks were chaired by Eva Holm, the envoy.';
const THREE = 'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan+Eva Holm';

test.each<[string, string, string[]]>([
  [
    'whose experts are to meet do not themselves',
    `${MET} They agreed to hold expert-level talks in Oslo in September.`,
    [HELD, 'MEETING PLANNED 2021-09 Oslo '],
  ],
  [
    'nor whose deputies are to hold consultations',
    `${MET} They agreed to hold vice-ministerial consultations in Oslo in September.`,
    [HELD, 'CONSULTATIONS PLANNED 2021-09 Oslo '],
  ],
  [
    'both sides are the two, and not who chaired their talks',
    `${MET} ${BESIDE} She said both sides had agreed to meet again in September.`,
    [THREE, 'MEETING PLANNED 2021-09 - Anna Lee+Omar Khan'],
  ],
  [
    'so are the ministers who will meet again',
    `${MET} ${BESIDE} The ministers will meet again in September.`,
    [THREE, 'MEETING PLANNED 2021-09 - Anna Lee+Omar Khan'],
  ],
  [
    'what leaders are to review at a summit is of more than two who met beside the last',
    `President Eva Holm attended the Baltic summit in Riga on Monday. ${MET} The leaders are to review the plan at the Nordic summit in Oslo on September 3.`,
    ['CONFERENCE HELD 2021-07-12 Riga Eva Holm', HELD, 'CONFERENCE PLANNED 2021-09-03 Oslo '],
  ],
  [
    'a state holds its next round with the state that it is with',
    `${MET} Norway looks forward to hosting the next round of consultations with Latvia in Oslo in September.`,
    [HELD, 'CONSULTATIONS PLANNED 2021-09 Oslo Norway+Latvia'],
  ],
  [
    'a dialogue that is spoken of has the day told behind it, and the states of its name',
    `${MET} They discussed the upcoming Norway-Latvia Dialogue, which will be held by video conference on July 20, and aid to Norway and Latvia.`,
    [HELD, 'CONSULTATIONS PLANNED 2021-07-20 - Norway+Latvia'],
  ],
  [
    'women whom one met next were met apart',
    `${MET} On Tuesday, Lee met with women leaders.`,
    [HELD, 'MEETING HELD 2021-07-13 - Anna Lee+women leaders'],
  ],
  [
    'partners with whom one works were not met',
    `${MET} They discussed trade and cooperation with partners in the region.`,
    [HELD],
  ],
  [
    'where order is to be kept nobody met',
    `${MET} They discussed grain and efforts to maintain calm in Oslo.`,
    [HELD],
  ],
  [
    'a team whose visit is announced goes without who announces it',
    `${MET} The Minister confirmed that a team from UNESCO would visit Oslo in September.`,
    [HELD, 'VISIT PLANNED 2021-09 Oslo team from UNESCO'],
  ],
  [
    'a journey told behind a plan is planned',
    'Minister Anna Lee will meet Minister Omar Khan and then fly to Oslo.',
    ['MEETING PLANNED - - Anna Lee+Omar Khan', 'VISIT PLANNED - Oslo Anna Lee'],
  ],
  [
    'what a trip was for is called off with it',
    'Minister Anna Lee was due to fly to Oslo on Friday to meet Minister Omar Khan. The trip was called off on Tuesday.',
    [
      'MEETING CANCELLED 2021-07-16/2021-07-23 Oslo Anna Lee+Omar Khan',
      'VISIT CANCELLED 2021-07-16/2021-07-23 Oslo Anna Lee',
    ],
  ],
  [
    'also where one had been due',
    'Minister Anna Lee had been due to fly to Oslo on July 20 for talks with Minister Omar Khan. The visit was cancelled.',
    [
      'MEETING CANCELLED 2021-07-20 Oslo Anna Lee+Omar Khan',
      'VISIT CANCELLED 2021-07-20 Oslo Anna Lee',
    ],
  ],
  [
    'two of those at a summit held a meeting of their own there',
    'The Baltic summit in Riga ended on Thursday. President Eva Holm chaired the summit. Minister Anna Lee and Minister Omar Khan attended. Lee and Khan held a one-hour meeting on Wednesday.',
    [
      'CONFERENCE HELD 2021-07-15 Riga Eva Holm+Anna Lee+Omar Khan',
      'MEETING HELD 2021-07-14 - Anna Lee+Omar Khan',
    ],
  ],
  [
    'a commission is told by those who chaired it',
    'The Joint Commission met in Riga on Monday, chaired by Minister Anna Lee and Minister Omar Khan.',
    [HELD],
  ],
  [
    'states that only observed talks were at them',
    `${MET} Observers from Norway, the European Union and Chile also attended the talks.`,
    [`${HELD}+Norway+European Union+Chile`],
  ],
  [
    'so was a body by one of its people',
    `${MET} A representative of the World Bank attended as an observer.`,
    [`${HELD}+World Bank`],
  ],
  [
    'whoever heads the state of the town was not',
    'Minister Anna Lee and Minister Omar Khan met on Monday in Riga, whose mayor, Ole Berg, chairs the League.',
    [HELD],
  ],
  [
    'greetings exchanged in writing bring nobody together',
    'President Anna Lee exchanged greetings with President Omar Khan on the anniversary of their ties.',
    [],
  ],
])('%s', (_, text, told) => expect(meetingsOfSides(text)).toEqual(told));
