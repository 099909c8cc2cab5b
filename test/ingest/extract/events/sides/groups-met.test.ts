import { findMeetings, reading } from '../../read-meetings';

/** The bodies, groups and states that each meeting of a body of an article has. */
function sides(body: string): string[][] {
  const read = reading(body);
  return findMeetings(read).map(({ bodies }) =>
    bodies.map(({ item }) => read.text.slice(item.start, item.end)),
  );
}

const A = 'Minister Anna Lee';

test.each<[string, string, string[][]]>([
  [
    'each of a row of groups takes part by its own words',
    `${A} met with Latvian journalists, human rights activists, and the youth leaders in Riga.`,
    [['Latvian journalists', 'human rights activists', 'youth leaders']],
  ],
  [
    'those whom another met are not there',
    `${A} and Speaker Ivo Berg exchanged views on the meeting that President Omar Khan had with a student delegation.`,
    [[], ['student delegation']],
  ],
  [
    'but at what they told of, whatever else the sentence tells',
    `${A} and Speaker Ivo Berg exchanged views on the situation in light of the meeting that President Omar Khan had with the Latvian delegation last month.`,
    [[], ['Latvian delegation']],
  ],
  [
    'those who met meet others as well',
    `${A} met with President Omar Khan. They also met with students.`,
    [[], ['students']],
  ],
  [
    'but not by their own delegations',
    `${A} met with President Omar Khan. They met with their delegations.`,
    [[]],
  ],
  [
    'whom those who met told of it is no group',
    `${A} and President Omar Khan met and told reporters that trade would grow.`,
    [[]],
  ],
  [
    'what else was done is no group',
    `${A} had lunch with Speaker Ivo Berg and met with other officials.`,
    [[]],
  ],
  [
    'a group of which some are named is told by their names',
    `${A} met with senior officials, including President Omar Khan, as well as with student leaders in Riga.`,
    [['student leaders']],
  ],
  [
    'a delegation is told by who led it',
    `${A} met with students and a parliamentary delegation led by President Omar Khan.`,
    [['students']],
  ],
  [
    'states whose officers are named are no sides',
    `${A} consulted with her counterparts from Latvia and Norway, Omar Khan and Rita Meza.`,
    [[]],
  ],
  [
    'what they do is none of their words',
    `${A} met with doctors and refugees fleeing the war.`,
    [['doctors', 'refugees']],
  ],
  [
    'theirs who were met too, and ours',
    `${A} met with diplomats, their families, and our Norwegian partners.`,
    [['diplomats', 'families', 'Norwegian partners']],
  ],
  ['those of whom nothing else is told are none', `${A} met with his colleagues.`, [[]]],
  [
    'counterparts and leaders are two',
    `${A} will meet with government counterparts and key business leaders.`,
    [['government counterparts', 'key business leaders']],
  ],
  [
    'what several groups of one noun are told by is one group',
    `${A} will meet with government, civil society, and business leaders to discuss trade.`,
    [['government, civil society, and business leaders']],
  ],
  [
    'however many there are of them',
    `${A} will meet with a range of government, civil society, and religious leaders to discuss trade.`,
    [['government, civil society, and religious leaders']],
  ],
  [
    'of two bare nouns before one for both',
    `${A} met with students, women and youth groups, and farmers.`,
    [['students', 'women and youth groups', 'farmers']],
  ],
  ['whom no list of parties has', `${A} also met with farm families.`, [['farm families']]],
  [
    'of some part of the world',
    `${A} will meet key African, regional, and multilateral partners to align efforts.`,
    [['key African, regional, and multilateral partners']],
  ],
  [
    'whom one will hear',
    `${A} will hear from Latvia’s student leaders.`,
    [['Latvia’s student leaders']],
  ],
  [
    'governments with whom they are from, and a body by itself',
    `${A} met with officials from the Latvian and Norwegian governments, the Baltic Council, and students.`,
    [['officials from the Latvian and Norwegian governments', 'Baltic Council', 'students']],
  ],
  [
    'not others, nor the whole world',
    `${A} met with Minister Omar Khan, other Latvian and EU officials and the international community.`,
    [[]],
  ],
  [
    'who speaks for two is one group',
    `${A} met with senior officials and representatives of Latvian civil society and the business community on Thursday.`,
    [['senior officials', 'representatives of Latvian civil society and the business community']],
  ],
  [
    'where a group comes from is no part of it',
    `${A} held talks with senior military officials from countries across the region.`,
    [['senior military officials']],
  ],
  [
    'offices in the plural and those beside who are named are no groups',
    `${A} met with Minister Omar Khan, other Latvian officials and ministers in Riga.`,
    [[]],
  ],
  [
    'who is named for a group is told instead of it',
    `${A} held meetings with senior officials in Riga. Minister Lee met with Minister Omar Khan and students.`,
    [['students']],
  ],
  [
    'states for which their leaders meet one by one',
    `${A} will meet separately with leaders from Latvia and Norway.`,
    [['Latvia'], ['Norway']],
  ],
  [
    'states for which their leaders meet together',
    `${A} will meet with representatives of the governments of Latvia, Norway, and Estonia.`,
    [['Latvia', 'Norway', 'Estonia']],
  ],
  [
    'what is welcomed is not met',
    `${A} met Minister Omar Khan and welcomed Latvia’s leadership.`,
    [[]],
  ],
  [
    'what is done after is no group',
    `${A} met with students and praised their leaders.`,
    [['students']],
  ],
])('%s', (_what, body, found) => {
  expect(sides(body)).toEqual(found);
});

test('a delegation that another led is no side beside those who led', () => {
  const told = `The U.S. delegation was led by ${A} and the Latvian delegation was led by President Omar Khan.`;
  expect(sides(told)).toEqual([[]]);
});
