import { SYMBOLS } from '../lexicon/clause-words';
import type { Frame } from '../lexicon/frame-parts';
import { type Chunk, wordsOf } from './chunk';

/** "attended the seventh meeting of the Council" names a meeting; "attended the meeting" does not. */
export function isOfOther(
  clause: readonly Chunk[],
  frame: Frame,
  from: number,
  to: number,
): boolean {
  if (frame.isAttended !== true || clause[from]?.symbol === SYMBOLS.BE) return false;
  const words = clause.slice(from + 1, to - 1);
  // "joined for the second part of the talks": of those told of.
  const isPart = ONLY_PART.test(wordsOf(words));
  const isNamed = !isPart && words.some(({ symbol }) => symbol !== SYMBOLS.IN);
  return (
    isNamed || clause[to]?.symbol === SYMBOLS.OF || OF_ITS_OWN.test(clause[to - 1]?.words ?? '')
  );
}

/** Between "joined" and what one joined: only some of it. */
const ONLY_PART =
  /^(?:(?:in|for) )?(?:(?:first|second|opening|closing|final|last|main) )?(?:part|half|start|beginning|end) of$/;

/** What is held once, for one, and no other ceremony told of before. */
const OF_ITS_OWN = /^(?:(?:state )?funeral|(?:memorial|funeral) service)/;
