import { meetings } from '../../read-meetings';

test.each<[string, string[]]>([
  [
    'Anna Lee took part in the opening of the school in Riga together with regional governor Omar Khan and Ambassador of Latvia to Norway Ada Berg.',
    ['CEREMONY HELD ../2021-07-16 Riga Anna Lee+Omar Khan+Ada Berg'],
  ],
  [
    'Minister Anna Lee attended the forum in Riga, along with Minister Omar Khan.',
    ['CONFERENCE HELD ../2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
  [
    'Minister Anna Lee spoke at the forum about working together with Minister Omar Khan.',
    ['CONFERENCE HELD ../2021-07-16 - Anna Lee'],
  ],
  [
    'Minister Anna Lee attended the forum to sign it together with Minister Omar Khan.',
    ['CONFERENCE HELD ../2021-07-16 - Anna Lee'],
  ],
])('who came together with one who is told to have come: "%s"', (text, told) =>
  expect(meetings(text)).toEqual(told),
);

const OPENED = 'The summit opened on July 15 in Riga.';

test.each([
  'It is attended by President Anna Lee and President Omar Khan.',
  'The event is being attended by President Anna Lee and President Omar Khan.',
  'President Anna Lee and President Omar Khan are taking part in the summit.',
  'President Anna Lee and President Omar Khan are attending the event.',
])('who is there while it goes on: "%s"', (next) =>
  expect(meetings(`${OPENED} ${next}`)).toEqual([
    'CONFERENCE HELD 2021-07-15 Riga Anna Lee+Omar Khan',
  ]),
);

test.each([
  'The meeting of the Trade Council is being held in Riga today.',
  'The meeting of the Trade Council is taking place in Riga today.',
])('what goes on is held: "%s"', (lead) =>
  expect(
    meetings(`${lead} The event is attended by Minister Anna Lee and Minister Omar Khan.`),
  ).toEqual(['MEETING HELD 2021-07-16 Riga Anna Lee+Omar Khan']),
);
