import { meetings } from '../../read-meetings';

const WITH = 'with President Ole Berg, Prime Minister Kim Roy and King Omar Khan.';
const met = (other: string, kind = 'MEETING HELD ../2021-07-16'): string =>
  `${kind} - Anna Lee+${other}`;
const EACH = ['Ole Berg', 'Kim Roy', 'Omar Khan'];

test.each<[string, string[]]>([
  [
    `President Anna Lee held a series of bilateral meetings: ${WITH}`,
    EACH.map((each) => met(each)),
  ],
  [
    `President Anna Lee held a number of meetings, in particular, ${WITH}`,
    EACH.map((each) => met(each)),
  ],
  [`President Anna Lee had meetings ${WITH}`, EACH.map((each) => met(each))],
  [
    `President Anna Lee will hold meetings ${WITH}`,
    EACH.map((each) => met(each, 'MEETING PLANNED -')),
  ],
  // One meeting, with all of them.
  [`President Anna Lee held a meeting ${WITH}`, [met('Ole Berg+Kim Roy+Omar Khan')]],
  // Of what is to come, another noun is told.
  [
    'During the conversation with President Ole Berg, President Anna Lee spoke of trade, including the session of the Council, which will take place in Oslo on 26 August.',
    [met('Ole Berg').replace('Anna Lee+Ole Berg', 'Ole Berg+Anna Lee')],
  ],
])('%s', (body, told) => expect(meetings(body)).toEqual(told));
