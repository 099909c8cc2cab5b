import type { MeetingKind } from '../../../store/meeting';
import { SYMBOLS } from '../lexicon/clause-words';
import type { Chunk } from './chunk';

/** What is held as a ceremony. */
const CEREMONY =
  /\b(?:ceremony|parade)$|^opening of$|^(?:(?:state )?funeral|(?:memorial|funeral) service|wreath[- ]laying|groundbreaking|ribbon-cutting)$/;
/** Where many come together and nobody confers. */
const SOCIAL = /\b(?:reception|exhibition|concert|gala|celebrations?|festival|expo)\b/;

/** What the words of a clause tell of as held: a call, a ceremony, a conference, a meeting. */
export function kindOfWords(words: readonly Chunk[]): MeetingKind {
  if (words.some(({ symbol }) => symbol === SYMBOLS.CALL)) return 'CALL';
  if (words.at(-2)?.words === 'opening of' && words.at(-1)?.symbol === SYMBOLS.EVENT)
    return 'CONFERENCE';
  if (words.some(({ words: said }) => CEREMONY.test(said))) return 'CEREMONY';
  if (words.some(({ words: said }) => /^consultations?$| dialogue$/.test(said)))
    return 'CONSULTATIONS';
  const isEvent = words.some(({ symbol }) => symbol === SYMBOLS.EVENT);
  if (isEvent && words[0]?.symbol !== SYMBOLS.NOUN) return 'CONFERENCE';
  if (words.some(({ symbol, words: said }) => symbol === SYMBOLS.NOUN && SOCIAL.test(said)))
    return /^open(?:ed|s)?$/.test(words[0]?.words ?? '') ? 'CEREMONY' : 'OTHER';
  return 'MEETING';
}
