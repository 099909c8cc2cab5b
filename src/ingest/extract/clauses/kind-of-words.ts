import type { MeetingKind } from '../../../store/meeting';
import { SYMBOLS } from '../lexicon/clause-words';
import { type Chunk, wordsOf } from './chunk';
import { CONSULTATIONS } from './event-chunk';

/** What is held as a ceremony. */
const CEREMONY =
  /\b(?:ceremony|parade|celebrations?|commemorations?|festivities)$|^(?:opening|unveiling|inauguration) of$|^(?:(?:state )?funeral|(?:memorial|funeral) service|wreath[- ]laying|groundbreaking|ribbon-cutting)$/;
/** Where many come together and nobody confers. */
const SOCIAL = /\b(?:reception|exhibition|concert|gala|festival|expo)\b/;

const LEADERS_MEETING = /^leaders[’']? meeting$/;

/** How some talked, and no conference that many come to. */
const BY_VIDEO = /^video ?conference$/;

/** What the words of a clause tell of as held: a call, a ceremony, a conference, a meeting. */
function kindOfWords(words: readonly Chunk[]): MeetingKind {
  if (words.some(({ symbol }) => symbol === SYMBOLS.CALL)) return 'CALL';
  if (words.at(-2)?.words === 'opening of' && words.at(-1)?.symbol === SYMBOLS.EVENT)
    return 'CONFERENCE';
  // "the Pacific Islands Forum Leaders’ Meeting": a summit, by its name.
  if (LEADERS_MEETING.test(wordsOf(words.slice(-2)))) return 'CONFERENCE';
  if (words.some(({ words: said }) => CEREMONY.test(said))) return 'CEREMONY';
  if (words.some(({ words: said }) => /^consultations?$| dialogue$/.test(said)))
    return 'CONSULTATIONS';
  // "co-chaired the dialogue".
  const isChaired = words.some(({ words: said }) => /^(?:co-)?(?:chair|host)/.test(said));
  if (
    isChaired &&
    words.some(({ symbol, words: said }) => symbol === SYMBOLS.NOUN && said === 'dialogue')
  )
    return 'CONSULTATIONS';
  const isEvent = words.some(
    ({ symbol, words: said }) => symbol === SYMBOLS.EVENT && !BY_VIDEO.test(said),
  );
  if (isEvent && words[0]?.symbol !== SYMBOLS.NOUN) return 'CONFERENCE';
  if (words.some(({ symbol, words: said }) => symbol === SYMBOLS.NOUN && SOCIAL.test(said)))
    return /^open(?:ed|s)?$/.test(words[0]?.words ?? '') ? 'CEREMONY' : 'OTHER';
  return 'MEETING';
}

/** "held the fourth meeting | of the U.S.-Latvia Strategic Dialogue": a round of it. */
function isOfDialogue(last: Chunk | undefined, behind: readonly Chunk[]): boolean {
  if (!SESSION.test(last?.words ?? '') || behind[0]?.symbol !== SYMBOLS.OF) return false;
  const of = behind.slice(1, 5).find(({ symbol }) => symbol !== SYMBOLS.WORD);
  return of?.symbol === SYMBOLS.NOUN && of.words === CONSULTATIONS;
}
const SESSION = /^(?:meeting|session|round)$/;

/**
 * What some words tell of as held, where the manner of telling leaves that to its noun; a video conference is none that
 * many come to, whatever the manner: "held a video conference with A".
 * @param behind the chunks that follow those words
 */
export function kindOf(
  told: MeetingKind | 'OF_NOUN',
  words: readonly Chunk[],
  behind: readonly Chunk[],
): MeetingKind {
  const isByVideo = words.some(({ words: said }) => BY_VIDEO.test(said));
  const own = told === 'OF_NOUN' ? kindOfWords(words) : told;
  if (own === 'MEETING' && isOfDialogue(words.at(-1), behind)) return 'CONSULTATIONS';
  if (told === 'OF_NOUN') return own;
  return told === 'CONFERENCE' && isByVideo ? 'MEETING' : told;
}
