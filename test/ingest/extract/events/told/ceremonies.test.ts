import { meetings } from '../../read-meetings';

test.each<[string, string, string[]]>([
  [
    'an honour is given',
    'President Omar Khan presented Minister Anna Lee with the Order of Merit yesterday.',
    ['CEREMONY HELD 2021-07-15 - Omar Khan+Anna Lee'],
  ],
  [
    'it stands before who gets it',
    'President Omar Khan will present the Award for Courage to Minister Anna Lee on July 20.',
    ['CEREMONY PLANNED 2021-07-20 - Omar Khan+Anna Lee'],
  ],
  [
    'an order to one who is told by the office',
    'President Omar Khan met with Minister Anna Lee. Later President Khan presented the Minister the Order of Friendship.',
    [
      'MEETING HELD ../2021-07-16 - Omar Khan+Anna Lee',
      'CEREMONY HELD ../2021-07-16 - Omar Khan+Anna Lee',
    ],
  ],
  [
    'to one named behind the order',
    'President Omar Khan presented the Order of Friendship to Minister Anna Lee.',
    ['CEREMONY HELD ../2021-07-16 - Omar Khan+Anna Lee'],
  ],
  [
    'what one will do after a meeting',
    'Minister Anna Lee will meet President Omar Khan and open the new embassy in Oslo.',
    ['MEETING PLANNED - Oslo Anna Lee+Omar Khan', 'CEREMONY PLANNED - Oslo Anna Lee'],
  ],
  [
    'together with whom she did it, told first',
    'Minister Anna Lee visited Oslo on Monday. Together with Foreign Minister Ivo Berg, she opened the new consulate in Bergen.',
    ['VISIT HELD 2021-07-12 Oslo Anna Lee', 'CEREMONY HELD 2021-07-12 Bergen Anna Lee+Ivo Berg'],
  ],
  [
    'she and another, at the head of the sentence',
    'Minister Anna Lee met with President Omar Khan. She and Mayor Ivo Berg also opened a school.',
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
      'CEREMONY HELD ../2021-07-16 - Anna Lee+Ivo Berg',
    ],
  ],
  [
    'those who met, by their office',
    'Minister Anna Lee met with Minister Omar Khan. The Ministers opened the new embassy, together with Mayor Ivo Berg.',
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
      'CEREMONY HELD ../2021-07-16 - Anna Lee+Omar Khan+Ivo Berg',
    ],
  ],
  [
    'what another opened, together with whom one welcomes it',
    'Minister Anna Lee met with Minister Omar Khan. Together with Mayor Ivo Berg, she welcomed that Norway had opened an embassy.',
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
  [
    'those who met open it',
    'Minister Anna Lee met Minister Omar Khan in Riga on Monday. The ministers also inaugurated an exhibition of carpets.',
    [
      'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan',
      'CEREMONY HELD ../2021-07-16 - Anna Lee+Omar Khan',
    ],
  ],
  [
    'what those who met only agreed to open',
    'Minister Anna Lee met Minister Omar Khan in Riga on Monday. The ministers agreed to open an embassy in Oslo.',
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  ['one who was given one once', 'Minister Anna Lee was awarded the Order of Merit.', []],
  [
    'an inauguration on a day',
    'President Omar Khan came to Riga after his inauguration on June 3, 2021.',
    ['CEREMONY HELD 2021-06-03 - Omar Khan'],
  ],
  [
    'who comes to it',
    'Minister Anna Lee will attend the inauguration of President Omar Khan on July 28.',
    ['CEREMONY PLANNED 2021-07-28 - Anna Lee+Omar Khan'],
  ],
  ['an inauguration without a day', 'President Omar Khan spoke since his inauguration.', []],
  [
    'what is done ceremonially',
    'Prime Minister Omar Khan and Minister Anna Lee will ceremonially welcome them tomorrow.',
    ['CEREMONY PLANNED 2021-07-17 - Omar Khan+Anna Lee'],
  ],
  [
    'who opens something together with others, told before it',
    'In Riga Minister Anna Lee opened, together with President Omar Khan, a training course.',
    ['CEREMONY HELD ../2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
  [
    'an exhibition that is opened, once',
    'Minister Anna Lee and President Omar Khan opened a photo exhibition in Riga on Monday.',
    ['CEREMONY HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  [
    'who does it, and not whom they met before',
    'Minister Anna Lee met with President Omar Khan in Riga and opened the new Consulate there.',
    [
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
      'CEREMONY HELD ../2021-07-16 Riga Anna Lee',
    ],
  ],
  [
    'in whose presence',
    'Minister Anna Lee laid the foundation stone of the Centre in the presence of President Omar Khan.',
    ['CEREMONY HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
  [
    'what a state will open',
    'Minister Anna Lee said that Norway would soon open an embassy in Riga. Minister Lee announced that Latvia will open a consulate in Oslo next year.',
    [],
  ],
  [
    'plans that are only discussed',
    'Minister Anna Lee and President Omar Khan discussed trade and plans to open a consulate in Oslo.',
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
  ['a quotation tells of none', 'He said: “President Omar Khan awarded Anna Lee the Order.”', []],
])('ceremonies: %s', (_, text, told) => expect(meetings(text)).toEqual(told));

test('when others consulted tells nothing of a call', () =>
  expect(
    meetings(
      'President Omar Khan spoke with Minister Anna Lee today. He told of the consultations that were held last week.',
    ),
  ).toEqual([
    'CALL HELD 2021-07-16 - Omar Khan+Anna Lee',
    'CONSULTATIONS HELD 2021-07-05/2021-07-11 - ',
  ]));

test('where an ambassador lives is not where one presents credentials', () =>
  expect(
    meetings(
      'The Ambassador of Malta, Anna Lee (resident in Vienna), presented her credentials to President Omar Khan.',
    ),
  ).toEqual(['CEREMONY HELD ../2021-07-16 - Anna Lee+Omar Khan']));

test('letters of credence that are presented by several are one ceremony, and who attended it is at that', () =>
  expect(
    meetings(
      'Anna Lee received letters of credence from newly arrived ambassadors. Letters of credence were presented to Anna Lee by Juan Echeverri (Republic of Colombia), Eva Kask (Republic of Estonia) and Goran Petrov (North Macedonia). She recalled her talks with Carl Berg in Oslo in March. The ceremony was attended by Foreign Minister Omar Khan.',
    ),
  ).toEqual([
    'CEREMONY HELD ../2021-07-16 - Anna Lee+Juan Echeverri+Eva Kask+Goran Petrov+Omar Khan',
    'MEETING HELD 2021-03 Oslo Anna Lee+Carl Berg',
  ]));

test('who presented them at the ceremony told of before was at that', () =>
  expect(
    meetings(
      'Anna Lee received letters of credence from newly appointed ambassadors. The letters of credence were presented by Ambassador of Peru Hernan Berg and Ambassador of Croatia Eva Kask, among others.',
    ),
  ).toEqual(['CEREMONY HELD ../2021-07-16 - Anna Lee+Hernan Berg+Eva Kask']));

test('nor does it matter that nobody said who is the head of state', () =>
  expect(
    meetings(
      'Anna Lee received letters of credence from three new ambassadors. Letters of credence were presented to the President of Latvia by Ambassador of Peru Hernan Berg and Ambassador of Croatia Eva Kask.',
    ),
  ).toEqual(['CEREMONY HELD ../2021-07-16 - Anna Lee+Hernan Berg+Eva Kask']));
