import type { FoundMeeting } from '../events/found-meeting';
import { BESIDE_OPENING } from '../lexicon/opens-beside';
import type { Mention } from './mention';

/**
 * Whether somebody is only spoken of by those who conferred, as the rules have found of one sentence: "In talks with
 * A, B praised the role of C", "A met B in Riga and thanked C", "A met B to discuss a visit by C": not C.
 */
export function isOnlySpokenOf(
  text: string,
  meetings: readonly FoundMeeting[],
  { row, chunk }: Mention,
): boolean {
  const { start, end, index } = row.sentence;
  const told = meetings.filter(
    ({ kind, sentence, parties, isLearnt }) =>
      kind !== 'VISIT' &&
      isLearnt !== true &&
      sentence === index &&
      parties.length > 1 &&
      parties.every(({ person }) => chunk.parties.every((own) => own.person !== person)),
  );
  if (told.length === 0) return false;
  const isNext = told.some(({ at, parties }) => {
    const before = parties.filter(({ quote }) => quote.end <= chunk.start);
    const last = Math.max(at.end, ...before.map(({ quote }) => quote.end));
    const words = text.slice(last, chunk.start);
    const isOwnClause =
      CLAUSE_OF.test(words) &&
      DOES_OTHER.test(text.slice(chunk.end, end)) &&
      !OF_IT.test(text.slice(chunk.end, end));
    const isSpokenOf = (NEXT_ACT.test(words) || AGAINST.test(words)) && !THERE_TOO.test(words);
    return before.length === parties.length && (isOwnClause || isSpokenOf);
  });
  if (isNext) return true;
  const opening = BESIDE_OPENING.exec(text.slice(start, end));
  if (!opening) return false;
  const until = start + opening[0].length;
  const doer = row.chunks.find((each) => each.start >= until && each.parties.length > 0);
  if (!doer || doer.start >= chunk.start || !told.some(({ at }) => at.start < until)) return false;
  const words = text.slice(doer.end, chunk.start);
  return DOES.test(words.replace(/\b(?:and|the)\b/gu, '')) && !THERE_TOO.test(words);
}

/** A verb between two who are named. */
const DOES = /\p{Ll}{2,}/u;

/** The next that those do who met: "met in Riga on Monday | and praised the role of", "to discuss a visit by". */
const NEXT_ACT =
  /(?:\band|\bto|\bthen|,)\s+(?:(?:also|later|then|jointly|\p{Ll}+ly)\s+)?(?:prais|thank|congratulat|welcom|hail|laud|applaud|commend|condemn|denounc|criticis|criticiz|accus|blam|urg|warn|ask|call|express|voic|discuss|review|consider|rais|reject|support|back|endors|oppos|recall|pa(?:y|id)\s+tribute|honou?r|not(?:e|ed|ing)\s|stress|emphasi|sa(?:y|id)\s|agree|invit|demand|prepar|talk|debat|assess|address|brief|inform|t(?:ell|old)\s)[^.;]*$/u;

/** "(met B) | despite a warning from A", "according to A": whose words it is that stand against it, or tell it. */
const AGAINST =
  /\b(?:despite|in\s+spite\s+of|in\s+defiance\s+of|contrary\s+to|according\s+to|amid)\s[^.;]*$/u;

/** Begins a clause of its own of one who then does another thing: "as | A arrived in Riga", "a meeting that | A called useful". */
const CLAUSE_OF =
  /\b(?:as|while|whilst|when|after|before|that|which|because|since|though|although|hours|even)\s+(?:the\s+)?$/u;
const DOES_OTHER = /^(?:,[^,;]{2,80},)?\s+\p{Ll}/u;
/** What one did there, or who brought it about. */
const OF_IT =
  /^(?:,[^,;]{2,80},)?\s+(?:(?:also|had|has|was|is|who)\s+)*(?:attend|join|host|chair|co-chair|mediat|moderat|broker|present\b|there\b|accompan|took\s+part|participat|sat|looked\s+on|watch|opened|stood|organi[sz]|conven|facilitat|brought|arranged)/u;

/** Right before one who was there besides. */
const THERE_TOO =
  /\b(?:and|with|alongside|(?:joined|accompanied|flanked|attended|chaired|hosted|mediated)\s+by|including|brought|presence\s+of)\s+(?:(?:the|an?|his|her|their)\s+)?(?:[\p{Ll}-]+\s+){0,2}$/u;
