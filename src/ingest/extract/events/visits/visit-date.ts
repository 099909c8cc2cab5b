import type { PartialDate } from '../../../../domain/partial-date';
import { asOver } from '../../../time/as-ahead';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { undated } from '../told/meeting-details';
import { boundedTimes } from '../told/day-of-thing';
import { isOwn } from '../told/own-words';

/** When a visit was that a sentence tells of: by the times of its own clause, before or after where it leads. */
export function visitDate(
  reading: Reading,
  sentence: ScannedSentence,
  whereAt: number,
  isPlanned: boolean,
): PartialDate | null {
  const at = { start: whereAt - 1, end: whereAt };
  const isBefore = WENT_BEFORE.test(reading.text.slice(sentence.start, whereAt));
  const bounded = boundedTimes(reading, sentence, at)
    .filter(({ start }) => isOwn(reading, sentence, at.start, start))
    .map((time) => (isBefore ? { ...time, date: asOver(time.date, reading.publishedAt) } : time));
  const first = bounded.find(({ start }) => start >= whereAt);
  // "On Monday visited Riga, followed by Oslo on Tuesday": the day of Oslo.
  const isOfNext =
    first && /\b(?:followed\s+by|before|then)\s/u.test(reading.text.slice(whereAt, first.start));
  if (first && !isOfNext && first.start - whereAt < 60) return first.date;
  // "her Sunday visit to Riga".
  const before = bounded.find(
    ({ end }) =>
      end <= whereAt &&
      /^\s+(?:[\p{Ll}-]+\s+){0,2}(?:visit|trip)\s+to\s(?:[^,.;]|,\s(?=\p{Lu})|(?<=\p{Lu})\.){2,40}$/u.test(
        reading.text.slice(end, whereAt),
      ),
  );
  if (before) return before.date;
  // "the visit in May to Riga".
  const within = bounded.find(
    ({ start, end }) =>
      end <= whereAt &&
      /\b(?:visit|trip)\s+(?:(?:in|on|from)\s+)?$/u.test(reading.text.slice(sentence.start, start)),
  );
  if (within) return within.date;
  // "In May he met A, and in July | he visited Riga".
  const ofClause = bounded.findLast(
    ({ start, end }) =>
      end <= whereAt &&
      CLAUSE_OPENS.test(reading.text.slice(sentence.start, start)) &&
      /^,?\s[^,;]*$/u.test(reading.text.slice(end, whereAt)),
  );
  if (ofClause) return ofClause.date;
  // "On January 26-27 a visit to Moscow took place".
  const opening = bounded.find(({ start }) => start - sentence.start < 10 && start < whereAt);
  if (opening) return opening.date;
  return undated(reading, isPlanned);
}

/** "Following a visit by A to | Riga in February, B will go": the visit is over. */
const WENT_BEFORE =
  /\b(?:[Aa]fter|[Ff]ollowing|[Ss]ince|[Ff]ollows|[Rr]eciprocates|[Rr]eturns|in\s+return\s+for|in\s+response\s+to)\s+(?:the\s+|an?\s+|his\s+|her\s+|their\s+)?(?:[^,.;]|(?<=\p{Lu})\.){0,90}?\b(?:visit|trip)\s(?:[^,.;]|(?<=\p{Lu})\.){0,90}$/u;

/** Right before a day that leads a clause behind another. */
const CLAUSE_OPENS =
  /[,;]\s+(?:and|but|while|whereas)\s+(?:(?:then|later|also)\s+)?(?:(?:in|on)\s+)?$/u;
