import type { FoundMeeting } from '../../events/found-meeting';
import type { Reading } from '../../reading';
import type { Columns } from '../columns';

/** What sets one event apart from, or behind, another: several told in a breath are easily mixed. */
const ORDERS = /\b(?:also|separately|later|then|earlier|before|after|following|during)\b/iu;
/** What may be told of without its being held or planned. */
const ONLY_THOUGHT =
  /\b(?:would|could|may|might|if|hop(?:e|ed|es|ing)|expect\p{Ll}*|invit\p{Ll}+|propos\p{Ll}+|plan\p{Ll}*|agree\p{Ll}*|ready|discuss\p{Ll}*)\b/iu;
/** What may be recalled, or counted. */
const RECALLS = /\b(?:last|previous|ago|recent|former|first|second|third)\b/iu;
const QUOTATION = /["“”«»]/u;

/** What the sentence that tells of a meeting says around it. */
export function toldAround(
  { text, sentences, people }: Reading,
  { sentence: at, parties, quote }: FoundMeeting,
  meetings: readonly FoundMeeting[],
): Columns {
  const { start, end } = sentences.find(({ index }) => index === at) ?? quote;
  const words = text.slice(start, end);
  const isHere = (span: { start: number }) => span.start >= start && span.start < end;
  const named = people.all.filter(({ mentions }) => mentions.some(isHere));
  const isParty = new Set(parties.map(({ person }) => person));
  return {
    'sentence length': end - start,
    'quote length': quote.end - quote.start,
    named: named.length,
    'named besides': named.filter((person) => !isParty.has(person)).length,
    'named elsewhere': parties.filter((party) => !isHere(party.quote)).length,
    'told beside': meetings.filter(({ sentence }) => sentence === at).length,
    quotation: QUOTATION.test(words) ? 1 : 0,
    orders: ORDERS.test(words) ? 1 : 0,
    'only thought': ONLY_THOUGHT.test(words) ? 1 : 0,
    recalls: RECALLS.test(words) ? 1 : 0,
    ands: words.split(/\band\b/u).length - 1,
    commas: words.split(',').length - 1,
  };
}
