import { LEE, PAIR, told } from './told';

const KHAN = 'President Omar Khan';
const LATVIAN = 'President of Latvia Anna Lee';
const ESTONIAN = 'President of Estonia Omar Khan';

test.each<[string, string, string[]]>([
  [
    'an office in the plural with its states means who hold it',
    `The Presidents of Latvia and Estonia met in Riga. ${LATVIAN} said that it was good. ${ESTONIAN} agreed.`,
    [PAIR],
  ],
  [
    'the field of an office tells it too',
    'The foreign ministers of Latvia and Norway held talks in Oslo. Latvian Foreign Minister Anna Lee thanked Norwegian Foreign Minister Omar Khan.',
    [PAIR],
  ],
  [
    'whom the text names for no state stays out',
    `The presidents of Latvia and Norway met in Riga. ${LATVIAN} said that it was good.`,
    ['MEETING Anna Lee'],
  ],
  [
    'nor does one of another state, of another office or of a lower rank stand for them',
    'The foreign ministers of Latvia, Norway and Estonia met in Riga. Norwegian Deputy Foreign Minister Eva Holm spoke of trade. Estonian President Omar Khan and Danish Foreign Minister Paul Berg sent greetings. Latvian foreign minister Anna Lee said that it was good.',
    ['MEETING Anna Lee'],
  ],
  [
    'nor who held it before',
    'The foreign ministers of Latvia and Norway met in Riga. Former Norwegian foreign minister Eva Holm was silent. Latvian foreign minister Anna Lee said that it was good.',
    ['MEETING Anna Lee'],
  ],
  [
    'who is told as a counterpart of one of them holds the like office',
    'The presidents of Latvia and Norway met in Riga. Latvian president Anna Lee said that it was good. Her Norwegian counterpart, Eva Holm, agreed.',
    ['MEETING Anna Lee+Eva Holm'],
  ],
  [
    'the states may stand before the office as adjectives',
    'The Latvian, Norwegian and Estonian interior ministers met in Riga. Norwegian Interior Minister Eva Holm said that it was good. Latvian Minister of the Interior Anna Lee agreed.',
    ['MEETING Anna Lee+Eva Holm'],
  ],
  [
    'top diplomats are foreign ministers',
    'The top diplomats of Latvia and the United States met in Riga. Secretary of State Eva Holm thanked Latvian Foreign Minister Anna Lee.',
    ['MEETING Anna Lee+Eva Holm'],
  ],
  [
    'of a year long past it is not told who held the office',
    'The presidents of Latvia and Norway met in Riga in 2009. Latvian president Anna Lee recalled it.',
    [],
  ],
  [
    'an office before the noun of an event is a part of its name',
    `${LEE} met on the margins of the Nordic Defense Ministers Meeting in Riga with ${KHAN}.`,
    [PAIR],
  ],
  [
    'counterparts are those who are listed after a colon',
    `${LEE} met with the Nordic foreign ministers: Minister Eva Holm, Minister Paul Berg and ${KHAN}.`,
    ['MEETING Anna Lee+Eva Holm+Paul Berg+Omar Khan'],
  ],
  [
    'a name of a government is none of a party',
    `In the last year of the Khan Administration, ${LEE} met with Ambassador Eva Holm.`,
    ['MEETING Anna Lee+Eva Holm'],
  ],
])('officers: %s', (_, text, meetings) => expect(told(text)).toEqual(meetings));

test.each<[string, string, string[]]>([
  [
    'the leadership of bodies',
    `${LEE} will meet with the leadership of the World Bank, the African Union and the European Commission.`,
    ['MEETING PLANNED Anna Lee+World Bank+African Union+European Commission'],
  ],
  [
    'their officials',
    `${LEE} met in Riga with officials from the European Commission and the World Bank.`,
    ['MEETING Anna Lee+European Commission+World Bank'],
  ],
  [
    'their heads',
    `${LEE} held talks with the heads of the World Health Organization and the World Bank.`,
    ['MEETING Anna Lee+World Health Organization+World Bank'],
  ],
  [
    'of each its own',
    `${LEE} met with executives of the World Bank and experts of the European Commission.`,
    ['MEETING Anna Lee+World Bank+European Commission'],
  ],
])('who act for bodies stand for these: %s', (_, text, meetings) =>
  expect(told(text)).toEqual(meetings),
);
