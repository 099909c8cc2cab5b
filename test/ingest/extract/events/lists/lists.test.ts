import { meetings } from '../../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const EARLIER = '../2021-07-16';
const met = (place: string, ...names: string[]) =>
  names.map((name) => `MEETING HELD ${EARLIER} ${place} Anna Lee+${name}`);
const onTrip = (...events: string[]) =>
  events.map((event) => event.replace('@', 'PLANNED 2021-07-20/2021-07-22 Riga Anna Lee'));
const TRIP = `${LEE} will travel to Riga from 20 to 22 July. During the visit she will:`;

test.each<[string, string, string[]]>([
  [
    'each on a line of its own, without a bullet',
    `While in Riga, ${LEE} also met:\n\nOmar Khan, the Director of the Fund; and\n\nPresident Carl Berg.`,
    met('Riga', 'Omar Khan', 'Carl Berg'),
  ],
  [
    'with one',
    `${LEE} held bilateral meetings in Riga with:\n- Omar Khan, President of Pakistan;\n- President Carl Berg.\n\nShe spoke of trade.`,
    met('Riga', 'Omar Khan', 'Carl Berg'),
  ],
  [
    'with a number, and more said of each',
    `In Riga ${LEE} met with:\n\n1. President Omar Khan. They talked about trade.\n\n2. President Carl Berg.`,
    met('Riga', 'Omar Khan', 'Carl Berg'),
  ],
  [
    'parted by semicolons',
    `${LEE}, during her stay in Riga, met: Omar Khan, Governor of Lahore; and Carl Berg, President of Latvia.`,
    met('Riga', 'Omar Khan', 'Carl Berg'),
  ],
  [
    'under a word for all of them',
    `In Riga ${LEE} met with the following officials:\n\nPresident Omar Khan\n\nPrime Minister Carl Berg`,
    met('Riga', 'Omar Khan', 'Carl Berg'),
  ],
  [
    'the day behind that word is that of each',
    `${LEE} met separately with two leaders on Monday: President Omar Khan; President Carl Berg.`,
    ['Omar Khan', 'Carl Berg'].map((name) => `MEETING HELD 2021-07-12 - Anna Lee+${name}`),
  ],
  [
    'the list ends where its items do',
    `In Riga ${LEE} met:\n\nPresident Omar Khan\n\nPresident Carl Berg\n\nShe later flew home with Governor Ali Raza.`,
    met('Riga', 'Omar Khan', 'Carl Berg'),
  ],
  [
    'what is to be done, whatever it is',
    `${TRIP}\n\n- meet President Omar Khan;\n\n- open the new embassy of Norway; and\n\n- hold talks with Governor Carl Berg.`,
    onTrip('VISIT @', 'MEETING @+Omar Khan', 'CEREMONY @', 'MEETING @+Carl Berg'),
  ],
  [
    'in one sentence, too',
    `${TRIP} meet President Omar Khan; and hold talks with Governor Carl Berg.`,
    onTrip('VISIT @', 'MEETING @+Omar Khan', 'MEETING @+Carl Berg'),
  ],
  [
    'with capitals',
    `${TRIP}\n• Meet President Omar Khan\n• Hold talks with Governor Carl Berg`,
    onTrip('VISIT @', 'MEETING @+Omar Khan', 'MEETING @+Carl Berg'),
  ],
  [
    'what was done, behind who did it',
    `While in Riga, ${LEE}: met President Omar Khan; and held talks with Governor Carl Berg.`,
    met('Riga', 'Omar Khan', 'Carl Berg'),
  ],
  [
    'a meeting attended by all who are listed is one',
    `${LEE} met with President Omar Khan in Riga on 3 July. The meeting was attended by:\n\nGovernor Carl Berg\n\nAmbassador Ali Raza`,
    ['MEETING HELD 2021-07-03 Riga Anna Lee+Omar Khan+Carl Berg+Ali Raza'],
  ],
  [
    'so is one at which they were present',
    `${LEE} met with President Omar Khan in Riga on 3 July. Present at the meeting were: Governor Carl Berg and Ambassador Ali Raza.`,
    ['MEETING HELD 2021-07-03 Riga Anna Lee+Omar Khan+Carl Berg+Ali Raza'],
  ],
  [
    'a side before each is none of them',
    `${LEE} met with President Omar Khan in Riga on 3 July. Participants included:\n- For Norway: Ambassador Carl Berg\n- For Pakistan: Ambassador Ali Raza`,
    ['MEETING HELD 2021-07-03 Riga Anna Lee+Omar Khan+Carl Berg+Ali Raza'],
  ],
  [
    'states gone to, each with its days',
    `${LEE} will travel to:\n\nRiga, Latvia, July 20-21; and\n\nOslo, Norway, July 22-23.`,
    [
      'VISIT PLANNED 2021-07-20/2021-07-21 Riga Anna Lee',
      'VISIT PLANNED 2021-07-22/2021-07-23 Oslo Anna Lee',
    ],
  ],
  [
    'the parts of a visit',
    `${LEE}’s visit to Latvia will include:\n\n- talks with President Omar Khan in Riga on 21 July;\n\n- a speech; and\n\n- a meeting with Governor Carl Berg.`,
    [
      'MEETING PLANNED 2021-07-21 Riga Anna Lee+Omar Khan',
      'VISIT PLANNED - Latvia Anna Lee',
      'MEETING PLANNED - - Anna Lee+Carl Berg',
    ],
  ],
])('%s', (_, body, expected) => {
  expect(meetings(body)).toEqual(expected);
});

test.each<[string, string]>([
  ['what is said', `${LEE} said:\n\nPresident Omar Khan will meet us soon.`],
  ['what is meant', `${LEE} announced sanctions against:\n\n- Omar Khan;\n\n- Carl Berg.`],
  ['what is denied', `${LEE} will not meet with: President Omar Khan; Governor Carl Berg.`],
])('no list of those met is %s', (_, body) => {
  expect(meetings(body).filter((each) => each.includes('Anna Lee+'))).toEqual([]);
});

test('a long list is read to its end, and in time', () => {
  const role =
    'the head of the union of those who work for the protection of all people in need of help';
  const names = [
    'Khan',
    'Berg',
    'Raza',
    'Sousa',
    'Holm',
    'Tamm',
    'Sato',
    'Reyes',
    'Petrov',
    'Menon',
  ];
  const items = names.map((name) => `- President Omar ${name}, ${role}, ${role};`);
  const start = Date.now();
  expect(meetings(`In Riga ${LEE} met with:\n\n${items.join('\n\n')}`)).toEqual(
    met('Riga', ...names.map((name) => `Omar ${name}`)),
  );
  expect(Date.now() - start).toBeLessThan(20_000);
});
