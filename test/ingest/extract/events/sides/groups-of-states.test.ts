import { findMeetings, reading } from '../../read-meetings';

/** A line a meeting, with the groups and bodies that held it. */
const held = (body: string): string[] => {
  const read = reading(body);
  return findMeetings(read).map(({ status, date, place, bodies }) =>
    [
      status,
      date?.edtf ?? '-',
      place?.item.name ?? '-',
      bodies.map(({ item }) => read.text.slice(item.start, item.end)).join('+'),
    ].join(' '),
  );
};

const GROUPS = 'border working groups of Latvia and Norway';

test.each<[string, string, string[]]>([
  [
    'a session to come, and when they met last',
    `The next meeting of the ${GROUPS} will be held in Riga on 20 July. The groups last met in Oslo on 12 July.`,
    [`PLANNED 2021-07-20 Riga ${GROUPS}`, `HELD 2021-07-12 Oslo ${GROUPS}`],
  ],
  [
    'they meet',
    'The expert teams of Latvia and Norway will meet in Riga on 20 July.',
    ['PLANNED 2021-07-20 Riga expert teams of Latvia and Norway'],
  ],
  [
    'they met',
    'Working groups of Latvia and Norway met in Riga on Monday.',
    ['HELD 2021-07-12 Riga Working groups of Latvia and Norway'],
  ],
  ['what is said of them', `The ${GROUPS} have made progress.`, []],
  ['of whom nobody told', 'The groups last met in Oslo on 12 July.', []],
  ['those of others', 'The working groups of Anna Lee and Norway met in Riga on Monday.', []],
])('groups that two states have for one thing: %s', (_, text, told) =>
  expect(held(text)).toEqual(told),
);
