import { findMeetings, meetings, reading } from '../../read-meetings';

const RECEIVED = 'Minister Anna Lee received Ambassador of Norway Ole Berg';
test.each([
  `${RECEIVED}, who presented copies of his credentials.`,
  `${RECEIVED} and accepted copies of his credentials.`,
  `${RECEIVED}, from whom she accepted a copy of his letter of credence.`,
  `${RECEIVED}. The Ambassador presented a copy of his credentials.`,
])('credentials presented at a reception make it the ceremony: %s', (text) =>
  expect(meetings(text)).toEqual(['CEREMONY HELD ../2021-07-16 - Anna Lee+Ole Berg']),
);

test.each<[string, string, string[]]>([
  [
    'on another day',
    `${RECEIVED}, who had presented his credentials a week earlier. The meeting was attended by Minister Eva Holm.`,
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Ole Berg+Eva Holm',
      'CEREMONY HELD ../2021-07-16 - Ole Berg',
    ],
  ],
  [
    'to come',
    `${RECEIVED}. The Ambassador will present his credentials to President Omar Khan on July 20.`,
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Ole Berg',
      'CEREMONY PLANNED 2021-07-20 - Ole Berg+Omar Khan',
    ],
  ],
])('credentials presented at another time are another event: %s', (_what, text, told) =>
  expect(meetings(text)).toEqual(told),
);

test.each<[string, string, string[]]>([
  [
    'which is under way',
    'Minister Anna Lee is on a visit to Norway. Ahead of her visit to Norway she met with Ambassador Ole Berg.',
    ['VISIT HELD ../2021-07-16 Norway Anna Lee', 'MEETING HELD ../2021-07-16 - Anna Lee+Ole Berg'],
  ],
  [
    'which is to come',
    'Ahead of her visit to Norway, Minister Anna Lee met with Ambassador Ole Berg.',
    ['MEETING HELD ../2021-07-16 - Anna Lee+Ole Berg', 'VISIT PLANNED - Norway Anna Lee'],
  ],
])('a visit ahead of which something is told: %s', (_what, text, told) =>
  expect(meetings(text)).toEqual(told),
);

test('who gave the reception at which others are met was there, and so were those met', () => {
  const [met, ...others] = findMeetings(
    reading(
      'Minister Anna Lee interacted with members of the Indian community at a reception hosted by Ambassador Ole Berg.',
    ),
  );
  expect(others).toEqual([]);
  expect(met?.parties.map(({ person }) => person.name)).toEqual(['Anna Lee', 'Ole Berg']);
  expect(met?.bodies).toHaveLength(1);
});

test('what came before a meeting lends it no day', () =>
  expect(
    meetings(
      'Minister Anna Lee met with Minister Omar Khan in Riga. The ministerial meeting was preceded by a meeting of experts, which was held from 10 to 12 July.',
    ),
  ).toEqual(['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan']));
