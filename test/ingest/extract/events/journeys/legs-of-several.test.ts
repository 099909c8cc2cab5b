import { meetings, reading } from '../../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const DAYS = '2021-07-05/2021-07-09';
const visits = (status: string, date: string, ...places: string[]) =>
  places.map((place) => `VISIT ${status} ${date} ${place} Anna Lee`);
const held = (...met: [place: string, who: string][]) =>
  met.map(([place, who]) => `MEETING HELD ${DAYS} ${place} Anna Lee+${who}`);

test.each<[string, string, string[]]>([
  [
    'each was met in the state of which he holds an office',
    `${LEE} visited Latvia and Kenya on 5-9 July. She met with Latvian President Omar Khan and Kenyan Premier Carl Berg.`,
    [
      ...visits('HELD', DAYS, 'Latvia', 'Kenya'),
      ...held(['Latvia', 'Omar Khan'], ['Kenya', 'Carl Berg']),
    ],
  ],
  [
    'or in the order in which they are named',
    `${LEE} visited Latvia and Kenya on 5-9 July, where she met President Omar Khan and Premier Carl Berg respectively.`,
    [
      ...held(['Latvia', 'Omar Khan'], ['Kenya', 'Carl Berg']),
      ...visits('HELD', DAYS, 'Latvia', 'Kenya'),
    ],
  ],
  [
    'two of one state met together',
    `${LEE} visited Latvia and Kenya on 5-9 July. She met with Latvian President Omar Khan and Latvian Premier Carl Berg.`,
    [
      ...visits('HELD', DAYS, 'Latvia', 'Kenya'),
      `MEETING HELD ${DAYS} - Anna Lee+Omar Khan+Carl Berg`,
    ],
  ],
  [
    'whom one meets on the way, by what one does beside going',
    `${LEE} visited Latvia and Kenya on 5-9 July, meeting President Omar Khan in Riga and Premier Carl Berg in Nairobi.`,
    [
      ...held(['Riga', 'Omar Khan'], ['Nairobi', 'Carl Berg']),
      ...visits('HELD', DAYS, 'Latvia', 'Kenya'),
    ],
  ],
  [
    'the place may stand first',
    `${LEE} visited Latvia and Kenya on 5-9 July, meeting in Riga with President Omar Khan and in Nairobi with Premier Carl Berg.`,
    [
      ...held(['Riga', 'Omar Khan'], ['Nairobi', 'Carl Berg']),
      ...visits('HELD', DAYS, 'Latvia', 'Kenya'),
    ],
  ],
  [
    'the days between leaving and return',
    `${LEE} departs this weekend for visits to Latvia and Kenya. She departs Oslo on Saturday 17 July and returns on Saturday 24 July.`,
    visits('PLANNED', '2021-07-17/2021-07-24', 'Latvia', 'Kenya'),
  ],
  [
    'a tour leads to the states in which one is to meet somebody',
    `${LEE} leaves on a three-nation tour next week. Ms Lee will meet ministers in Latvia, Kenya and Peru to learn from them.`,
    [
      ...['Latvia', 'Kenya', 'Peru'].map(
        (place) => `MEETING PLANNED 2021-07-19/2021-07-25 ${place} Anna Lee`,
      ),
      ...visits('PLANNED', '2021-07-19/2021-07-25', 'Latvia', 'Kenya', 'Peru'),
    ],
  ],
  [
    'there is each of them',
    `${LEE} will visit Latvia and Kenya next week to meet ministers there.`,
    [
      ...['Latvia', 'Kenya'].map(
        (place) => `MEETING PLANNED 2021-07-19/2021-07-25 ${place} Anna Lee`,
      ),
      ...visits('PLANNED', '2021-07-19/2021-07-25', 'Latvia', 'Kenya'),
    ],
  ],
  [
    'deeds to come, parted by semicolons',
    `${LEE} will visit Latvia on 20 July. In Riga, she will meet President Omar Khan; sign an agreement; and hold talks with Premier Carl Berg.`,
    [
      ...visits('PLANNED', '2021-07-20', 'Latvia'),
      ...['Omar Khan', 'Carl Berg'].map((who) => `MEETING PLANNED 2021-07-20 Riga Anna Lee+${who}`),
    ],
  ],
])('%s', (_, body, expected) => {
  expect(meetings(body)).toEqual(expected);
});

test.each([
  ['other people', 'Ms Lee noted that nearly 1100 Kenyans had arrived in Latvia.'],
  ['a thing named after somebody', 'Ms Lee had also visited the Sun Lee refugee camp.'],
])('%s goes nowhere and is met by nobody', (_, told) => {
  expect(meetings(`${LEE} spoke to the press. ${told}`)).toEqual([]);
});

test('a forum to come is attended, whoever hosts it', () => {
  expect(meetings(`${LEE} will attend the Riga Summit, hosted by President Omar Khan.`)[0]).toMatch(
    /^CONFERENCE PLANNED /,
  );
});

test('a firm is no state gone to, and one who now travels is not there yet', () => {
  expect(meetings(`${LEE} will visit New Zealand Milk Products.`)).toEqual([]);
  expect(meetings(`${LEE} met Carl Berg. Ms Lee now travels to Riga to meet Omar Khan.`)).toEqual([
    'MEETING HELD ../2021-07-16 - Anna Lee+Carl Berg',
    'MEETING PLANNED - Riga Anna Lee+Omar Khan',
    'VISIT PLANNED - Riga Anna Lee',
  ]);
});

test('bilateral meetings that were held with several are as many', () => {
  const told = 'Bilateral meetings were also held with President Omar Khan and Premier Carl Berg.';
  expect(meetings(told)).toEqual(
    ['Omar Khan', 'Carl Berg'].map((who) => `MEETING HELD ../2021-07-16 - ${who}`),
  );
});

test('the airport of a town is in it', () => {
  const { sentences } = reading('The situation at the Kabul airport remained difficult.');
  expect(sentences.flatMap(({ items }) => items.map(({ kind }) => kind))).toContain('PLACE');
});
