import { LEE, told } from '../../clauses/told';

const KHAN = 'President Omar Khan';
const EMBASSY = 'Embassy of Latvia in Oslo';

test.each<[string, string, string[]]>([
  [
    'who holds a reception takes part in it, and so does its guest of honour',
    `The ${EMBASSY} hosted a reception to mark the anniversary of relations. ${LEE} was the guest of honour.`,
    [`OTHER Anna Lee+${EMBASSY}`],
  ],
  [
    'who speaks at a reception is told after',
    `A reception on the occasion of the national day was held in Oslo. ${LEE} addressed the guests.`,
    ['OTHER Anna Lee'],
  ],
  [
    'an exhibition is organised by bodies',
    `An exhibition organised by the ${EMBASSY} and the Modern Art Foundation was held in Oslo.`,
    [`OTHER ${EMBASSY}+Modern Art Foundation`],
  ],
  [
    'speakers at a forum, one sentence each',
    `The Riga Water Forum took place on Monday. ${LEE} delivered welcoming remarks. Presentations were made by ${KHAN} and Speaker Ivan Petrov.`,
    ['CONFERENCE Anna Lee+Omar Khan+Ivan Petrov'],
  ],
  [
    'who attends a reception, with who holds it',
    `${LEE} attended a reception hosted by ${KHAN}.`,
    ['OTHER Anna Lee+Omar Khan'],
  ],
  [
    'a reception for one guest is a meeting',
    `${KHAN} gave a reception for ${LEE} in Oslo.`,
    ['MEETING Omar Khan+Anna Lee'],
  ],
  [
    'the opening of an exhibition',
    `${LEE} attended the opening of the exhibition.`,
    ['CEREMONY Anna Lee'],
  ],
  [
    'official talks and trips',
    `${LEE} held official talks with ${KHAN} and made her first official trip to Latvia.`,
    ['MEETING Anna Lee+Omar Khan', 'VISIT Anna Lee'],
  ],
  [
    'a speech at a conference',
    `${LEE} delivered a keynote speech at the International Conference on Forests.`,
    ['CONFERENCE Anna Lee'],
  ],
])('%s', (_, text, lines) => expect(told(text)).toEqual(lines));

test.each([
  `${LEE} held a press conference in Riga.`,
  `${LEE} praised the reforms. A conference, “which was held in Riga”, is not named.`,
])('no occasion that someone attended: %s', (text) =>
  expect(told(text).filter((line) => line.includes('+') || line.includes('Lee'))).toEqual([]),
);
