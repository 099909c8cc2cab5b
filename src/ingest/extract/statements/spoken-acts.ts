import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { ownVerbs } from './own-verbs';
import { isInQuotation } from './quotations';
import { trimEnd } from './statement-quotes';
import type { FoundStatement } from './statements';
import type { Turn } from './turns';

/** What is done by saying so, in so many words: "I would like to | thank", "we are grateful". */
const SAYING = /^(?:would|want|wish|am|are|take|(?:once\s+again\s+)?(?:thank|congratulate))\b/u;
const SPEAKER = /\b(?:I|[Ww]e)\s+(?:\p{L}+\s+){0,2}$/u;
const THANKS =
  /^(?:Thank\s+you|Thanks)(?:\s+(?:very|so)\s+much)?(?:\s+(?:again|once\s+again))?\s+for\s/u;

/** What a speaker does by saying so further on in a turn: "And I would like to congratulate you on the harvest." */
export function spokenActs(
  { text }: Reading,
  sentence: ScannedSentence,
  { person, quote: first, act: opening }: Pick<Turn, 'person' | 'quote' | 'act'>,
): FoundStatement[] {
  const { start: from, end: to, index } = sentence;
  const words = text.slice(from, to);
  const speaker = { people: [person], bodies: [] };
  const isIn = (at: number) => at >= first.start && at < first.end;
  if (THANKS.test(words) && !isIn(from))
    return [
      {
        speaker,
        act: 'THANKED',
        quote: { start: from, end: trimEnd(text, from, to) },
        verbEnd: from,
        sentence: index,
      },
    ];
  const verbs = ownVerbs(words, from, []).sort((a, b) => a.start - b.start);
  const begin = verbs.findIndex(({ start, end }) => SAYING.test(text.slice(start, end)));
  if (begin < 0) return [];
  return verbs.slice(begin).flatMap(({ act, start, end }): FoundStatement[] => {
    const isToldBefore = isIn(start) && act === opening;
    // What one asks another to tell is the course of the talk.
    if (act === null || act === 'REQUESTED' || isToldBefore || isInQuotation(text, start))
      return [];
    const lead = SPEAKER.exec(text.slice(from, start))?.[0].length ?? 0;
    const quote = { start: start - lead, end: trimEnd(text, start, to) };
    return [{ speaker, act, quote, verbEnd: end, sentence: index }];
  });
}
