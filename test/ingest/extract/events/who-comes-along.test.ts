import { meetings } from '../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const KHAN = 'President Omar Khan';
const BERG = 'Special Envoy Ivo Berg';

test.each([
  `${LEE}, accompanied by ${BERG}, will travel to Riga on July 20, where she will meet ${KHAN}.`,
  `${LEE}, together with ${BERG}, will travel to Riga on July 20, where she will meet ${KHAN}.`,
  `Accompanied by ${BERG}, ${LEE} will travel to Riga on July 20, where she will meet ${KHAN}.`,
  `${LEE} will travel to Riga on July 20 with ${BERG}. She will meet ${KHAN}.`,
])('goes along, and is not at what one does alone: %s', (text) => {
  expect(meetings(text).sort()).toEqual([
    'MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan',
    'VISIT PLANNED 2021-07-20 Riga Anna Lee+Ivo Berg',
  ]);
});

test('whom a delegation includes is where it goes, and meets whom it meets', () => {
  expect(
    meetings(
      `${LEE} will lead a delegation to Riga on July 20 that includes ${BERG}. The delegation will meet with ${KHAN}.`,
    ),
  ).toEqual([
    'VISIT PLANNED 2021-07-20 Riga Anna Lee+Ivo Berg',
    'MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan+Ivo Berg',
  ]);
});

test('whom one travels to talk with does not come along', () => {
  const told = meetings(`${LEE} will travel to Riga on July 20 for talks with ${KHAN}.`);
  expect(told).toContain('VISIT PLANNED 2021-07-20 Riga Anna Lee');
});

test('who leads a delegation goes with all whom it includes', () => {
  expect(
    meetings(`A delegation led by ${LEE}, including ${BERG}, visited Oslo and Riga on July 5.`),
  ).toEqual([
    'VISIT HELD 2021-07-05 Oslo Anna Lee+Ivo Berg',
    'VISIT HELD 2021-07-05 Riga Anna Lee+Ivo Berg',
  ]);
});

test('at a stop she is who travels, and not who joins her', () => {
  expect(
    meetings(
      `${LEE} will travel to Oslo on July 20. ${BERG} will join her there. In Oslo, she will meet ${KHAN}.`,
    ),
  ).toContain('MEETING PLANNED 2021-07-20 Oslo Anna Lee+Omar Khan');
});

test('an office right behind a town is none of the town', () => {
  expect(
    meetings(
      `${LEE} received in Riga Foreign Minister Omar Khan, who arrived on an official visit.`,
    ),
  ).toEqual([
    'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
    'VISIT HELD ../2021-07-16 Riga Omar Khan',
  ]);
});

test.each([
  [`who had come to Riga on a state visit.`, 'Riga'],
  [`who arrived in Riga on an official visit.`, 'Riga'],
])('a guest who is received is on a visit: %s', (who, place) => {
  expect(meetings(`${LEE} received ${KHAN}, ${who}`)).toContain(
    `VISIT HELD ../2021-07-16 ${place} Omar Khan`,
  );
});

test('who comes home to the capital that they govern in visits nobody', () => {
  expect(meetings('President Omar Khan of Kazakhstan arrived in Astana on July 5.')).toEqual([]);
  expect(meetings('President Omar Khan of Kazakhstan arrived in Almaty on July 5.')).toEqual([
    'VISIT HELD 2021-07-05 Almaty Omar Khan',
  ]);
});
