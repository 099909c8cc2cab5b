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
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
