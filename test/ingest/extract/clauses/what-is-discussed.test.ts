import { meetings } from '../read-meetings';

const MET = 'Minister Anna Lee met President Omar Khan in Riga on Tuesday.';
const HELD = 'MEETING HELD 2021-07-13 Riga Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  [
    'the talks of another',
    'They discussed President Eva Holm’s discussions with President Ole Berg.',
    [HELD],
  ],
  [
    'with their place',
    'They reviewed President Eva Holm’s upcoming talks with President Ole Berg in Oslo.',
    [HELD, 'MEETING PLANNED - Oslo Eva Holm+Ole Berg'],
  ],
  ['talks with others', 'They discussed the results of the talks with President Ole Berg.', [HELD]],
  ['one’s own of two', 'They also discussed his phone call with President Ole Berg.', [HELD]],
])('%s are what is discussed', (_, text, told) => expect(meetings(`${MET} ${text}`)).toEqual(told));

test.each<[string, string]>([
  ['a matter', 'discussed trade with'],
  ['a matter in talks', 'discussed trade in talks with'],
  ['one’s own talks', 'discussed her talks with'],
])('with whom one discusses %s one meets', (_, words) =>
  expect(meetings(`Minister Anna Lee ${words} President Omar Khan.`)).toEqual([
    'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
  ]),
);

test.each([
  'criticised President Eva Holm’s meeting with President Omar Khan.',
  'told reporters by phone about President Eva Holm’s meeting with President Omar Khan.',
])('who %s was not at it', (words) =>
  expect(
    meetings(`Minister Anna Lee ${words}`).filter((line) => /CALL|Anna Lee/.test(line)),
  ).toEqual([]),
);
