import { reading } from '../../read-meetings';

const people = (body: string): string[] => reading(body).people.all.map(({ name }) => name);

test.each<[string, string, string[]]>([
  [
    'given names of the world',
    'They spoke of Olusegun Dada, Andriy Moroz and Sushma Rao.',
    ['Olusegun Dada', 'Andriy Moroz', 'Sushma Rao'],
  ],
  ['a Korean name', 'It was told by Han Seo-yeon in Oslo.', ['Han Seo-yeon']],
  ['a Chinese name', 'It was told by Wen Xiaoling in Oslo.', ['Wen Xiaoling']],
  ['no pinyin', 'It was held on the Long Range.', []],
  ['a family name that is a word', 'They went to Park Road.', []],
  ['a foundation is no person', 'She thanked the Heydar Rzayev Foundation and all guests.', []],
])('%s: %s', (_, text, names) => expect(people(text)).toEqual(names));
