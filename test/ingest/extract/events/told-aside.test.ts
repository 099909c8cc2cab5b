import { meetings } from '../read-meetings';

const A = 'President Anna Lee';
const B = 'Foreign Minister Omar Khan';
const C = 'President Ole Berg';
const BOTH = 'Anna Lee+Omar Khan';
const BY_THEN = '../2021-07-16';

/** A second event, told beside the main one: each has its own day, place and people. */
test.each([
  [
    `${A}, who visited Riga last week, met with ${B} in Oslo.`,
    [`MEETING HELD ${BY_THEN} Oslo ${BOTH}`, 'VISIT HELD 2021-07-05/2021-07-11 Riga Anna Lee'],
  ],
  [
    `${A}, who returned from Riga on Sunday, received ${B}.`,
    [`MEETING HELD ${BY_THEN} - ${BOTH}`, `VISIT HELD ${BY_THEN} Riga Anna Lee`],
  ],
  [`${A}, who was in Riga on Monday, met with ${B}.`, [`MEETING HELD ${BY_THEN} - ${BOTH}`]],
  [
    `${A}, who arrived in Riga on Monday, met with ${B} on Tuesday.`,
    ['MEETING HELD 2021-07-13 Riga Anna Lee+Omar Khan', 'VISIT HELD 2021-07-12 Riga Anna Lee'],
  ],
  [
    `${A} spoke with ${B} ahead of Khan’s talks with ${C} in Riga on Tuesday.`,
    [`CALL HELD ${BY_THEN} - ${BOTH}`, 'MEETING PLANNED 2021-07-20 Riga Omar Khan+Ole Berg'],
  ],
  [
    `${A} spoke with ${B} ahead of Khan’s meeting with ${C} in Riga on July 2.`,
    [`CALL HELD ${BY_THEN} - ${BOTH}`, 'MEETING HELD 2021-07-02 Riga Omar Khan+Ole Berg'],
  ],
  [
    `${A} is flying to Riga on Tuesday to meet ${B}.`,
    [
      'MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan',
      'VISIT PLANNED 2021-07-20 Riga Anna Lee',
    ],
  ],
  [
    `${A} spoke by phone with ${B}, building on their discussions in Riga in May.`,
    [`CALL HELD ${BY_THEN} - ${BOTH}`, `MEETING HELD 2021-05 Riga ${BOTH}`],
  ],
  [
    `In a call ahead of the summit, ${A} and ${B} discussed trade.`,
    [`CALL HELD ${BY_THEN} - ${BOTH}`],
  ],
  [`${A} would be glad to receive ${B} in Riga.`, []],
  [
    `Before her arrival in Oslo, ${A} held talks in Riga with ${B}.`,
    [`MEETING HELD ${BY_THEN} Riga ${BOTH}`],
  ],
  [
    `Following her visit to Riga, ${A} will travel to Oslo on Tuesday.`,
    [`VISIT HELD ${BY_THEN} Riga Anna Lee`, 'VISIT PLANNED 2021-07-20 Oslo Anna Lee'],
  ],
  [
    `${A} and ${B} discussed preparations for the meeting of the Joint Trade Commission scheduled for August 3.`,
    [`MEETING HELD ${BY_THEN} - ${BOTH}`, 'MEETING PLANNED 2021-08-03 - '],
  ],
])('%s', (text, lines) => expect(meetings(text)).toEqual(lines));

test.each([
  [
    `${A} met ${B} on Tuesday. They had previously met at the UN General Assembly in New York in September.`,
    `MEETING HELD 2020-09 New York ${BOTH}`,
  ],
  [
    `${A} met ${B} on Tuesday. They last spoke by phone on December 3.`,
    `CALL HELD 2020-12-03 - ${BOTH}`,
  ],
  [
    `A meeting between ${A} and ${B} in Riga next week is being prepared.`,
    `MEETING PLANNED 2021-07-19/2021-07-25 Riga ${BOTH}`,
  ],
  [`The visit follows a trip to Riga in March by ${B}.`, 'VISIT HELD 2021-03 Riga Omar Khan'],
  [`${A} told ${B} that she would visit Riga in September.`, 'VISIT PLANNED 2021-09 Riga Anna Lee'],
  [
    `${A} received ${B}, who arrived from Riga, where he took part in the Leaders Forum.`,
    `CONFERENCE HELD ${BY_THEN} Riga Omar Khan`,
  ],
])('also told: %s', (text, line) => expect(meetings(text)).toContain(line));
