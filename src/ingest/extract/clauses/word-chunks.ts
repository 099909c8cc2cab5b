import { SYMBOLS } from '../lexicon/clause-words';
import { afterVideo } from './by-video';
import { symbolsOf } from './chunk';
import { isConveningWhom, isGatheringWhom } from './convening-whom';
import { isAnyForum, isFulfilling, isMeetingWhom, isOfHost, isShortNoun } from './in-context';
import { phraseChunk } from './phrase-chunks';
import { pronounChunk } from './pronoun-chunks';
import { unlistedChunk } from './unlisted-chunks';
import { leftOut, type ReadWord, type WordAt, wordAs } from './word-at';

const SIGNS: Readonly<Record<string, string>> = {
  ',': SYMBOLS.COMMA,
  ';': SYMBOLS.STOP,
  ':': SYMBOLS.STOP,
  '(': SYMBOLS.OPEN,
  ')': SYMBOLS.CLOSE,
  '-': SYMBOLS.DASH,
  '–': SYMBOLS.DASH,
  '—': SYMBOLS.DASH,
};

/**
 * What a word of a sentence is that is part of no name: a sign, one who was named before, a phrase of the lists,
 * else what its form tells: "toured" is a verb.
 */
export function chunkOfWord(at: WordAt): ReadWord {
  return (
    signChunk(at) ?? pronounChunk(at) ?? contextChunk(at) ?? phraseChunk(at) ?? unlistedChunk(at)
  );
}

function signChunk(at: WordAt): ReadWord | null {
  const { token, i } = at;
  const sign = SIGNS[token.text];
  if (sign !== undefined) return wordAs(at, sign);
  return !token.isWord && token.text !== '&' ? leftOut(i + 1) : null;
}

/** A word that is another by those around it than the lists say. */
function contextChunk(at: WordAt): ReadWord | null {
  const { tokens, i, token, before } = at;
  // "A, joined by B, met C": both did.
  const isJoined = token.lower === 'joined' && tokens[i + 1]?.lower === 'by';
  if (isJoined && /P,$/.test(symbolsOf(before.slice(-2))))
    return wordAs(at, SYMBOLS.AND, [], i + 2);
  // "In the evening | she spoke at the forum": when, and nothing that it is in.
  const isTimeOfDay =
    i === 0 &&
    token.lower === 'in' &&
    tokens[1]?.lower === 'the' &&
    /^(?:morning|afternoon|evening)$/.test(tokens[2]?.lower ?? '');
  if (isTimeOfDay) return leftOut(tokens[3]?.text === ',' ? 4 : 3);
  // "is scheduled to visit Riga and | to | meet with A": both are to come.
  const isNext =
    token.lower === 'to' &&
    before.at(-1)?.symbol === SYMBOLS.AND &&
    before.some(({ symbol }) => symbol === SYMBOLS.WILL) &&
    /^(?:meet|hold|have|attend|visit|take|participate|open|chair|co-chair|speak)$/.test(
      tokens[i + 1]?.lower ?? '',
    );
  if (isNext) return leftOut(i + 1);
  if (isFulfilling(tokens, i) || isAnyForum(tokens, i) || isOfHost(tokens, i))
    return wordAs(at, SYMBOLS.WORD);
  if (isConveningWhom(tokens, i)) return wordAs(at, SYMBOLS.RECEIVE);
  const isHost = before.at(-1)?.symbol === SYMBOLS.PARTY;
  if (isHost && isGatheringWhom(tokens, i)) return wordAs(at, SYMBOLS.RECEIVE, [], i + 2);
  if (isMeetingWhom(tokens, i)) return wordAs(at, SYMBOLS.MEETING);
  if (isShortNoun(tokens, i)) return wordAs(at, SYMBOLS.NOUN);
  const video = afterVideo(tokens, i);
  return video > i ? leftOut(video) : null;
}
