import { meetings } from '../read-meetings';

// Whom "he" and "she" mean where a sentence names several.
test.each<[string, string, string[]]>([
  [
    'who says what they themselves will do',
    'Ambassador Carlo Rios left after President Omar Khan said he would meet Minister Anna Lee in Lima.',
    ['MEETING PLANNED - Lima Omar Khan+Anna Lee'],
  ],
  [
    'with words between the saying and what is said',
    'Ambassador Carlo Rios left after President Omar Khan, who is ill, announced on Friday that he will travel to Norway in May.',
    ['VISIT PLANNED 2022-05 Norway Omar Khan'],
  ],
  [
    'but not whom they say it to',
    'Ambassador Carlo Rios told President Omar Khan he would meet Minister Anna Lee in Lima.',
    ['MEETING PLANNED - Lima Carlo Rios+Anna Lee'],
  ],
  [
    'nor who stands in an aside on who says it',
    'Ambassador Carla Rios, whom President Omar Khan received, said she would meet Minister Anna Lee in Lima in May.',
    ['MEETING PLANNED 2022-05 Lima Carla Rios+Anna Lee'],
  ],
])('%s', (_which, body, told) => {
  expect(meetings(body)).toEqual(expect.arrayContaining(told));
});
