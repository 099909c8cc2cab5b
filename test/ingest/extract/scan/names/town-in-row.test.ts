import { meetings } from '../../read-meetings';

const visits = (body: string): string[] =>
  meetings(body)
    .filter((line) => line.startsWith('VISIT'))
    .map((line) => line.split(' ').slice(3).join(' '));

test.each<[string, string, string[]]>([
  [
    'a town that no list has, by those before it',
    'Minister Anna Lee will travel to Riga, Oslo, and Mezavirsk July 20-24.',
    ['Riga Anna Lee', 'Oslo Anna Lee', 'Mezavirsk Anna Lee'],
  ],
  [
    'by those behind it',
    'Minister Anna Lee will visit Mezavirsk and Riga on July 20.',
    ['Mezavirsk Anna Lee', 'Riga Anna Lee'],
  ],
  [
    'by the way there',
    'Minister Anna Lee will travel to Mezavirsk on July 20.',
    ['Mezavirsk Anna Lee'],
  ],
  [
    'by what is told of it',
    'Minister Anna Lee visited Novi Mezad, where she met with President Omar Khan.',
    ['Novi Mezad Anna Lee'],
  ],
  ['not what may be a firm', 'Minister Anna Lee visited Mezavirsk and met with its workers.', []],
  [
    'nor who does something next',
    'Minister Anna Lee traveled to Riga and Mezavirsk spoke.',
    ['Riga Anna Lee'],
  ],
  [
    'nor a house',
    'Minister Anna Lee will travel to Riga, Oslo, and Congress will vote.',
    ['Riga Anna Lee', 'Oslo Anna Lee'],
  ],
])('%s', (_, body, expected) => {
  expect(visits(body)).toEqual(expected);
});
