import { meetings } from '../../read-meetings';

const SERIES = 'President Anna Lee had a series of telephone conversations with foreign leaders.';
const call = (other: string): string => `CALL HELD ../2021-07-16 - Anna Lee+${other}`;

test.each<[string, string, string[]]>([
  [
    'each whose call is told behind',
    `${SERIES} During the conversation with President Ole Berg, trade was discussed. With Prime Minister Kim Roy, she touched upon gas.`,
    [call('Ole Berg'), call('Kim Roy')],
  ],
  [
    'each with whom greetings were exchanged',
    `${SERIES} Anna Lee exchanged greetings with President Ole Berg, Prime Minister Kim Roy and King Omar Khan.`,
    [call('Ole Berg'), call('Kim Roy'), call('Omar Khan')],
  ],
  [
    'each who congratulated',
    'President Anna Lee received birthday greetings by telephone from several foreign leaders. President Ole Berg and Prime Minister Kim Roy congratulated her.',
    [call('Ole Berg'), call('Kim Roy')],
  ],
  [
    'those in a row behind a colon, and not the group',
    'President Anna Lee held a series of telephone conversations with Baltic leaders: President Ole Berg and Prime Minister Kim Roy.',
    [call('Ole Berg'), call('Kim Roy')],
  ],
  [
    'whom one met after them was met',
    `${SERIES} In the evening, President Anna Lee received President Ole Berg in Riga. Prime Minister Kim Roy congratulated her.`,
    ['CALL HELD ../2021-07-16 - Anna Lee', 'MEETING HELD ../2021-07-16 Riga Anna Lee+Ole Berg'],
  ],
  [
    'one call is no series',
    'President Anna Lee had a telephone conversation with President Ole Berg. Prime Minister Kim Roy congratulated her.',
    [call('Ole Berg')],
  ],
])('%s', (_, body, told) => expect(meetings(body)).toEqual(told));
