import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { isOwnQuotation } from './quotations';
import { verbsIn } from './speech-verbs';
import type { Speaker } from './speech-subjects';
import { firstPerson } from './spoken-of';
import { trimEnd } from './statement-quotes';
import type { FoundStatement } from './statements';

/**
 * Whose words a quotation is that stands by itself: of the one who spoke right before in the paragraph,
 * or is told of there, "Lee attacked the plan. "They give nothing.""
 */
export function speakerBefore(
  reading: Reading,
  sentence: ScannedSentence,
  previous: ScannedSentence | undefined,
  open: FoundStatement | undefined,
): Speaker | null {
  const { text } = reading;
  if (!previous || /\n/u.test(text.slice(previous.end, sentence.start))) return null;
  if (!isOwnQuotation(text, sentence)) return null;
  if (open?.sentence === previous.index) return open.speaker;
  return verbsIn(text, previous).some(({ act }) => act === 'SAID')
    ? null
    : firstPerson(reading, previous);
}

/** "He went on, stating:" is quoted with what follows. */
export function leadOn(
  text: string,
  statement: FoundStatement | undefined,
  next: ScannedSentence | undefined,
): void {
  if (statement && next) statement.quote.end = trimEnd(text, statement.quote.start, next.end);
}

/** A quotation by itself goes on with what the one said who spoke right before: "he said. "And we stay."" */
export function goingOn(
  text: string,
  { index, start, end }: ScannedSentence,
  speaker: Speaker,
): FoundStatement {
  const quote = { start, end: trimEnd(text, start, end) };
  return { speaker, act: 'SAID', quote, verbEnd: start, sentence: index };
}
