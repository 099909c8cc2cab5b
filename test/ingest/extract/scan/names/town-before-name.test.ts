import { meetings } from '../../read-meetings';

test.each<[string, string, string]>([
  [
    'a town and a family name',
    'Minister Anna Lee flew to Latvia on Monday. In Riga Lee is to hold talks with President Omar Khan.',
    'MEETING PLANNED - Riga Anna Lee+Omar Khan',
  ],
  [
    'the same within a sentence',
    'Minister Anna Lee flew to Latvia on Monday, and in Riga Lee met with President Omar Khan.',
    'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
  ],
  [
    'a state of several words: its people’s adjective is one',
    'Minister Anna Lee met her Papua New Guinean counterpart Omar Khan in Port Moresby on Monday.',
    'MEETING HELD 2021-07-12 Port Moresby Anna Lee+Omar Khan',
  ],
])('%s', (_, text, told) => expect(meetings(text)).toContain(told));

test('who is called like a town stays whole', () =>
  expect(
    meetings(
      'Minister Jordan Lee flew to Oslo on Monday. Jordan Lee met with President Omar Khan.',
    ),
  ).toContain('MEETING HELD 2021-07-12 Oslo Jordan Lee+Omar Khan'));
