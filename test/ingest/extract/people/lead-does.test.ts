import { meetings, readingAt } from '../read-meetings';

const read = (body: string) => meetings(body, readingAt('https://x.org/', body));
const NOW = '../2021-07-16';

test.each<[string, string, string[]]>([
  [
    'what one did is told of whom the text is about',
    'State Secretary Anna Lee visited Oslo on Monday. She met with State Secretary Ole Berg.\n\nBerg thanked her.\n\nDuring the visit, the State Secretary also met Speaker Omar Khan. She will travel to Riga on 20 July.',
    [
      'VISIT HELD 2021-07-12 Oslo Anna Lee',
      'MEETING HELD 2021-07-12 Oslo Anna Lee+Ole Berg',
      `MEETING HELD ${NOW} Oslo Anna Lee+Omar Khan`,
      'VISIT PLANNED 2021-07-20 Riga Anna Lee',
    ],
  ],
  [
    'so is what she will do, and where a tour took her',
    'Foreign Minister Anna Lee held talks in Oslo on Monday with her host, Minister of Foreign Affairs Ole Berg. Both praised the ties. Oslo is the last stop of a tour that also took the minister to Riga.',
    [
      'MEETING HELD 2021-07-12 Oslo Anna Lee+Ole Berg',
      `VISIT HELD ${NOW} Riga Anna Lee`,
      `VISIT HELD ${NOW} Oslo Anna Lee`,
    ],
  ],
  [
    'not of one who is brought in as doing something',
    'Foreign Minister Anna Lee met President Eva Low on Monday.\n\nForeign Minister Omar Khan flew to Oslo on Tuesday. The Minister met Prime Minister Ole Berg there.',
    [
      `MEETING HELD 2021-07-12 - Anna Lee+Eva Low`,
      'VISIT HELD 2021-07-13 Oslo Omar Khan',
      'MEETING HELD 2021-07-13 Oslo Omar Khan+Ole Berg',
    ],
  ],
  [
    'an officer of a state is who "she" means after',
    'Latvian Foreign Minister Anna Lee held talks in Oslo with Foreign Minister Ole Berg on Monday.\n\nIn Bergen, the Latvian official met Governor Kai Ros. Next week she will receive Premier Ivo Novak in Riga.',
    [
      'MEETING HELD 2021-07-12 Oslo Anna Lee+Ole Berg',
      `MEETING HELD ${NOW} Bergen Anna Lee+Kai Ros`,
      'MEETING PLANNED 2021-07-19/2021-07-25 Riga Anna Lee+Ivo Novak',
    ],
  ],
])('%s', (_, body, told) => expect(read(body)).toEqual(told));

test('a family name with its article in lower case stands for the whole', () =>
  expect(
    read(
      'Foreign Minister Hisham el-Masri met with Anna Lee on Monday. On Tuesday, el-Masri held talks with Speaker Omar Khan.',
    ),
  ).toEqual([
    'MEETING HELD 2021-07-12 - Hisham el-Masri+Anna Lee',
    'MEETING HELD 2021-07-13 - Hisham el-Masri+Omar Khan',
  ]));

test('a style and a rank stand between an office and its holder', () =>
  expect(
    read(
      'The Baltic Commissioner for Trade, H.E. Ambassador Anna Lee, visited Oslo on Monday. In Oslo, the Commissioner met Omar Khan.',
    ),
  ).toEqual([
    'VISIT HELD 2021-07-12 Oslo Anna Lee',
    'MEETING HELD 2021-07-12 Oslo Anna Lee+Omar Khan',
  ]));
