import { meetings } from '../../read-meetings';

const MET = 'Minister Anna Lee met President Omar Khan in Riga on July 6.';
const FIRST = 'MEETING HELD 2021-07-06 Riga Anna Lee+Omar Khan';

test.each<[string, string[]]>([
  // The day is told by the one before.
  [
    `${MET} A day later she met Ambassador Ada Roy.`,
    ['MEETING HELD 2021-07-07 - Anna Lee+Ada Roy'],
  ],
  [
    `${MET} The following day she met Ambassador Ada Roy in Oslo.`,
    ['MEETING HELD 2021-07-07 Oslo Anna Lee+Ada Roy'],
  ],
  [
    `${MET} Two days earlier she had met Ambassador Ada Roy in Oslo.`,
    ['MEETING HELD 2021-07-04 Oslo Anna Lee+Ada Roy'],
  ],
  [
    `${MET} The day before, she met Ambassador Ada Roy in Oslo.`,
    ['MEETING HELD 2021-07-05 Oslo Anna Lee+Ada Roy'],
  ],
  [
    `${MET} She met Ambassador Ada Roy three days later.`,
    ['MEETING HELD 2021-07-09 - Anna Lee+Ada Roy'],
  ],
  // No day to count from, what is counted from is a thing, or a plan.
  [
    `${MET} The day after the vote, she met Ambassador Ada Roy.`,
    ['MEETING HELD ../2021-07-16 - Anna Lee+Ada Roy'],
  ],
  [
    `${MET} She met Ambassador Ada Roy a day earlier than planned.`,
    ['MEETING HELD ../2021-07-16 - Anna Lee+Ada Roy'],
  ],
])('%s', (body, told) => expect(meetings(body)).toEqual([FIRST, ...told]));

test.each<[string, string, string[]]>([
  [
    'in one sentence',
    'On July 6 Minister Anna Lee met President Omar Khan in Riga and the following day met Ambassador Ada Roy in Oslo.',
    [FIRST, 'MEETING HELD 2021-07-07 Oslo Anna Lee+Ada Roy'],
  ],
  [
    'on a visit',
    'Minister Anna Lee arrived in Riga on July 6. The next day she met President Omar Khan.',
    ['VISIT HELD 2021-07-06 Riga Anna Lee', 'MEETING HELD 2021-07-07 Riga Anna Lee+Omar Khan'],
  ],
  [
    'beside a day of an aside',
    'Minister Anna Lee, who arrived in Riga on July 6, had met President Omar Khan the previous day.',
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan', 'VISIT HELD 2021-07-06 Riga Anna Lee'],
  ],
  [
    'after a day that nobody tells',
    'Minister Anna Lee met President Omar Khan in Riga. The next day she met Ambassador Ada Roy.',
    [
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
      'MEETING HELD ../2021-07-16 - Anna Lee+Ada Roy',
    ],
  ],
])('%s', (_, body, told) => expect(meetings(body)).toEqual(told));
