import { wholeNames } from '../../../../src/ingest/extract/draft/whole-names';
import { reading } from '../read-meetings';

test.each<[string, string, [string, string[]][]]>([
  [
    'before an "of"',
    'The State Duma of the Russian Federation met. The State Duma voted.',
    [['State Duma of the Russian Federation', ['State Duma']]],
  ],
  [
    'after a state',
    'The Kenya Red Cross helped. The Red Cross spoke.',
    [['Kenya Red Cross', ['Red Cross']]],
  ],
  [
    'after a body',
    'The UN Security Council met. The Security Council voted.',
    [['UN Security Council', ['Security Council']]],
  ],
  [
    'of the same state',
    "Latvia's Defence Ministry spoke. The Latvian Defence Ministry wrote.",
    [['Latvian Defence Ministry', ['Defence Ministry']]],
  ],
  ["but of another's", "Estonia's Defence Ministry spoke. The Latvian Defence Ministry wrote.", []],
  [
    'but of which of two',
    'The Latvian Defence Ministry and the Estonian Defence Ministry met. The Defence Ministry spoke.',
    [],
  ],
])('a body is cut short %s', (_, text, found) =>
  expect([...wholeNames(reading(text))]).toEqual(found),
);
