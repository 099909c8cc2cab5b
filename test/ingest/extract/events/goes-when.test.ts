import { meetings } from '../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const visitsOf = (body: string): string[] => meetings(body).filter((line) => /^VISIT/u.test(line));

test.each<[string, string, string[]]>([
  [
    'days may stand between the verb and whither',
    `${LEE} will travel July 20-24 to Latvia and Norway to strengthen ties.`,
    [
      'VISIT PLANNED 2021-07-20/2021-07-24 Latvia Anna Lee',
      'VISIT PLANNED 2021-07-20/2021-07-24 Norway Anna Lee',
    ],
  ],
  [
    'so may a time of two ends',
    `${LEE} will travel from July 20 to July 24 to Latvia.`,
    ['VISIT PLANNED 2021-07-20/2021-07-24 Latvia Anna Lee'],
  ],
  [
    'so may a day of the week',
    `${LEE} flew on July 14 to Latvia for talks with officials.`,
    ['VISIT HELD 2021-07-14 Latvia Anna Lee'],
  ],
  [
    'and where one comes from',
    `${LEE} will travel from Oslo to Riga.`,
    ['VISIT PLANNED - Riga Anna Lee'],
  ],
  [
    'a journey ends with a stop',
    `${LEE} will conclude her trip with a brief stop in Riga to meet with President Omar Khan.`,
    ['VISIT PLANNED - Riga Anna Lee'],
  ],
  [
    'who is newly appointed goes in a row too',
    `${LEE} and newly appointed Special Envoy Omar Khan will travel to Riga on July 20.`,
    ['VISIT PLANNED 2021-07-20 Riga Anna Lee+Omar Khan'],
  ],
  [
    'one of them who goes on in that state is on the same visit',
    `${LEE} and Special Envoy Omar Khan will travel to Latvia on July 20. Special Envoy Khan will then travel to Riga.`,
    ['VISIT PLANNED 2021-07-20 Latvia Anna Lee+Omar Khan'],
  ],
  [
    'one of them who goes there on another day is on another',
    `${LEE} and Special Envoy Omar Khan will travel to Latvia on July 20. Special Envoy Khan will travel to Latvia on August 3.`,
    [
      'VISIT PLANNED 2021-07-20 Latvia Anna Lee+Omar Khan',
      'VISIT PLANNED 2021-08-03 Latvia Omar Khan',
    ],
  ],
  ['days alone are no place', `${LEE} will travel from July 20 to July 24.`, []],
  [
    'trade that goes from one place to another is no journey of hers',
    `${LEE} said that goods will travel on Monday to Latvia.`,
    [],
  ],
])('%s', (_, body, expected) => {
  expect(visitsOf(body)).toEqual(expected);
});
