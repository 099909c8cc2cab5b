import { meetings } from './read-meetings';

const VISIT = [
  'MEETING HELD ../2021-07-16 Norway Anna Lee+Ole Berg',
  'VISIT HELD ../2021-07-16 Norway Anna Lee',
];
test.each(['Riga, 15 July 2021 – ', 'RIGA, July 15, 2021 - ', ''])(
  'the dateline of a release is no part of its first sentence: %s',
  (dateline) =>
    expect(
      meetings(
        `${dateline}As part of her visit to Norway, Minister of Trade of Latvia Anna Lee met with Minister Ole Berg.`,
      ),
    ).toEqual(VISIT),
);

test('a town, a day and no dash open a sentence', () =>
  expect(meetings('Riga, 15 July 2021. Minister Anna Lee met with Minister Ole Berg.')).toEqual([
    'MEETING HELD ../2021-07-16 - Anna Lee+Ole Berg',
  ]));

test.each<[string, string]>([
  [
    'a council of ministers before its chairman’s name',
    'Chairman of the Cabinet of Ministers Ulan Tok and Minister of Trade Omar Khan met with Minister Anna Lee.',
  ],
  [
    'a friendship group with a state',
    'Head of the Friendship Group with Latvia Ulan Tok and Minister Omar Khan met with Minister Anna Lee.',
  ],
])('%s', (_what, text) =>
  expect(meetings(text)).toEqual(['MEETING HELD ../2021-07-16 - Ulan Tok+Omar Khan+Anna Lee']),
);

test('the ministry behind an officer’s office is no party', () =>
  expect(
    meetings(
      'The consultations were led by Anna Lee, Secretary (East), Ministry of External Affairs, and Omar Khan, Permanent Secretary, Ministry of Foreign Affairs.',
    ),
  ).toEqual(['CONSULTATIONS HELD ../2021-07-16 - Anna Lee+Omar Khan']));
