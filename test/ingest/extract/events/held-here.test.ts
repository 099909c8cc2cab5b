import { meetings, readingAt } from '../read-meetings';

const told = (line: string, text: string): string[] =>
  meetings('', readingAt('https://news.example/1', `${line}${text}`));
const MET = 'Minister Anna Lee met with President Omar Khan here on Monday.';

test.each<[string, string]>([
  ['with a day and a dash', 'RIGA, July 16, 2021 – '],
  ['with a state', 'RIGA, Latvia, July 16. '],
  ['with an agency', 'RIGA, July 16 (Xinhua) -- '],
  ['with an agency and no dash', 'Riga, July 16 (PTI) '],
  ['a line of its own', 'RIGA, Latvia\n\n'],
  ['in ordinary letters', 'Riga (ANTARA) - '],
])('here is the town of the dateline: %s', (_, line) =>
  expect(told(line, MET)).toEqual(['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan']),
);

test.each<[string, string, string[]]>([
  [
    'who came here',
    'President Omar Khan arrived here on Monday on a three-day visit.',
    ['VISIT HELD 2021-07-12 Riga Omar Khan'],
  ],
  [
    'who is here for a visit',
    'President Omar Khan is here on an official visit.',
    ['VISIT HELD ../2021-07-16 Riga Omar Khan'],
  ],
  [
    'what is to be held here',
    'Minister Anna Lee will hold talks with President Omar Khan here on Sunday.',
    ['MEETING PLANNED 2021-07-18 Riga Anna Lee+Omar Khan'],
  ],
  [
    'not what only is said here',
    'Minister Anna Lee said here on Monday that she had met President Omar Khan in Oslo.',
    ['MEETING HELD ../2021-07-16 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'nor what is said in a quotation',
    'Minister Anna Lee met with President Omar Khan. “We are here for peace,” she said.',
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
])('%s', (_, text, events) => expect(told('RIGA, July 16 (Xinhua) -- ', text)).toEqual(events));
