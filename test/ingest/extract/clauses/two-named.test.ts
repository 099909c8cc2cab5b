import { meetings } from '../read-meetings';

const INVITED =
  'President Anna Lee will pay a visit to Latvia on July 20-21 at the invitation of President Omar Khan.';
const VISIT = 'VISIT PLANNED 2021-07-20/2021-07-21 Latvia Anna Lee';

test.each<[string, string, string[]]>([
  [
    'who comes and who asked are the two leaders',
    `${INVITED} During the talks in Riga, the two heads of state will discuss trade.`,
    [VISIT, 'MEETING PLANNED 2021-07-20/2021-07-21 Riga Anna Lee+Omar Khan'],
  ],
  [
    'the same of a visit that goes on',
    'President Anna Lee is paying a visit to Latvia at the invitation of President Omar Khan. The two leaders held talks in Riga on Monday.',
    ['VISIT HELD ../2021-07-16 Latvia Anna Lee', 'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  ['who travels is not told to meet anybody', `${INVITED} The press will be there.`, [VISIT]],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});

const TALKS = 'President Anna Lee held talks with President Omar Khan in Riga.';

test('those between whom nothing was planned are the presidents who spoke', () =>
  expect(
    meetings(
      `${TALKS} The talks were long. No call between President Anna Lee and President Ada Berg was planned. The presidents talked by phone on July 8.`,
    ),
  ).toEqual([
    'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
    'CALL HELD 2021-07-08 - Anna Lee+Ada Berg',
  ]));

test('a speaker whom a president is to meet is none of the two presidents', () =>
  expect(
    meetings(
      `${TALKS} President Anna Lee will meet with Speaker Ada Berg tomorrow. A forum with the participation of the two presidents is scheduled for July 20.`,
    ).at(-1),
  ).toBe('CONFERENCE PLANNED 2021-07-20 - Anna Lee+Omar Khan'));
