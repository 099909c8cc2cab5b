import { meetings } from '../../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const WENT = `${LEE} travelled to Latvia and Kenya on 5-9 July.`;
const held = (...met: [place: string, who: string][]) =>
  met.map(([place, who]) => `MEETING HELD 2021-07-05/2021-07-09 ${place} Anna Lee+${who}`);
const both = held(['Riga', 'Omar Khan'], ['Nairobi', 'Carl Berg']);

test.each<[string, string]>([
  ['she', 'In Riga, she met President Omar Khan; in Nairobi, she met Governor Carl Berg.'],
  ['and she', 'In Riga, she met President Omar Khan, and in Nairobi she met Governor Carl Berg.'],
  [
    'with whom',
    'In Riga, she met with President Omar Khan, and in Nairobi with Governor Carl Berg.',
  ],
  ['whom', 'In Riga she met President Omar Khan and in Nairobi, Governor Carl Berg.'],
  [
    'by whom',
    'In Riga she was received by President Omar Khan and in Nairobi by Governor Carl Berg.',
  ],
  [
    'of whom it is told first',
    `In Riga, ${LEE} met President Omar Khan; in Nairobi, she met Governor Carl Berg.`,
  ],
])('a sentence of several places tells of each: %s', (_, told) => {
  expect(meetings(`${WENT} ${told}`).filter((each) => each.startsWith('MEETING'))).toEqual(both);
});

test('days stand before each place', () => {
  const told = `On 5 July in Riga, ${LEE} met with President Omar Khan, and on 7 July in Nairobi with Governor Carl Berg.`;
  expect(meetings(told)).toEqual([
    'MEETING HELD 2021-07-05 Riga Anna Lee+Omar Khan',
    'MEETING HELD 2021-07-07 Nairobi Anna Lee+Carl Berg',
  ]);
});

test('what was talked of in several places is no meeting there', () => {
  const told =
    'In Riga, she met President Omar Khan and spoke of the war in Libya, in Yemen and in Syria.';
  expect(meetings(`${WENT} ${told}`).filter((each) => each.startsWith('MEETING'))).toEqual(
    held(['Riga', 'Omar Khan']),
  );
});
