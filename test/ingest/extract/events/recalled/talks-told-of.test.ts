import { meetings } from '../../read-meetings';

const CALL = 'On Monday Minister Anna Lee spoke by phone with Minister Omar Khan.';
const CALLED = 'CALL HELD 2021-07-12 - Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  [
    'talks of which one informs another',
    `${CALL} Lee informed her counterpart about the results of the talks held in Riga on July 9 with President Ivan Petrov.`,
    [CALLED, 'MEETING HELD 2021-07-09 Riga Anna Lee+Ivan Petrov'],
  ],
  [
    'a conversation that one had had',
    `${CALL} Lee told Khan about the conversation she had had with Prime Minister Ivan Petrov.`,
    [CALLED, 'MEETING HELD ../2021-07-16 - Anna Lee+Ivan Petrov'],
  ],
  [
    'talks of others',
    `${CALL} Lee informed Khan about the talks between Prime Minister Ivan Petrov and President Juan Silva in Riga on July 9.`,
    [CALLED, 'MEETING HELD 2021-07-09 Riga Ivan Petrov+Juan Silva'],
  ],
  [
    'a call before, of its own day',
    `${CALL} It was the second time in a month that the two had been in touch; on July 3, Lee telephoned Khan to prepare for the summit.`,
    [CALLED, 'CALL HELD 2021-07-03 - Anna Lee+Omar Khan'],
  ],
  [
    'a meeting before that is told beside',
    'Minister Anna Lee met with Minister Omar Khan in Riga on Monday. Lee and Khan also met on the sidelines of the Oslo Security Conference in February.',
    [
      'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan',
      'MEETING HELD 2021-02 - Anna Lee+Omar Khan',
    ],
  ],
  [
    'what a sentence only builds on',
    'Minister Anna Lee met with Minister Omar Khan in Riga on Monday. Building on the July 3 meeting of experts, Lee and Khan discussed trade.',
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  [
    'two meetings in a row',
    'Minister Anna Lee met with Minister Omar Khan in Riga on Monday. Lee and Khan have met twice this year, in Oslo in January and in Geneva in March.',
    [
      'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan',
      'MEETING HELD 2021-01 Oslo Anna Lee+Omar Khan',
      'MEETING HELD 2021-03 Geneva Anna Lee+Omar Khan',
    ],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
