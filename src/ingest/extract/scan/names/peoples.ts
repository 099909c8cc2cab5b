import { knownAt } from '../gazetteer';
import { type Token, tokenise } from '../tokens';

/**
 * Whether the plural of a people's name stands at a token: "Latvians", "Sri Lankans". It begins no
 * person's name: "the | Latvians | Anna Lee and Omar Khan".
 */
export function isPeopleAt(tokens: Token[], at: number): boolean {
  return [1, 2].some((length) => {
    const words = tokens.slice(at, at + length).map(({ text }) => text);
    const name = words.join(' ');
    if (words.length < length || !/[ni]s$/.test(name)) return false;
    const people = tokenise(name.slice(0, -1), 0, name.length - 1);
    const found = knownAt(people, 0);
    return found?.known.kind === 'DEMONYM' && found.to === people.length;
  });
}
