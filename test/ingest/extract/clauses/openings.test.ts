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

test.each<[string, string, string[]]>([
  [
    'an officer of the same name is not who is met',
    `The Prime Minister received Prime Minister Omar Khan for talks.`,
    ['MEETING Omar Khan'],
  ],
  [
    'whom someone is thanked for hosting',
    `${LEE} thanked President Omar Khan for hosting Speaker Ivan Petrov.`,
    ['MEETING Omar Khan+Ivan Petrov'],
  ],
  [
    'a list after a colon, parted by semicolons',
    `${LEE} met with the envoys recently accredited to Latvia: Ambassador of Estonia Mart Tamm; Ambassador of Italy Luca Bianchi; and Ambassador of Norway Ine Holm.`,
    ['MEETING Anna Lee+Mart Tamm+Luca Bianchi+Ine Holm'],
  ],
  [
    'what was considered at a meeting is no party of it',
    `${LEE} paid a visit to Latvia. Industrial growth was considered at the meeting with President Omar Khan.`,
    ['VISIT Anna Lee', PAIR],
  ],
  [
    'a session that a guest came for is another meeting',
    `${LEE} met with President Omar Khan, who arrived in Riga to attend the meeting of the Baltic Council.`,
    ['MEETING Anna Lee+Omar Khan', 'MEETING Omar Khan', 'VISIT Omar Khan'],
  ],
  [
    'who is hosted for a visit pays it',
    `${LEE} hosted President Omar Khan for an official visit today in Riga.`,
    [PAIR, 'VISIT Omar Khan'],
  ],
  [
    'who is in attendance joins what was told of last',
    `${LEE} met with President Omar Khan. Speaker Ivan Petrov is also in attendance.`,
    [`${PAIR}+Ivan Petrov`],
  ],
  [
    'whose visit leads to a summit attends it',
    `${LEE} praised President Omar Khan’s visit to Latvia to attend the Riga Summit.`,
    ['CONFERENCE Omar Khan', 'VISIT Omar Khan'],
  ],
  [
    'what someone would like to host is not told as planned',
    `${LEE} would like to host the Riga Summit.`,
    [],
  ],
])('%s', (_, text, lines) => expect(told(text)).toEqual(lines));
