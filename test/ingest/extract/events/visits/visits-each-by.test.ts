import { meetings } from '../../read-meetings';

test.each<[string, string, string[]]>([
  [
    'each by its visitor',
    'The Group took note of the visits to Riga by Minister Anna Lee on 4 July and by the President of the Union, Omar Khan, on 20 July.',
    ['VISIT HELD 2021-07-04 Riga Anna Lee', 'VISIT PLANNED 2021-07-20 Riga Omar Khan'],
  ],
  [
    'that of another',
    'The ministers recalled the visit of President Omar Khan to Riga in April and that of Minister Anna Lee in March.',
    ['VISIT HELD 2021-04 Riga Omar Khan', 'VISIT HELD 2021-03 Riga Anna Lee'],
  ],
  [
    'one visit, and another who did something else',
    'Minister Eva Holm recalled the visit to Riga by President Omar Khan in June and praised work by Minister Anna Lee.',
    ['VISIT HELD 2021-06 Riga Omar Khan'],
  ],
  [
    'her visit, after a sentence that begins with her',
    'Minister Anna Lee will travel to Riga on July 20. There she will meet President Omar Khan. Her visit to Norway, planned for July 25, has been postponed.',
    [
      'VISIT PLANNED 2021-07-20 Riga Anna Lee',
      'MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan',
      'VISIT CANCELLED 2021-07-25 Norway Anna Lee',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(meetings(text)).toEqual(expected);
});
