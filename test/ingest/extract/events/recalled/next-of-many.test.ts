import { meetings } from '../../read-meetings';

const NEXT = 'MEETING PLANNED 2022 Oslo';
const OF_MANY = 'The foreign ministers of Norway, Chile and Peru met in Riga on Monday.';
const OF_THREE = 'Ministers Anna Lee, Omar Khan and Eva Holm met in Riga on Monday.';

const last = (text: string) =>
  meetings(text)
    .filter((line) => line.includes(' PLANNED '))
    .map((line) => line.trimEnd());

test.each([
  `${OF_MANY} The next meeting will be held in Oslo in 2022.`,
  `${OF_MANY} The ministers agreed to hold their next meeting in Oslo in 2022.`,
  `${OF_THREE} The next meeting will take place in Oslo in 2022.`,
])('when many meet again: "%s"', (text) => expect(last(text)).toEqual([NEXT]));

test.each([
  `${OF_MANY} The next election will be held in Oslo in 2022.`,
  `${OF_MANY} The next meeting will be fruitful.`,
])('none: "%s"', (text) => expect(last(text)).toEqual([]));

test('of two, they do', () =>
  expect(
    last(
      'Minister Anna Lee met Minister Omar Khan. The next meeting will be held in Oslo in 2022.',
    ),
  ).toEqual([`${NEXT} Anna Lee+Omar Khan`]));
