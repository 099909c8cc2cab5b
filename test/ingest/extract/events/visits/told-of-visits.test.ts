import { meetings } from '../../read-meetings';

const MET = 'Minister Anna Lee met with Minister Omar Khan in Riga.';
const HELD = 'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan';
const GOES = 'President Omar Khan will visit Oslo in August.';
const PLANNED = 'VISIT PLANNED 2021-08 Oslo Omar Khan';

test.each<[string, string, string[]]>([
  [
    'of a group',
    `${MET} A study visit of Bank of Latvia officials to Oslo, planned for October, has been cancelled.`,
    [HELD, 'VISIT CANCELLED 2021-10 Oslo '],
  ],
  [
    'of an officer who is not named',
    `${MET} A visit to Norway by the President of Chad, foreseen for last November, was postponed.`,
    [HELD, 'VISIT CANCELLED 2020-11 Norway '],
  ],
  [
    'that one had hoped for',
    `${MET} She had hoped to go on to Bergen. That trip had to be dropped.`,
    [HELD, 'VISIT CANCELLED - Bergen Anna Lee'],
  ],
  [
    'to what one was to be at',
    `${MET} President Eva Holm had been due to open a fair in Oslo but cancelled the trip.`,
    [HELD, 'VISIT CANCELLED - Oslo Eva Holm'],
  ],
  [
    'of whom a clause tells',
    `${MET} They spoke of President Eva Holm, whose trip to Oslo planned for April had to be cancelled.`,
    [HELD, 'VISIT CANCELLED 2021-04 Oslo Eva Holm'],
  ],
  [
    'beside the new one',
    `${GOES} The visit was first planned for April but was put off.`,
    [PLANNED, 'VISIT CANCELLED 2021-04 Oslo Omar Khan'],
  ],
  ['and none that was only prepared', `${GOES} The visit had been planned for years.`, [PLANNED]],
  ['and none that took place', `${MET} She had hoped to see Bergen. The trip took place.`, [HELD]],
])('a visit that was called off: %s', (_, text, told) => expect(meetings(text)).toEqual(told));

test.each<[string, string, string]>([
  [
    'by who expects the guest',
    'We are expecting President Omar Khan in Oslo on August 11.',
    'VISIT PLANNED 2021-08-11 Oslo Omar Khan',
  ],
  [
    'by who looks forward to it',
    'Norway looks forward to the visit of President Omar Khan in August.',
    'VISIT PLANNED 2021-08 Norway Omar Khan',
  ],
  [
    'as an invitation accepted for a day',
    'President Omar Khan has accepted an invitation to visit Norway in August.',
    'VISIT PLANNED 2021-08 Norway Omar Khan',
  ],
  [
    'as what one means to do',
    'President Omar Khan confirmed his intention to come to Oslo in August.',
    'VISIT PLANNED 2021-08 Oslo Omar Khan',
  ],
  [
    'as a trip that is prepared',
    `${GOES} A trip to Riga was being prepared for August 12.`,
    'VISIT PLANNED 2021-08-12 Riga Omar Khan',
  ],
  [
    'of a body',
    'The Foreign Affairs Committee is to travel to Riga on July 21.',
    'VISIT PLANNED 2021-07-21 Riga ',
  ],
])('a visit to come is told %s', (_, text, told) => expect(meetings(text)).toContain(told));

test.each<[string, string, string]>([
  [
    'where one arrived',
    'Norwegian President Eva Holm met Latvian Minister Anna Lee in Riga, where she arrived on Monday.',
    'VISIT HELD 2021-07-12 Riga Eva Holm',
  ],
  [
    'as the first of a kind',
    'In June, Eva Holm became the first Norwegian minister to travel to Chad.',
    'VISIT HELD 2021-06 Chad Eva Holm',
  ],
  [
    'as the last of a kind',
    'The last Norwegian minister to visit Riga was Defence Minister Eva Holm.',
    'VISIT HELD ../2021-07-16 Riga Eva Holm',
  ],
  [
    'by what number it was',
    'Latvian Minister Anna Lee received Norwegian Minister Eva Holm in Riga. It was her first visit to Riga.',
    'VISIT HELD ../2021-07-16 Riga Eva Holm',
  ],
  [
    'by the leg on which one is there',
    'Special Envoy Omar Khan is in Riga today on the second leg of a mission.',
    'VISIT HELD 2021-07-16 Riga Omar Khan',
  ],
])('a visit paid is told %s', (_, text, told) => expect(meetings(text)).toContain(told));

test('a guest who goes on to another town of the state is on one visit', () => {
  const told = meetings(
    'Norwegian Minister Eva Holm arrived in Riga on Tuesday. On Thursday the Minister travelled on to Daugavpils.',
  );
  expect(told.filter((each) => each.startsWith('VISIT'))).toEqual([
    'VISIT HELD 2021-07-13 Riga Eva Holm',
  ]);
});

test.each<[string, string, string[]]>([
  [
    'agreed on',
    'It has been agreed to hold a telephone call of Anna Lee and Omar Khan after the summit.',
    ['CALL PLANNED - - Anna Lee+Omar Khan'],
  ],
  [
    'between the two',
    `${MET} A phone call between the two ministers is scheduled for Monday.`,
    [HELD, 'CALL PLANNED 2021-07-19 - Anna Lee+Omar Khan'],
  ],
  ['and none with the press', `${MET} A call with the press is scheduled for Monday.`, [HELD]],
])('a call to come: %s', (_, text, told) => expect(meetings(text)).toEqual(told));
