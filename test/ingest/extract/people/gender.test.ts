import { firstOf, genderOf, toldGender } from '../../../../src/ingest/extract/people/gender';
import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { meetings, reading } from '../read-meetings';

test.each<[string, string, string | null]>([
  ['by the name', 'Minister Anna Lee met with Speaker Kim Roy.', 'WOMAN'],
  ['by a man’s name', 'Minister Pavel Lee met with Speaker Kim Roy.', 'MAN'],
  ['by how one is called', 'Ms. Kim Lee met with Speaker Kai Roy.', 'WOMAN'],
  ['by whose the counterpart is', 'Minister Kim Lee met with her Latvian counterpart.', 'WOMAN'],
  ['by whose the visit is', 'Minister Kim Lee, on his first visit, met with Kai Roy.', 'MAN'],
  ['as a wife', 'Minister Omar Khan and his wife Kim Lee visited Riga.', 'WOMAN'],
  ['not by the visit of another', 'Minister Kim Lee welcomed her success.', null],
  ['not where nothing tells it', 'Minister Kim Lee met with Speaker Kai Roy.', null],
])('a woman or a man: %s', (_, text, gender) => {
  const read = reading(text);
  const [lee] = read.people.all.filter(({ name }) => name.endsWith('Lee'));
  expect(lee && toldGender(read.text, lee)).toBe(gender);
});

test('other words than pronouns mean the first of all', () => {
  expect(genderOf('visitor')).toBeNull();
  expect(firstOf('', [], 'she')).toBeUndefined();
});

const MET = 'MEETING HELD ../2021-07-16 -';

test.each<[string, string, string[]]>([
  [
    'he is not the woman who is named first',
    'Minister Anna Lee met Minister Omar Khan. He will visit Oslo in August.',
    [`${MET} Anna Lee+Omar Khan`, 'VISIT PLANNED 2021-08 Oslo Omar Khan'],
  ],
  [
    'she is the woman of two',
    'Minister Kim Roy met Minister Anna Lee. She will visit Oslo in August.',
    [`${MET} Kim Roy+Anna Lee`, 'VISIT PLANNED 2021-08 Oslo Anna Lee'],
  ],
  [
    'of two of whom it is not told, the first',
    'Minister Kim Roy met Minister Kai Lee. She will visit Oslo in August.',
    [`${MET} Kim Roy+Kai Lee`, 'VISIT PLANNED 2021-08 Oslo Kim Roy'],
  ],
  [
    'who is received is not who receives',
    'Minister Omar Khan arrived in Riga on 12 July. President Ivan Roy received him on 13 July.',
    ['VISIT HELD 2021-07-12 Riga Omar Khan', 'MEETING HELD 2021-07-13 Riga Ivan Roy+Omar Khan'],
  ],
  [
    'nor where the woman is told of before another',
    'Minister Anna Lee arrived in Riga on 12 July. President Ivan Roy received her on 13 July. Speaker Ole Berg held talks with her on 14 July.',
    [
      'VISIT HELD 2021-07-12 Riga Anna Lee',
      'MEETING HELD 2021-07-13 Riga Ivan Roy+Anna Lee',
      'MEETING HELD 2021-07-14 Riga Ole Berg+Anna Lee',
    ],
  ],
  [
    'what is hers is not she',
    'Minister Anna Lee arrived in Riga on 12 July. President Ivan Roy received her ambassador on 13 July.',
    ['VISIT HELD 2021-07-12 Riga Anna Lee', 'MEETING HELD 2021-07-13 - Ivan Roy'],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));

test('who speaks as she after he did is another', () => {
  const text =
    'Secretary Roy spoke with Minister Anna Lee. He praised the port. She thanked him. He said that trade grew.';
  const said = findStatements(reading(text), () => []);
  expect(said.map(({ speaker }) => speaker.people[0]?.name)).toEqual(['Roy', 'Anna Lee', 'Roy']);
});
