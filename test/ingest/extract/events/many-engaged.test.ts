import { findMeetings, reading } from '../read-meetings';

const LEE = 'Minister Anna Lee';
const GOES = `${LEE} will travel to Riga July 20-22.`;

/** The groups that a text tells of as met, by their own words. */
function groups(body: string): string[] {
  const read = reading(body);
  return findMeetings(read).flatMap(({ bodies }) =>
    bodies.map(({ item }) => read.text.slice(item.start, item.end)),
  );
}

test.each<[string, string, string[]]>([
  [
    'one engages with',
    `${GOES} She will engage with alumni of our schools.`,
    ['alumni of our schools'],
  ],
  [
    'one discusses something with',
    `${GOES} She will discuss with senior officials the trade of both.`,
    ['senior officials'],
  ],
  [
    'a sentence opens with',
    `${GOES} In meetings with political leaders, civil society, and youth, ${LEE} will stress trade.`,
    ['political leaders', 'civil society', 'youth'],
  ],
  [
    'one meets from everywhere',
    `${GOES} She will meet with officials from across the country.`,
    ['officials from across the country'],
  ],
  ['but not what one only discussed', `${LEE} discussed with friends the trade of both.`, []],
  [
    'nor whom a whole journey is for',
    `${LEE} will travel to Riga and Oslo on July 20. During her travel, she will engage with leaders.`,
    [],
  ],
  ['nor what one is engaged in', `${LEE} is engaged in reform with officials.`, []],
])('whom %s', (_, text, told) => expect(groups(text)).toEqual(told));
