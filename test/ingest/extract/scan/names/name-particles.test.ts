import { reading } from '../../read-meetings';

const people = (text: string) => reading(text).people.all.map(({ name }) => name);

test.each<[string, string, string[]]>([
  [
    '"and" within a name',
    'Pedro Miguel da Cruz e Silva met Ramón Roy y Duarte.',
    ['Pedro Miguel da Cruz e Silva', 'Ramón Roy y Duarte'],
  ],
  [
    'particles after an office',
    'Secretary General da Rocha met Minister von der Leyen.',
    ['da Rocha', 'von der Leyen'],
  ],
  ['particles after a form of address', 'Mr. von Roy spoke.', ['von Roy']],
  [
    'a family name with its particle is that of the whole',
    'Maria Laura da Roya came. Secretary da Roya left.',
    ['Maria Laura da Roya'],
  ],
  ['before lower case they are none', 'Minister Anna Roy e mail.', ['Anna Roy']],
])('%s', (_, text, found) => expect(people(text)).toEqual(found));
