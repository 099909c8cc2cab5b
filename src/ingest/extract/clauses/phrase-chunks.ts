import type { Span } from '../../../store/article';
import { SYMBOLS } from '../lexicon/clause-words';
import type { Chunk } from './chunk';
import { isAdjective, isCallOnDay } from './in-context';
import { EVENT_NOUN } from './names-of-others';
import { phraseAt } from './phrase-list';
import { leftOut, type ReadWord, type WordAt, wordAs } from './word-at';

/** The chunk of the phrase of the lists that begins with a word: "held talks"; none where none does. */
export function phraseChunk(at: WordAt): ReadWord | null {
  const { tokens, i, token, before } = at;
  const phrase = isCallOnDay(tokens, i) ? null : phraseAt(tokens, i);
  if (isAdjective(tokens, i)) return leftOut(i + 1);
  if (!phrase) return null;
  // "the Foreign Ministers’ Meeting": a part of its name.
  const isOfEvent =
    phrase.symbol === SYMBOLS.GROUP && EVENT_NOUN.test(tokens[phrase.to]?.text ?? '');
  if (isOfEvent) return wordAs(at, SYMBOLS.WORD, [], phrase.to);
  // "the heads of the Bank and the Fund".
  if (token.lower === 'heads' && tokens[i + 1]?.lower === 'of' && phrase.symbol === SYMBOLS.JOIN)
    return wordAs(at, SYMBOLS.GROUP);
  const found = wordAs(at, phrase.symbol, [], phrase.to);
  // "Latvian government officials" are not the government.
  const isOfGroup = phraseAt(tokens, phrase.to)?.symbol === SYMBOLS.GROUP;
  const bodies = GROUPS.has(token.lower) && !isOfGroup ? [groupAt(before, found.chunk)] : [];
  const symbol = tokens[phrase.to - 1]?.isPossessive ? SYMBOLS.OWNER : phrase.symbol;
  return { ...found, chunk: { ...found.chunk, symbol, words: phrase.words, bodies } };
}

/** Groups that take part as one, in their own words: "Latvian parliamentary delegation". */
const GROUPS: ReadonlySet<string> = new Set('delegation team mission group government'.split(' '));

/** A group with the words right before it that are parts of its name. */
function groupAt(before: readonly Chunk[], group: Span): Span & { isGroup: true } {
  let start = group.start;
  for (const { symbol, start: from, end } of [...before].reverse()) {
    if (symbol !== SYMBOLS.WORD && symbol !== SYMBOLS.NAME) break;
    if (start - end > 1) break;
    start = from;
  }
  return { start, end: group.end, isGroup: true };
}
