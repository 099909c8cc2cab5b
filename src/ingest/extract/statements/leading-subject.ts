import type { ScannedSentence } from '../scan/scan';
import type { Speaker, Subject } from './speech-subjects';
import { isGerund, type Verb } from './speech-verbs';
import type { Span } from '../../../store/article';

/** What may stand before the subject of a sentence: "On Monday, the". */
const OPENING =
  /^(?:[^:"“”]{0,200}:\s+)?(?:[\p{L}/ .-]{2,40},[^:;"“”–—]{2,40}\s[–—-]+\s+)?(?:[^,;:"“”]{0,80},\s+)?(?:the\s+|then\s+)?$/iu;
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
  if (!lead || lead.end > verb.start) return null;
  const further = isGerund(text, verb);
  // "Slovakia sent two of them home, accusing": of a state only what goes on so.
  if (lead.people.length === 0 && !further) return null;
  const gap = text.slice(lead.end, verb.start);
  // "The sides, noting the cost, exchanged views".
  if (further && /^\s*,\s+(?:while\s+)?$/u.test(gap)) return { ...lead };
  const told = gap.replace(/,?\s+(?:and|but)\s+(?:\p{L}+ly\s+|also\s+|then\s+)?$/u, ' ');
  if (!DID.test(gap) || CLAUSE.test(told)) return null;
  // "Lee came, the crew cheered and thanked her".
  return further || !told.includes(',') ? { ...lead } : null;
}
