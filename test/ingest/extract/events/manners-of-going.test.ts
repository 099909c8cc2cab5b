import { meetings, findMeetings, reading } from '../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const held = (place: string) => `VISIT HELD ../2021-07-16 ${place} Anna Lee`;
const planned = (place: string) => `VISIT PLANNED - ${place} Anna Lee`;
const visits = (body: string) => meetings(body).filter((line) => line.startsWith('VISIT'));

test.each([
  ['touched down in Riga', held],
  ['landed in Riga', held],
  ['flew out to Riga', held],
  ['jetted to Riga', held],
  ['has travelled to Riga', held],
  ['has come to Riga for the sixth session of the Joint Council', held],
  ['made a stopover in Riga', held],
  ['went on a tour of Riga', held],
  ['toured Riga', held],
  ['continued a tour of the region with a visit to Riga', held],
  ['has paid three visits to Riga', held],
  ['spent two days in Riga', held],
  ['crossed into Riga', held],
  ['was warmly welcomed to Riga', held],
  ['left Riga after a three-day visit', held],
  ['reached Riga on a state visit', held],
  ['flew into Riga', held],
  ['had gone to Riga', held],
  ['travelled by train to Riga', held],
  ['travelled by road from Oslo to Riga', held],
  ['landed at the Air Base near Riga', held],
  ['was met at Riga airport by Minister Omar Khan', held],
  ['is visiting Riga to attend the fair', held],
  ['is in Riga as a guest of the city', held],
  ['has been in Riga since Sunday for talks', held],
  ['continues to Riga', planned],
  ['prepares to travel to Riga', planned],
  [
    'will embark on Monday on a three-day tour of Riga',
    (place: string) => planned(place).replace(' - ', ' 2021-07-19 '),
  ],
  ['has ended a three-day tour of Riga', held],
  ['wound up her visit to Riga', held],
  ['left Riga, concluding her three-day visit', held],
  ['returned to Riga for more talks', held],
  ['is in Riga for the Foreign Affairs Council', held],
  ['was received in Riga by Minister Omar Khan during her official visit', held],
  [', currently visiting Riga, spoke', held],
  ['took off for Riga', held],
  [', currently on a visit to Riga, spoke', held],
  ['is in Riga to sign the accord', held],
  ['has left for Riga to submit a letter', planned],
  ['has left Malta for Riga', planned],
  ['is headed for Riga', planned],
  ['is leaving for Riga', planned],
  ['is expected in Riga', planned],
  ['is scheduled to pay visits to Riga', planned],
  ['is preparing to travel to Riga', planned],
  ['has been invited and will come to Riga', planned],
])('%s', (told, as) => {
  expect(visits(`${LEE}${told.startsWith(',') ? '' : ' '}${told}.`)).toEqual([as('Riga')]);
});

test.each([
  'did not say when she would visit Riga',
  'was expected in Riga on Monday but did not arrive',
  'returned home to Riga',
  'met members of the house who visited Riga',
  'set out plans for Riga',
  'took off time for Riga',
  'came to power in Riga',
  'spent her childhood in Riga',
  'said that 300 troops had arrived in Riga',
  'said that inspectors had visited Riga',
  'thanked the experts for their visit to Riga',
  'agreed to come to Riga',
  'left Riga out of the list',
  'came to Riga after the war',
  'hopes to leave for Riga',
])('no journey: %s', (told) => {
  expect(visits(`${LEE} ${told}.`)).toEqual([]);
});

test.each([
  ['During a stay in Riga,', held],
  ['During her two-day visit to Riga, Latvia,', held],
  ['On a recent trip to Riga,', held],
  ['While visiting Riga,', held],
  ['While on a trip to Riga,', held],
  ['Upon her arrival in Riga,', held],
  ['After landing in Riga,', held],
  ['Speaking to reporters on her way back from Riga,', held],
  ['Ahead of her visit to Riga,', planned],
  ['During her upcoming visit to Riga,', planned],
])('a sentence opens with a journey: %s', (opening, as) => {
  expect(visits(`${opening} ${LEE} praised the deal.`)).toEqual([as('Riga')]);
});

test.each([
  `During her visit to Riga, Latvian President Omar Khan received medals.`,
  `During a visit to Riga by a choir, ${LEE} spoke.`,
  `During a visit to Riga, ${LEE}'s spokesman spoke.`,
])('no journey of hers: %s', (told) => {
  expect(visits(told)).toEqual([]);
});

test.each([
  [`${LEE}'s next stops will be Oslo and Nairobi.`, [planned('Oslo'), planned('Nairobi')]],
  [`${LEE}'s tour included stops in Oslo and Nairobi.`, [held('Oslo'), held('Nairobi')]],
  [`The trip will take ${LEE} to Oslo.`, [planned('Oslo')]],
  [
    `Norway is the second stop for ${LEE} on her tour, which began this week with a visit to Latvia.`,
    [held('Norway'), 'VISIT HELD 2021-07-12/2021-07-18 Latvia Anna Lee'],
  ],
  [
    `Norway is the first stop on a tour that will take ${LEE} to Latvia.`,
    [planned('Latvia'), planned('Norway')],
  ],
  [`The tour takes ${LEE} to Oslo.`, []],
])('told by the journey: %s', (told, found) => {
  expect(visits(told)).toEqual(found);
});

test.each([
  [`${LEE} sent her envoy, Marek Vold, to Riga.`, ['VISIT HELD ../2021-07-16 Riga Marek Vold']],
  [
    `${LEE} is sending Special Envoy Marek Vold to Riga for talks.`,
    ['VISIT PLANNED - Riga Marek Vold'],
  ],
  [
    'Special Envoy Marek Vold was dispatched to Riga.',
    ['VISIT HELD ../2021-07-16 Riga Marek Vold'],
  ],
  [`${LEE} sent Marek Vold to Riga as ambassador.`, []],
  [`${LEE} sent Special Envoy Marek Vold a letter.`, []],
  [`${LEE} sent aid to Riga.`, []],
])('who is sent: %s', (told, found) => {
  expect(visits(told)).toEqual(found);
});

test.each([
  ['A group of Norwegian business owners will visit Riga.', 'group of Norwegian business owners'],
  ['A Norwegian trade delegation arrived in Riga on Monday.', 'Norwegian trade delegation'],
  [
    `${LEE} announced that a delegation of Kenyan lawmakers will visit Riga.`,
    'delegation of Kenyan lawmakers',
  ],
])('a group goes: %s', (told, group) => {
  const read = reading(told);
  const [visit, ...others] = findMeetings(read).filter(({ kind }) => kind === 'VISIT');
  expect(others).toEqual([]);
  expect(visit?.parties).toEqual([]);
  expect(visit?.bodies.map(({ item }) => read.text.slice(item.start, item.end))).toEqual([group]);
});

test('a delegation goes by who leads it', () => {
  expect(visits(`A Norwegian delegation led by ${LEE} arrived in Riga.`)).toEqual([held('Riga')]);
});

test('places in brackets add none', () => {
  expect(
    visits(
      `${LEE} will travel to Riga (Latvia), the United Arab Emirates (UAE); and Oslo, Norway.`,
    ),
  ).toEqual([planned('Riga'), planned('United Arab Emirates'), planned('Oslo')]);
});

test('the day right before the noun, wherever the town lies', () => {
  expect(visits(`${LEE} praised President Omar Khan's July 12 visit to Washington, D.C.`)).toEqual([
    'VISIT HELD 2021-07-12 Washington , D.C. Omar Khan',
  ]);
});
