import lists from './word-classes.json';

let classes: Map<string, number> | null = null;

/**
 * The class of a lower-case word, of words that stand in like places; undefined for words that are not
 * among the commonest. Classes are distilled from word vectors by `npm run classes`, and put in order
 * when one is first asked for.
 */
export function classOf(word: string): number | undefined {
  classes ??= new Map(lists.flatMap((list, at) => list.split(' ').map((each) => [each, at])));
  return classes.get(word);
}
