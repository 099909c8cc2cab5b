import type { Token } from '../scan/tokens';
import type { Mention } from './mention';
import { classOf } from './word-classes';

/** How many lower-case words on each side are looked at, and how many of them stand near. */
const REACH = { left: 5, right: 6, near: 2 } as const;

/** The classes of the words before and after a mention, and of its verb. */
export function classesAround({ row: { sentence }, chunk, verb }: Mention): Set<string> {
  const { tokens } = sentence;
  const plain = tokens.filter(({ isWord, isCapital }) => isWord && !isCapital);
  const left = plain.filter(({ end }) => end <= chunk.start).reverse();
  const right = plain.filter(({ start }) => start >= chunk.end);
  const found = new Set<string>();
  const add = (as: string, words: readonly Pick<Token, 'lower'>[]) => {
    for (const { lower } of words) {
      const known = classOf(lower);
      if (known !== undefined) found.add(`${as}:${known}`);
    }
  };
  add('l1', left.slice(0, REACH.near));
  add('l', left.slice(REACH.near, REACH.left));
  add('r1', right.slice(0, REACH.near));
  add('r', right.slice(REACH.near, REACH.right));
  add(
    'v',
    verb.words.split(' ').map((lower) => ({ lower })),
  );
  return found;
}
