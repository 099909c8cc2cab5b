import { meetings } from '../read-meetings';

const RECEIVED = 'Chairperson Omar Khan received Anna Lee, Foreign Minister of Norway.';

test.each<[string, string, string[]]>([
  [
    "a body's own session is none told of before, and its chair was at that alone",
    `${RECEIVED} The Security Council held its 9th meeting on 13 July, chaired by Ambassador Ole Berg.`,
    ['MEETING HELD ../2021-07-16 - Omar Khan+Anna Lee', 'MEETING HELD 2021-07-13 - Ole Berg'],
  ],
  [
    'what is chaired without such is that told of before',
    `${RECEIVED} The meeting was chaired by Ambassador Ole Berg.`,
    ['MEETING HELD ../2021-07-16 - Omar Khan+Anna Lee+Ole Berg'],
  ],
  [
    'whom one met was not where one spoke',
    'Minister Anna Lee met President Omar Khan and delivered a speech at the Trade Forum.',
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan', 'CONFERENCE HELD ../2021-07-16 - Anna Lee'],
  ],
  [
    'interests and needs are met by nobody',
    'President Omar Khan and President Ole Berg want an accord that would meet the interests of all. They will meet the new requirements.',
    [],
  ],
  [
    'those whom one will meet have interests too',
    'President Omar Khan will meet Minister Anna Lee, whose interests he shares.',
    ['MEETING PLANNED - - Omar Khan+Anna Lee'],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));
