import type { ScannedSentence } from '../scan/scan';
import type { Speaker, Subject } from './speech-subjects';
import { isGerund, type Verb } from './speech-verbs';
import type { Span } from '../../../store/article';

/** What may stand before the subject of a sentence: "On Monday, the". */
const OPENING = /^(?:[^,;:"“”]{0,80},\s+)?(?:the\s+|then\s+)?$/iu;
/** What the subject did, told by a verb in the past. */
const DID =
  /^(?:\s*,[^,;]{3,80},)?\s+(?:(?:also|then|later|has|had|\p{L}+ly)\s+)*(?:\p{Ll}+ed|left|went|came|took|gave|made|spoke|led|set|sent|saw|won|lost|ran|began|wrote|sat|stood|rose|fell|drew|flew|chose|became|said|told)(?=[\s,])/u;
/** Begins another clause, whose subject is another. */
const CLAUSE = /\b(?:who|whose|which|where|that|because|if|but)\b|[;:"“”]/u;

/**
 * The subject of a sentence whose first verb tells of no speech, for a verb that goes on with it: "Lee resigned,
 * | saying she was tired", "Lee came to Riga and | thanked the crew". Null where another may be meant.
 */
export function leadingSubject(
  text: string,
  sentence: ScannedSentence,
  subjects: Subject[],
  verb: Verb,
): (Speaker & Span) | null {
  const lead = subjects.find(({ start }) => OPENING.test(text.slice(sentence.start, start)));
  if (!lead || lead.people.length === 0 || lead.end > verb.start) return null;
  const gap = text.slice(lead.end, verb.start);
  if (!DID.test(gap) || CLAUSE.test(gap)) return null;
  // "Lee came, the crew cheered and thanked her".
  const isOwn = isGerund(text, verb) || !gap.includes(',');
  return isOwn ? { ...lead } : null;
}
