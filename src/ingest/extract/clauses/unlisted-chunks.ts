import { LEFT_OUT, SYMBOLS } from '../lexicon/clause-words';
import { lastNamed, symbolsOf } from './chunk';
import { AFTER_WILL, isCallWith, isWhomOneMet } from './in-context';
import { leftOut, type ReadWord, type WordAt, wordAs } from './word-at';

/** What a word is that the lists do not have, by its form and by what stands around it: "called", "toured". */
export function unlistedChunk(at: WordAt): ReadWord {
  const { tokens, i, token, before } = at;
  const { lower } = token;
  // "a day after the latter's talks with C": of the one named last.
  if (token.isPossessive)
    return wordAs(at, SYMBOLS.OWNER, lower === 'latter' ? lastNamed(before) : []);
  if (/-(?:meetings?|talks|conversations?)$/.test(lower)) return wordAs(at, SYMBOLS.NOUN);
  if (isLeftOut(at)) return leftOut(i + 1);
  if (isNounCall(at) || isCallWith(tokens, i)) return wordAs(at, SYMBOLS.CALL);
  if (isWhomOneMet(tokens, i, before)) return wordAs(at, SYMBOLS.GROUP);
  // "whom she last saw in Riga".
  if (lower === 'saw' && tokens[i - 1]?.lower === 'last') return wordAs(at, SYMBOLS.MEET);
  if (lower === 'called' || lower === 'rang') return wordAs(at, SYMBOLS.PHONE);
  if (isToSee(at)) return wordAs(at, SYMBOLS.MEET);
  return afterWill(at) ?? wordAs(at, isPast(at) ? SYMBOLS.VERB : SYMBOLS.WORD);
}

/** Part of an envoy's title, or how something is done. */
function isLeftOut({ token: { lower, isCapital } }: WordAt): boolean {
  const isOfTitle = /^(?:extraordinary|plenipotentiary)$/.test(lower) && isCapital;
  return isOfTitle || LEFT_OUT.has(lower) || (lower.endsWith('ly') && lower.length > 4);
}

/** "held a call": the noun. */
const isNounCall = ({ tokens, i, token }: WordAt): boolean =>
  /^calls?$/.test(token.lower) &&
  /^(?:an?|the|this|his|her|their|had|held|separate|short|brief|introductory|received|receives|in|during)$/.test(
    tokens[i - 1]?.lower ?? '',
  );

/** A word that is a verb where "will" stands right before it, or before another verb that it is joined to; else none. */
function afterWill(at: WordAt): ReadWord | null {
  const { tokens, i, token, before } = at;
  const { lower } = token;
  // "will hold talks with A and | address the assembly": what one does next, and nobody of the row.
  const isNext =
    before.at(-1)?.symbol === SYMBOLS.AND &&
    /^(?:an?|the|his|her)$/.test(tokens[i + 1]?.lower ?? '') &&
    WILL_DO.test(symbolsOf(before));
  const isLed = AFTER_WILL_ON.test(symbolsOf(before));
  if (!isLed && !isNext) return null;
  // "A will see Speaker B", "she will hear from activists"; not "the year will see Speaker B go".
  // "met A and is due to see B".
  const doer = before[before.findLastIndex(({ symbol }) => symbol === SYMBOLS.WILL) - 1]?.symbol;
  const isDone =
    doer === SYMBOLS.PARTY ||
    (doer === SYMBOLS.AND && before.some(({ symbol }) => symbol === SYMBOLS.PARTY));
  if (isDone) {
    if (lower === 'see') return wordAs(at, SYMBOLS.MEET);
    if (lower === 'hear' && tokens[i + 1]?.lower === 'from')
      return wordAs(at, SYMBOLS.MEET, [], i + 2);
  }
  // "will meet A and | address a session": a speech there, of which no more is told.
  if (isNext && lower === 'address') return wordAs(at, SYMBOLS.VERB);
  const led = AFTER_WILL[lower];
  return led === undefined ? null : wordAs(at, SYMBOLS[led]);
}

/** "travels to Riga on Monday to | see President B", "flew in to see his counterpart": whom, and not what. */
function isToSee({ tokens, i, token: { lower } }: WordAt): boolean {
  if (lower !== 'see' || tokens[i - 1]?.lower !== 'to') return false;
  const next = tokens[i + 1];
  const isWhom = next !== undefined && (next.isCapital || /^(?:his|her|their)$/.test(next.lower));
  return (
    isWhom &&
    tokens
      .slice(Math.max(0, i - REACH), i - 1)
      .some(({ lower: word }) =>
        /^(?:travel|fl(?:y|ies|ew)|head|go(?:es|ing)?$|went|leav|arriv|cross|c[oa]me)/.test(word),
      )
  );
}
/** How many words back the journey may be told. */
const REACH = 12;

/** From "will" on, nothing but what one does with whom, where and when, up to "and". */
const WILL_DO = new RegExp(
  `${SYMBOLS.WILL}[^${SYMBOLS.COMMA}${SYMBOLS.STOP}${SYMBOLS.WHO}${SYMBOLS.THAT}]*$`,
);

/** "will | co-chair", "will on Friday, 16 May, | co-chair". */
const AFTER_WILL_ON = new RegExp(
  `${SYMBOLS.WILL}(?:${SYMBOLS.COMMA}?${SYMBOLS.IN}?${SYMBOLS.TIME}${SYMBOLS.COMMA}?)?$`,
);

/** "toured": a verb of what was done. */
const isPast = ({ token: { lower, isCapital } }: WordAt): boolean =>
  /^\p{Ll}+[^e]ed$/u.test(lower) && !isCapital && lower.length > 4;
