import { meetings } from '../../read-meetings';

const IN_RIGA = 'Foreign Minister Anna Lee visited Riga on July 12.';
const VISIT = 'VISIT HELD 2021-07-12 Riga Anna Lee';

test.each<[string, string, string[]]>([
  [
    'two who chair together, told between commas',
    `${IN_RIGA} In Riga, Ms Lee co-chaired, together with Minister Ivo Holm, the political dialogue.`,
    [VISIT, 'CONSULTATIONS HELD 2021-07-12 Riga Anna Lee+Ivo Holm'],
  ],
  [
    'told behind what they chaired',
    `${IN_RIGA} She co-chaired the Economic Dialogue between Norway and Latvia together with Minister Ivo Holm.`,
    [VISIT, 'CONSULTATIONS HELD 2021-07-12 Riga Anna Lee+Ivo Holm'],
  ],
  [
    'told before her',
    `${IN_RIGA} Along with Minister Ivo Holm, she chaired the fourth session of the Joint Commission.`,
    [VISIT, 'MEETING HELD 2021-07-12 Riga Ivo Holm+Anna Lee'],
  ],
  [
    'she and another open something',
    `${IN_RIGA} She and Minister Ivo Holm opened a new school.`,
    [VISIT, 'CEREMONY HELD 2021-07-12 Riga Anna Lee+Ivo Holm'],
  ],
  [
    'the guests and the delegation of a state are who leads it',
    'A Norwegian parliamentary delegation led by Ivo Holm visited Riga on July 12. The Norwegian delegation met Minister Eva Berg.',
    ['VISIT HELD 2021-07-12 Riga Ivo Holm', 'MEETING HELD 2021-07-12 Riga Ivo Holm+Eva Berg'],
  ],
  [
    'the guest is who pays the visit',
    'Speaker Eva Berg met on July 12 with Speaker Ivo Holm, who is paying a visit to Latvia. The guest will also meet Minister Anna Lee.',
    [
      'MEETING HELD 2021-07-12 Latvia Eva Berg+Ivo Holm',
      'VISIT HELD ../2021-07-16 Latvia Ivo Holm',
      'MEETING PLANNED - - Ivo Holm+Anna Lee',
    ],
  ],
  [
    'a dialogue opened together with another',
    'Minister Anna Lee will go to Riga. She will open the Strategic Dialogue together with Minister Omar Khan.',
    ['VISIT PLANNED - Riga Anna Lee', 'CONSULTATIONS PLANNED - Riga Anna Lee+Omar Khan'],
  ],
  [
    'what is told behind both who met',
    'Minister Anna Lee and Minister Omar Khan, who met in Riga on Tuesday, agreed to boost trade.',
    ['MEETING HELD 2021-07-13 Riga Anna Lee+Omar Khan'],
  ],
  [
    'what is told behind both who spoke',
    'Minister Anna Lee and Minister Omar Khan, who spoke by phone on Tuesday, agreed to boost trade.',
    ['CALL HELD 2021-07-13 - Anna Lee+Omar Khan'],
  ],
  [
    'but of the last alone what was held with others',
    'Minister Anna Lee and Minister Omar Khan, who held talks with Minister Eva Holm, left Riga.',
    ['MEETING HELD ../2021-07-16 - Omar Khan+Eva Holm'],
  ],
  [
    'what the two do who met before',
    'Minister Anna Lee received Minister Omar Khan on Monday. Khan earlier met with his Latvian counterpart Ivo Berg and the two spoke to reporters.',
    [
      'MEETING HELD 2021-07-12 - Anna Lee+Omar Khan',
      'MEETING HELD ../2021-07-16 - Omar Khan+Ivo Berg',
    ],
  ],
  [
    'a call long before the one that has no day',
    'Minister Anna Lee telephoned Minister Omar Khan. Lee’s previous telephone conversation with Khan took place on May 8, 2020.',
    ['CALL HELD ../2021-07-16 - Anna Lee+Omar Khan', 'CALL HELD 2020-05-08 - Anna Lee+Omar Khan'],
  ],
  [
    'who comes along is at the meeting, and not at what it was beside',
    'Minister Anna Lee met Minister Omar Khan on the margins of the World Forum in Riga on Tuesday. Lee was accompanied by Minister Ivo Berg.',
    ['MEETING HELD 2021-07-13 Riga Anna Lee+Omar Khan+Ivo Berg'],
  ],
  [
    'nobody who is called on to do something is met',
    'Minister Anna Lee called on Minister Omar Khan to present the costs to parliament.',
    [],
  ],
  [
    'nobody on the phone is at a concert',
    'Minister Anna Lee and Minister Omar Khan attended a concert in Riga on Monday. Khan telephoned Lee on Tuesday.',
    ['OTHER HELD 2021-07-12 Riga Anna Lee+Omar Khan', 'CALL HELD 2021-07-13 - Omar Khan+Anna Lee'],
  ],
  [
    'what one is glad of in a call with another',
    'Minister Anna Lee welcomed the deal in a phone call with Minister Omar Khan on Tuesday.',
    ['CALL HELD 2021-07-13 - Anna Lee+Omar Khan'],
  ],
])('done together: %s', (_, text, told) => expect(meetings(text)).toEqual(told));
