import { meetings } from '../../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const IN_RIGA = `${LEE} visited Riga on July 12.`;
const VISIT = 'VISIT HELD 2021-07-12 Riga Anna Lee';

test.each<[string, string, string[]]>([
  [
    'who joins her for the dialogue comes on no journey',
    `${LEE} will visit Riga on July 20. Deputy Minister Ivo Holm will join her for the dialogue.`,
    ['VISIT PLANNED 2021-07-20 Riga Anna Lee'],
  ],
  [
    'whoever leads the place that she sees is no guest there',
    `${LEE} visited the port of Riga on July 12, accompanied by its director, Ivo Holm.`,
    [VISIT],
  ],
  [
    'who accompanied her where she was, is told of that',
    `${IN_RIGA} She was joined at the museum by its head, Ivo Holm.`,
    [VISIT],
  ],
  [
    'who accompanied her, came along',
    `${IN_RIGA} She was accompanied by Deputy Minister Ivo Holm.`,
    [`${VISIT}+Ivo Holm`],
  ],
  [
    'who was elsewhere before goes on alone',
    `${LEE}, who was in Cairo, where she met President Omar Khan, will travel to Oslo on July 20.`,
    [
      'MEETING HELD ../2021-07-16 Cairo Anna Lee+Omar Khan',
      'VISIT HELD ../2021-07-16 Cairo Anna Lee',
      'VISIT PLANNED 2021-07-20 Oslo Anna Lee',
    ],
  ],
  [
    'who is sent meets, and not who sends',
    `President Omar Khan will send Foreign Minister Anna Lee to Oslo on July 20 for talks with Minister Eva Holm.`,
    ['MEETING PLANNED 2021-07-20 Oslo Eva Holm+Anna Lee', 'VISIT PLANNED 2021-07-20 Oslo Anna Lee'],
  ],
  [
    'a trip called off is that of who has travelled, and not the visit made',
    `${IN_RIGA} A trip to Oslo, planned for July 13, was called off because of bad weather.`,
    [VISIT, 'VISIT CANCELLED 2021-07-13 Oslo Anna Lee'],
  ],
  [
    'a visit that another is compared to',
    `${IN_RIGA} Her visit comes after that of Minister Ivo Holm, who was in Riga in April.`,
    [VISIT, 'VISIT HELD 2021-04 Riga Ivo Holm'],
  ],
  [
    'a trip of another called off is none of hers',
    `${IN_RIGA} A visit to Oslo by President Omar Khan was called off.`,
    [VISIT, 'VISIT CANCELLED - Oslo Omar Khan'],
  ],
])('company at an event: %s', (_, text, told) => expect(meetings(text)).toEqual(told));
