import { knownAt } from '../gazetteer';
import { tokenise } from '../tokens';

/** Words that stay small within a town's name: "Port of Spain", "Rio de Janeiro". */
const SMALL = /^(?:of|and|the|de|da|do|del|la|au|sur|es)$/;

/**
 * A place's name without the capitals that a dateline or a headline prints it in: "RIGA" is Riga. What is
 * known by its capitals alone stays: "UAE".
 */
export function inPlainCase(name: string): string {
  if (!/^(?=.*\p{Lu}{3})[\p{Lu}\p{M}\s'’.-]+$/u.test(name)) return name;
  const plain = name
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, (word, at: number) =>
      at > 0 && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    );
  const tokens = tokenise(plain, 0, plain.length);
  return knownAt(tokens, 0)?.to === tokens.length ? plain : name;
}
