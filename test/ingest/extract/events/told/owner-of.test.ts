import { meetings } from '../../read-meetings';

const MET = 'Minister Omar Khan met Envoy Jan Berg in Riga on Monday.';
const FIRST = 'MEETING HELD 2021-07-12 Riga Omar Khan+Jan Berg';

test.each<[string, string, string[]]>([
  [
    'hers of whom the sentence before tells, whoever the text is about',
    `${MET} Deputy Anna Lee called the work slow. Her talks with President Mark Holm will take place on Tuesday.`,
    [FIRST, 'MEETING PLANNED 2021-07-20 - Anna Lee+Mark Holm'],
  ],
  [
    'the same of one called off',
    `${MET} Deputy Anna Lee called the work slow. On Friday, her meeting with President Mark Holm was cancelled.`,
    [FIRST, 'MEETING CANCELLED - - Anna Lee+Mark Holm'],
  ],
  [
    'who only speaks for others has none',
    `Minister Omar Khan will travel to Riga. Spokeswoman Anna Lee called the trip important. His meeting with President Mark Holm will take place on Tuesday.`,
    ['VISIT PLANNED - Riga Omar Khan', 'MEETING PLANNED 2021-07-20 Riga Omar Khan+Mark Holm'],
  ],
  [
    'where a traveller goes, it is the traveller’s',
    `${MET} Berg will then leave for Oslo, where a meeting with Governor Eva Holm is planned.`,
    [FIRST, 'MEETING PLANNED - Oslo Jan Berg+Eva Holm', 'VISIT PLANNED - Oslo Jan Berg'],
  ],
  [
    'so it is the delegation’s, which one leads',
    'President Omar Khan received the delegation of Latvia headed by Minister Jan Berg on Monday. The Latvian delegation will leave for Oslo, where a meeting with Governor Eva Holm is planned.',
    [
      'MEETING HELD 2021-07-12 - Omar Khan+Jan Berg',
      'MEETING PLANNED - Oslo Jan Berg+Eva Holm',
      'VISIT PLANNED - Oslo Jan Berg',
    ],
  ],
])('whose talks they are: %s', (_, text, told) => expect(meetings(text)).toEqual(told));
