import { reading } from '../../read-meetings';

const people = (text: string) => reading(text).people.all.map(({ name }) => name);

test.each<[string, string, string[]]>([
  [
    'a town after an office',
    'Under Secretary for Political Affairs Victoria Holt met Mayor London Frey.',
    ['Victoria Holt', 'London Frey'],
  ],
  [
    'a state after an office',
    'Deputy Foreign Minister Georgia Keller met Minister Malta Roy.',
    ['Georgia Keller', 'Malta Roy'],
  ],
  ['a part of the world', 'Secretary Asia Bell spoke.', ['Asia Bell']],
  ['a state whom one meets', 'The envoys met Jordan Vance in Riga.', ['Jordan Vance']],
  [
    'a month between an office and a name',
    'Ambassador April Fry met Senator Will Hurt and Minister May Lin.',
    ['April Fry', 'Will Hurt', 'May Lin'],
  ],
  [
    "an office's noun as a family name",
    'Senator Angus King met Theresa May and Oliver North.',
    ['Angus King', 'Theresa May', 'Oliver North'],
  ],
  [
    'a state before an office is none',
    'Georgia Foreign Minister Ilia Roy met Jordan King Hussein.',
    ['Ilia Roy', 'Hussein'],
  ],
  [
    'a day after a name is none of it',
    'Minister Catherine Roy met Queen Ann May 5.',
    ['Catherine Roy', 'Ann'],
  ],
  [
    'another who follows is none of it',
    'Minister Lee Prince Faisal Roy spoke.',
    ['Faisal Roy', 'Lee'],
  ],
  ['a place of two words is none', 'In Victoria Falls they met.', []],
  [
    "a ruler's title before a family name that no ruler has",
    'Finance Minister Emir Hadžić met Sultan Karimov. The visit of Emir Begović to Oslo began.',
    ['Emir Hadžić', 'Sultan Karimov', 'Emir Begović'],
  ],
  [
    'but a ruler by his title',
    'Sultan Haitham bin Tarik met the Emir Tamim bin Hamad.',
    ['Haitham bin Tarik', 'Tamim bin Hamad'],
  ],
])('%s', (_, text, found) => expect(people(text)).toEqual(found));
