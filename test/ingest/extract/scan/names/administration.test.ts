import { reading } from '../../read-meetings';

const named = (text: string) => {
  const { people, sentences } = reading(text);
  const bodies = sentences.flatMap(({ items }) => items.filter(({ kind }) => kind === 'BODY'));
  return { people: people.all.map(({ name }) => name), bodies: bodies.length };
};

test.each<[string, string[], number]>([
  ['They praised the Biden Administration.', ['Biden'], 0],
  ['They praised the Biden-Harris Administration’s plan.', ['Biden', 'Harris'], 0],
  ['The Obama administration said no.', ['Obama'], 0],
  ['President Joe Biden came. The Biden administration left.', ['Joe Biden'], 0],
  ['They praised the Latvian Road Administration.', [], 1],
  ['The Riga-Harris Administration said no.', [], 1],
])('%s', (text, people, bodies) => expect(named(text)).toEqual({ people, bodies }));
