import { meetings } from '../read-meetings';

const ANNA = 'Foreign Minister Anna Lee';
const OLE = 'President Ole Berg';
const BOTH = 'Anna Lee+Ole Berg';

test.each([
  `${ANNA} was to travel to Oslo on 20 July, but the trip has been put off.`,
  `${ANNA} was scheduled to fly to Oslo on 20 July but postponed the trip.`,
  `${ANNA} was expected in Oslo on 20 July, but the visit was cancelled.`,
  `${ANNA} will no longer travel to Oslo on 20 July.`,
  `${ANNA} will not travel to Oslo on 20 July as planned.`,
  `${ANNA}'s travel to Oslo, which had been planned for 20 July, was postponed.`,
  `${ANNA}'s planned trip to Oslo on 20 July has been shelved.`,
  `${ANNA} was to fly to Oslo on 20 July. The visit has been put off indefinitely.`,
])('a journey that did not come about, told by who was to go: "%s"', (text) =>
  expect(meetings(text)).toEqual(['VISIT CANCELLED 2021-07-20 Oslo Anna Lee']),
);

test.each([
  [`${ANNA} was to have met ${OLE} on 14 July, but the talks fell through.`, '2021-07-14'],
  [`${ANNA} flew home. Her meeting with ${OLE} planned for 20 July was cancelled.`, '2021-07-20'],
  [`Talks between ${ANNA} and ${OLE} set for 20 July have been postponed.`, '2021-07-20'],
  [`A dinner was scrapped, as was ${ANNA}'s meeting with ${OLE}.`, '-'],
  [`${ANNA} had planned a meeting with ${OLE}, but it has been postponed until June.`, '-'],
  [`${ANNA} called off a trip to Oslo, where she was due to meet ${OLE}.`, '-'],
  [`${ANNA}'s trip to Oslo, where she was to meet ${OLE}, has been called off.`, '-'],
])('a meeting called off with what it was to be part of, or as "it": "%s"', (text, day) =>
  expect(
    meetings(text)
      .filter((line) => line.startsWith('MEETING'))
      .map((line) => line.replace(' Oslo ', ' - ')),
  ).toEqual([`MEETING CANCELLED ${day} - ${BOTH}`]),
);

test.each([
  [
    `${ANNA} visited Riga on 12 July and cancelled a stop in Oslo.`,
    'VISIT CANCELLED - Oslo Anna Lee,VISIT HELD 2021-07-12 Riga Anna Lee',
  ],
  [`${ANNA} did not cancel her visit to Riga.`, ''],
  [
    `${ANNA} met ${OLE} to discuss a trip to Oslo that had been postponed.`,
    `MEETING HELD ../2021-07-16 - ${BOTH}`,
  ],
  [
    `${ANNA} met ${OLE} on 12 July. The meeting, first planned for May, had been postponed.`,
    `MEETING HELD 2021-07-12 - ${BOTH}`,
  ],
  [`${ANNA} will skip the G20 meeting in Rio.`, ''],
  [
    `The talks between ${ANNA} and ${OLE} began on 12 July but were suspended after an hour.`,
    `MEETING HELD 2021-07-12 - ${BOTH}`,
  ],
])('what was called off is another thing: "%s"', (text, told) =>
  expect(meetings(text).sort().join()).toBe(told),
);

test('what was planned for the same day, and put off', () =>
  expect(
    meetings(
      `${ANNA} travelled to Riga on 12 July, where she met Minister Rita Meza. A meeting with ${OLE}, planned for the same day, was postponed.`,
    ),
  ).toEqual([
    'MEETING HELD 2021-07-12 Riga Anna Lee+Rita Meza',
    'VISIT HELD 2021-07-12 Riga Anna Lee',
    `MEETING CANCELLED 2021-07-12 - ${BOTH}`,
  ]));

test.each<[string, string[]]>([
  [
    'The visit of Foreign Minister Anna Lee, which had been scheduled for July 25, was postponed.',
    ['VISIT CANCELLED 2021-07-25 - Anna Lee'],
  ],
  [
    'Foreign Minister Anna Lee’s visit, planned for July 25, has been put off.',
    ['VISIT CANCELLED 2021-07-25 - Anna Lee'],
  ],
  ['The visit by Foreign Minister Anna Lee has been cancelled.', ['VISIT CANCELLED - - Anna Lee']],
  ['The visit of Foreign Minister Anna Lee was not postponed.', []],
  ['The vote on the visit of Foreign Minister Anna Lee was held. It was postponed.', []],
])('a visit that leads nobody says whither: "%s"', (body, told) =>
  expect(meetings(body)).toEqual(told),
);
