import type { Span } from '../../../../store/article';
import { AT_GATEWAY_FIRST, CONFERRED, GREETS, MET_AT_GATEWAY } from '../../lexicon/greetings';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/**
 * Whether some words of a sentence, or the verb around them, tell of a guest who was only greeted where they
 * came in or left: "was met at the airport by A". No meeting is held so, unless talks are told too.
 */
export function isGreeting(
  { text, sentences }: Reading,
  sentence: ScannedSentence,
  at: Span,
): boolean {
  const words = text.slice(sentence.start, sentence.end);
  const before = sentences.find(({ index }) => index === sentence.index - 1);
  const hasLanded = before && LANDED.test(text.slice(before.start, before.end));
  if (hasLanded && IS_GREETED.test(words) && !CONFERRED.test(words)) return true;
  return [...words.matchAll(GREETS)].some(({ 0: verb, index }) => {
    const after = clauseOf(words.slice(index + verb.length));
    const from = sentence.start + lastBreak(words, index);
    const to = sentence.start + index + verb.length + after.length;
    if (at.start < from || at.start >= to) return false;
    const isAtGateway = MET_AT_GATEWAY.test(after) || AT_GATEWAY_FIRST.test(words.slice(0, index));
    return isAtGateway && !CONFERRED.test(words.slice(index + verb.length));
  });
}

/** "The plane landed in Riga. | A was welcomed by B": where A came in. */
const LANDED =
  /\b(?:plane|aircraft|airliner|jet)\b[^.;]{0,60}?\b(?:landed|touched\s+down|arrived)\b|\blanded\s+(?:at|in)\b/u;
const IS_GREETED = /^[^.;,]{2,80}?\s(?:was|were)\s+(?:also\s+)?(?:welcomed|met|greeted)\s+by\b/u;

/** What is said of one verb: up to what else was done. */
const clauseOf = (words: string): string =>
  /^[^;]*?(?=$|;|,?\s+(?:and|then|before)\s+(?:then\s+|later\s+)?\p{Ll}+(?:ed|ing|t|w|d)\s)/u.exec(
    words,
  )?.[0] ?? words;

/** Where the clause of a verb begins, as far as a sign tells. */
const lastBreak = (words: string, at: number): number => words.lastIndexOf(';', at) + 1;
