import { meetings } from '../../read-meetings';

const MET = 'Minister Anna Lee met with Minister Omar Khan in Riga.';
test.each<[string, string, string[]]>([
  [
    'at the table',
    `${MET} At the table sat Minister Eva Holm and Ambassador Ole Berg.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan+Eva Holm+Ole Berg'],
  ],
  [
    'who sat in on it',
    `${MET} Minister Eva Holm sat in on the talks.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'who was there for part of it',
    `${MET} Minister Eva Holm was present for part of the discussion.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'who joined for its second part',
    `${MET} Minister Eva Holm joined for the second part of the talks.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'with one of those who met',
    `${MET} With Lee were Minister Eva Holm and Ambassador Ole Berg.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan+Eva Holm+Ole Berg'],
  ],
  [
    'at the side of one',
    `${MET} Minister Eva Holm and Ambassador Ole Berg were at her side.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan+Eva Holm+Ole Berg'],
  ],
  [
    'who accompanied one',
    `${MET} Minister Eva Holm accompanied her.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'who was of the team',
    `${MET} Minister Eva Holm was part of the Latvian team.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'who sits elsewhere',
    `${MET} Minister Eva Holm sat in the Senate.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
  [
    'another team',
    `${MET} Minister Eva Holm was part of the team that won the cup.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
  [
    'without one',
    `${MET} With Lee gone, Minister Eva Holm was alone.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));
