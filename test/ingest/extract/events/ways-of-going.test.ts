import { meetings } from '../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const held = (place: string) => `VISIT HELD ../2021-07-16 ${place} Anna Lee`;
const planned = (place: string) => `VISIT PLANNED - ${place} Anna Lee`;

test.each([
  ['will lead an interagency team to Riga', planned],
  ['will head a trade mission to Riga', planned],
  ['led a team of experts to Riga', held],
  ['embarked on a trip to Riga', held],
  ['will embark on a three-day visit to Riga', planned],
  ['will undertake a working visit to Riga', planned],
  ['intends to visit Riga', planned],
  ['took a short trip to Riga', held],
  ['will kick off a tour of Riga', planned],
  ['made a brief stop in Riga', held],
  ['stopped over in Riga', held],
  ['went to Riga', held],
  ['will go to Riga', planned],
  ['journeyed to Riga', held],
  ['is en route to Riga', planned],
])('%s', (told, as) => {
  expect(meetings(`${LEE} ${told}.`)).toEqual([as('Riga')]);
  const row = `${LEE} ${told.replace('Riga', 'Latvia, Norway, and Kenya')}.`;
  expect(meetings(row)).toEqual(['Latvia', 'Norway', 'Kenya'].map(as));
});

test.each([
  'will travel to Africa, including stops in Kampala and Nairobi',
  'will travel to the region, with stops in Kampala and Nairobi',
  'will travel to Africa to make official visits to Kampala and Nairobi',
  'will travel to the wider region, visiting Kampala and Nairobi',
  'will travel to Kenya and Uganda, stopping in Kampala and Nairobi',
])('a journey leads to its stops: %s', (told) => {
  expect(meetings(`${LEE} ${told}.`)).toEqual([planned('Kampala'), planned('Nairobi')]);
});

test.each([
  ['visited Riga for meetings with officials', 'HELD ../2021-07-16', 1],
  ['is visiting Riga for meetings with officials', 'HELD ../2021-07-16', 1],
  ['paid a visit to Riga for meetings with officials', 'HELD ../2021-07-16', 1],
  ['will make a working visit to Riga for meetings with officials', 'PLANNED -', 1],
  ['will be visiting Latvia and Norway for meetings with officials', 'PLANNED -', 2],
])('what a visit is for: %s', (told, when, count) => {
  const found = meetings(`${LEE} ${told}.`);
  expect(found.filter((each) => each.startsWith(`MEETING ${when}`))).toHaveLength(count);
  expect(found.filter((each) => each.startsWith(`VISIT ${when}`))).toHaveLength(count);
});

test.each([
  'said the letter went to Oslo',
  'said that experts will go to Oslo',
  'went to Oslo University in 1985',
  'takes a tough line on trips to Norway',
  'heads the EU mission to Kosovo',
  'was invited to undertake a visit to Oslo',
  'is making preparations for a visit to Oslo',
  'would have gone to Oslo',
  'stopped in 2020',
])('nobody goes: %s', (told) => {
  expect(meetings(`${LEE} ${told}.`)).toEqual([]);
});

const KHAN = 'President Omar Khan';
test.each([
  [`${LEE} met with ${KHAN} and traveled to Riga.`, 'HELD'],
  [`${LEE} held talks with ${KHAN} and made her first official trip to Riga.`, 'HELD'],
  [`${LEE} met ${KHAN} and will then travel to Riga.`, 'PLANNED'],
])('who goes by a second verb did the first, elsewhere: %s', (text, status) => {
  const found = meetings(text);
  const day = status === 'HELD' ? '../2021-07-16' : '-';
  expect(found).toContain(`VISIT ${status} ${day} Riga Anna Lee`);
  expect(found).toContain('MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan');
  expect(found).toHaveLength(2);
});

test.each([
  `${LEE} met with ${KHAN} in Oslo on Monday and traveled to Riga.`,
  `${LEE} met with ${KHAN} today to discuss trade and then flew to Riga.`,
])('what follows whom one met leaves it so: %s', (text) => {
  const visits = meetings(text).filter((each) => each.startsWith('VISIT'));
  expect(visits.map((each) => each.replace(/.* Riga/, 'Riga'))).toEqual(['Riga Anna Lee']);
});

test('what is done before another goes is not done there', () => {
  expect(meetings(`${LEE} met ${KHAN}, who will travel to Riga.`)).toEqual([
    'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
    'VISIT PLANNED - Riga Omar Khan',
  ]);
});

test('travel that a meeting followed is over, and travel that is only spoken of need not be', () => {
  const met = `${LEE} met with ${KHAN}`;
  expect(meetings(`${met} following the Minister’s travel to Riga.`)).toContain(held('Riga'));
  expect(meetings(`${met}. Minister Lee’s travel to Riga underscores their ties.`)).not.toContain(
    held('Riga'),
  );
});

test('a town that no list has, with its state: one journey', () =>
  expect(
    meetings('Anna Lee will travel to Awaza, Turkmenistan, to take part in the conference.').filter(
      (line) => line.startsWith('VISIT'),
    ),
  ).toEqual(['VISIT PLANNED - Awaza Anna Lee']));
