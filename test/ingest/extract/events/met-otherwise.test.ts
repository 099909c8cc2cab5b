import { meetings } from '../read-meetings';

test.each<[string, string, string[]]>([
  [
    'counterparts of several states are met as one group',
    'Minister Anna Lee met with her French, German, and UK counterparts in Riga.',
    ['MEETING HELD ../2021-07-16 Riga Anna Lee'],
  ],
  [
    'who speaks by video is on a call',
    'President Ivo Berg had a conversation, via videoconference, with President of Latvia Omar Khan.',
    ['CALL HELD ../2021-07-16 - Ivo Berg+Omar Khan'],
  ],
  [
    'who takes part in a meeting by video is at the meeting',
    'President Ivo Berg took part in a meeting by video link with President Omar Khan.',
    ['MEETING HELD ../2021-07-16 - Ivo Berg+Omar Khan'],
  ],
  [
    'who contacts another calls them',
    'President Ivo Berg contacted President of Latvia Omar Khan and suggested talks.',
    ['CALL HELD ../2021-07-16 - Ivo Berg+Omar Khan'],
  ],
  [
    'who contacts a body calls nobody',
    'President Ivo Berg contacted the Ministry of Trade of Latvia and suggested talks.',
    [],
  ],
  [
    'whom one will hear from, one will meet',
    'Minister Anna Lee will hear from women leaders in Riga.',
    ['MEETING PLANNED - Riga Anna Lee'],
  ],
  [
    'whom one will see, one will meet',
    'Minister Anna Lee will see Speaker Omar Khan in Riga.',
    ['MEETING PLANNED - Riga Anna Lee+Omar Khan'],
  ],
  [
    'what a year will see is no meeting',
    'Minister Anna Lee said that the year will see President Omar Khan leave office.',
    [],
  ],
  ['nor is what one will see', 'Minister Anna Lee will see what can be done.', []],
  [
    'a day that will end with a meeting is to come',
    'Minister Anna Lee will end her final day in Riga with a meeting with Speaker Omar Khan.',
    ['MEETING PLANNED - Riga Anna Lee+Omar Khan'],
  ],
  [
    'who unveils a statue holds a ceremony',
    'Minister Anna Lee unveiled a life-size statue of a poet in Riga.',
    ['CEREMONY HELD ../2021-07-16 Riga Anna Lee'],
  ],
  [
    'who unveils a strategy does not',
    'Minister Anna Lee unveiled a new strategy for the memorial.',
    [],
  ],
])('%s', (_, body, expected) => {
  expect(meetings(body)).toEqual(expected);
});
