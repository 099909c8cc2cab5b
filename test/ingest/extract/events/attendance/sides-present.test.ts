import { meetingsOfSides } from '../../read-sides';

const CONVENED =
  'Commissioner Anna Lee convened the third session of the Mechanism on 3 July in Riga.';
const session = (who: string): string => `MEETING HELD 2021-07-03 Riga Anna Lee${who}`;

test.each<[string, string, string[]]>([
  [
    'states for whom some came',
    `${CONVENED} Representatives of Chad, Egypt and the African Union were in attendance.`,
    [session('+Chad+Egypt+African Union')],
  ],
  [
    'not those who came to another thing',
    `${CONVENED} Representatives of Chad and Egypt took part in a seminar.`,
    [session('')],
  ],
  [
    'who hosted what others attended',
    'The Riga Security Forum, which Anna Lee hosted on 3 July, was attended by Minister Ole Berg. Minister Anna Lee thanked him.',
    ['CONFERENCE HELD 2021-07-03 - Ole Berg+Anna Lee'],
  ],
  [
    'who criticised it was not there',
    'The Riga Security Forum, which Anna Lee criticised, was attended by Minister Ole Berg on 3 July. Minister Anna Lee left.',
    ['CONFERENCE HELD 2021-07-03 - Ole Berg'],
  ],
])('%s', (_, body, told) => {
  expect(meetingsOfSides(body)).toEqual(told);
});
