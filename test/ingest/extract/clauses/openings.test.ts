import { meetings, reading } from '../read-meetings';
import { LEE, PAIR, told } from './told';

test.each<[string, string, string[]]>([
  [
    'who does what follows an opening is none of those whom it names',
    `Recalling the meeting between ${LEE} and President Omar Khan, Speaker Ivan Petrov and King Juan Ruiz held talks.`,
    [PAIR, 'MEETING Ivan Petrov+Juan Ruiz'],
  ],
  [
    'an opening with one side ends at its comma',
    `During the meeting with ${LEE}, President Omar Khan and Speaker Ivan Petrov praised trade.`,
    ['MEETING Anna Lee+Omar Khan+Ivan Petrov'],
  ],
  [
    'an officer does not meet himself, and what is told in passing is not the sides’',
    `${LEE} met Governor Ivan Petrov. Building on the President’s April talks with President Omar Khan and King Juan Ruiz, the sides praised trade. They discussed gas.`,
    ['MEETING Anna Lee+Ivan Petrov', 'MEETING Omar Khan+Juan Ruiz'],
  ],
])('%s', (_, text, lines) => expect(told(text)).toEqual(lines));

test('talks for which someone travelled are held where they went', () => {
  expect(
    meetings(`${LEE} travelled to Latvia for brief talks with President Omar Khan.`),
  ).toContain('MEETING HELD ../2021-07-16 Latvia Anna Lee+Omar Khan');
});

test('after "the" an office before a verb is of who does it', () => {
  const read = reading('Responding to Anna Lee, the President of Latvia praised the reforms.');
  expect(read.people.all.map(({ name, offices }) => [name, offices.length])).toEqual([
    ['Anna Lee', 0],
  ]);
});
