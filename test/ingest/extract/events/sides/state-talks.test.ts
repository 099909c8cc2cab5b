import { findMeetings, reading } from '../../read-meetings';

function talks(body: string): string[] {
  const read = reading(body);
  return findMeetings(read).map(({ kind, status, date, place, bodies }) =>
    [
      kind,
      status,
      date?.edtf ?? '-',
      place?.item.name ?? '-',
      bodies.map(({ item }) => read.text.slice(item.start, item.end)).join('+'),
    ].join(' '),
  );
}

test.each<[string, string, string[]]>([
  [
    'talks of states are to resume, and when and where is told after',
    'Talks between Latvia, Norway, and Estonia are set to resume. “We hope,” said Minister Anna Lee. The talks are scheduled to begin on July 20, 2021 in Oslo, Norway.',
    ['MEETING PLANNED 2021-07-20 Oslo Latvia+Norway+Estonia'],
  ],
  [
    'talks of states were held',
    'Negotiations between Latvia, Norway and Estonia began in Oslo on July 14.',
    ['MEETING HELD 2021-07-14 Oslo Latvia+Norway+Estonia'],
  ],
  ['talks that are only hoped for', 'He called for talks between Latvia, Norway and Estonia.', []],
])('%s', (_what, body, found) => {
  expect(talks(body)).toEqual(found);
});
