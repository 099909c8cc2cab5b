import { findMeetings, meetings, reading } from '../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const KHAN = 'President Omar Khan';

test.each<[string, string, string[]]>([
  [
    'their meeting of a day, in a town',
    `${LEE} spoke today with ${KHAN} to follow up on their July 1 meeting in Riga.`,
    [
      'CALL HELD 2021-07-16 - Anna Lee+Omar Khan',
      'MEETING HELD 2021-07-01 Riga Anna Lee+Omar Khan',
    ],
  ],
  [
    'their meeting without day and place',
    `${LEE} spoke today with ${KHAN} to follow up on their last meeting.`,
    ['CALL HELD 2021-07-16 - Anna Lee+Omar Khan'],
  ],
  [
    'talks on a visit, by whom the sentence names',
    `The below is attributable to Spokesperson Ida Holm:\n\n${LEE} met today with ${KHAN}. Minister Lee briefed him on her visit to Latvia, including her discussions with President Tamm.`,
    [
      'MEETING HELD 2021-07-16 - Anna Lee+Omar Khan',
      'MEETING HELD ../2021-07-16 Latvia Anna Lee+Tamm',
      'VISIT HELD ../2021-07-16 Latvia Anna Lee',
    ],
  ],
  [
    'a meeting while in a town',
    `${LEE} met virtually while in Riga today with ${KHAN}.`,
    ['MEETING HELD 2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
  [
    'talks that one only supports',
    `${LEE} reaffirmed support for EU-brokered talks between ${KHAN} and President Tamm.`,
    [],
  ],
  [
    'talks that will be',
    `On July 19, talks between ${LEE} and ${KHAN} will take place in Riga.`,
    ['MEETING PLANNED 2021-07-19 Riga Anna Lee+Omar Khan'],
  ],
  [
    'conferences that were held on a day',
    'The Baltic Forum and the Nordic Trade Forum were held on July 12–13.',
    ['CONFERENCE HELD 2021-07-12/2021-07-13 -', 'CONFERENCE HELD 2021-07-12/2021-07-13 -'],
  ],
  [
    'an upcoming conference, which is not where they met',
    `${LEE} met today with ${KHAN}. They noted the upcoming July 29 Nordic Conference on Fair Trade in Riga.`,
    ['MEETING HELD 2021-07-16 - Anna Lee+Omar Khan', 'CONFERENCE PLANNED 2021-07-29 Riga'],
  ],
  [
    'an upcoming summit, with who will host it',
    `${LEE} will discuss the upcoming Nordic Special Summit that ${KHAN} will host in Riga July 22-23.`,
    ['CONFERENCE PLANNED 2021-07-22/2021-07-23 Riga Omar Khan'],
  ],
  [
    'a session of a dialogue that a delegation is led to',
    `${LEE} led a delegation to Riga to participate in an extraordinary session of the Latvia-Estonia Strategic Stability Dialogue.`,
    ['CONSULTATIONS HELD ../2021-07-16 Riga Anna Lee', 'VISIT HELD ../2021-07-16 Riga Anna Lee'],
  ],
  [
    'a dialogue to which one is welcomed',
    `On July 12, 2021, ${LEE} welcomed ${KHAN} to Riga for the annual U.S.-Latvia Strategic Partnership Dialogue.`,
    ['CONSULTATIONS HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  [
    'a visit of a month to two towns',
    `${LEE} met today with Secretary-General Omar Khan. They discussed the Secretary-General’s visit in May to Oslo and Tallinn.`,
    [
      'MEETING HELD 2021-07-16 - Anna Lee+Omar Khan',
      'VISIT HELD 2021-05 Oslo Omar Khan',
      'VISIT HELD 2021-05 Tallinn Omar Khan',
    ],
  ],
  [
    'a dialogue that one will lead',
    `${LEE} will lead the Latvia-Estonia Comprehensive Bilateral Dialogue.`,
    ['CONSULTATIONS PLANNED - - Anna Lee'],
  ],
])('told besides: %s', (_, text, told) =>
  expect(meetings(text).map((line) => line.trim())).toEqual(told),
);

test.each<[string, string, string[]]>([
  [
    'one travels to brief it',
    `${LEE} will travel to Riga on July 19 to brief the North Atlantic Council.`,
    ['MEETING PLANNED 2021-07-19 North Atlantic Council', 'VISIT PLANNED 2021-07-19 '],
  ],
  [
    'a delegation is led to its meeting',
    `${LEE} will lead the Latvian delegation to a meeting of the Nordic Council on July 22.`,
    ['MEETING PLANNED 2021-07-22 '],
  ],
])('a body that one meets: %s', (_, text, told) => {
  const read = reading(text);
  const lines = findMeetings(read).map(({ kind, status, date, bodies }) =>
    [
      kind,
      status,
      date?.edtf ?? '-',
      bodies.map(({ item }) => read.text.slice(item.start, item.end)).join('+'),
    ].join(' '),
  );
  expect(lines).toEqual(told);
});

test('names before "and" are no part of a body or an office', () => {
  const { people } = reading(
    'Assistant Secretary for African Affairs Maria Shee and National Defense Council Director Dana Holm will join.',
  );
  expect(people.all.map(({ name }) => name)).toEqual(['Maria Shee', 'Dana Holm']);
});

test('a hall is no person', () => {
  const { people } = reading(`${LEE} spoke in the Alexander Hall of the palace.`);
  expect(people.all.map(({ name }) => name)).toEqual(['Anna Lee']);
});

test('who speaks in what was taken down is a person, a heading is none', () => {
  const { people } = reading(
    'Omar Khan spoke.\n\nNurgiza Tolbek: Thank you, Mr Khan.\n\nBegin Text: The talks were held.',
  );
  expect(people.all.map(({ name }) => name)).toEqual(['Omar Khan', 'Nurgiza Tolbek']);
});

test('an envoy addressed as an ambassador is no envoy for one', () => {
  const read = reading('U.S. Special Envoy for Latvia Ambassador Anna Lee met with Minister Khan.');
  const [lee] = read.people.all;
  expect(lee?.name).toBe('Anna Lee');
  expect(lee?.offices.map(({ label }) => read.text.slice(label.start, label.end))).toEqual([
    'U.S. Special Envoy for Latvia',
  ]);
});

test('a building to which one is welcomed is no body', () => {
  const bodies = (text: string) =>
    reading(text).sentences.flatMap(({ items }) => items.filter(({ kind }) => kind === 'BODY'));
  expect(bodies('I am glad to welcome you to the Kremlin.')).toHaveLength(0);
  expect(bodies('The sanctions are to hold the Kremlin to account.')).toHaveLength(1);
});
