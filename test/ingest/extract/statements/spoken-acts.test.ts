import { told } from './told';

test('a speech goes on, by what is done by saying so', () =>
  expect(
    told(
      [
        'President of Latvia Anna Lee: Friends, I would like to welcome the guests of the forum.',
        'We have much to do.',
        'I would like to note that trade has doubled.',
        'I would ask you to sit down.',
        'Thank you for your attention.',
      ].join('\n\n'),
    ),
  ).toEqual([
    'Anna Lee WELCOMED Friends, ',
    'Anna Lee NOTED I would l',
    'Anna Lee THANKED Thank you',
  ]));

test.each<[string, string[]]>([
  ['President of Latvia Anna Lee: Thank you for the invitation.', ['Anna Lee THANKED Thank you']],
  ['President of Latvia Anna Lee: Thank you, Mr President.', []],
])('thanks for something are no mere courtesy: %s', (text, lines) =>
  expect(told(text)).toEqual(lines),
);
