import type { FoundMeeting } from '../found-meeting';
import { hasDay } from '../told/meeting-details';
import { ON_SAME_DAY, SAME_DAY } from '../../lexicon/same-day';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** How many sentences back the day may be told. */
const REACH = 6;

/**
 * Dates what a sentence says was held "on the same day" or "later in the day": the day of what was told of
 * last before it, where that is one day. A sentence with a day of its own tells that.
 * @param told what the sentence tells of.
 * @param earlier what those before it told of.
 */
export function dateOnSameDay(
  { text, times, publishedAt }: Reading,
  sentence: ScannedSentence,
  told: readonly FoundMeeting[],
  earlier: readonly FoundMeeting[],
): void {
  const words = text.slice(sentence.start, sentence.end);
  const isOpening = ON_SAME_DAY.test(words);
  const at = SAME_DAY.exec(words)?.index;
  const hasOwn = (times.get(sentence.index) ?? []).some(({ date }) => date.earliest !== null);
  if ((!isOpening && at === undefined) || hasOwn) return;
  const near = earlier.filter(
    ({ sentence: index, kind, date, isMentioned, at, quote }) =>
      index < sentence.index &&
      // "It was noted that they had met on 3 May. On the same day, A": the day on which it was noted.
      !/\bhad\s+(?:(?:also|already|previously|earlier)\s+)?(?:been\s+)?(?:held|met|gathered|convened|taken)\b/u.test(
        text.slice(quote.start, at.end),
      ) &&
      sentence.index - index <= REACH &&
      kind !== 'VISIT' &&
      isMentioned !== true &&
      hasDay(date) &&
      date?.earliest === date?.latest,
  );
  for (const meeting of told) {
    const isPlanned = meeting.status === 'PLANNED';
    // What is to come later in the day is of the day on which it is told; what was held was before that.
    const day = near.findLast(({ date }) => {
      const of = date?.earliest ?? '';
      return isPlanned ? of >= publishedAt : of <= publishedAt;
    });
    const date = day && !isInterrupted(text, day, sentence, earlier) ? day.date : undefined;
    const isOfIt = isOpening || isNear(meeting, sentence.start + (at ?? 0));
    if (date && isOfIt && !hasDay(meeting.date)) meeting.date = date;
  }
}

/** "met A on 6 May. // B hosted a dinner. Earlier in the day": the day is that of the dinner, which is not told. */
const isInterrupted = (
  text: string,
  { quote }: FoundMeeting,
  { index, start }: ScannedSentence,
  earlier: readonly FoundMeeting[],
): boolean =>
  earlier.some(
    (other) =>
      other.kind !== 'VISIT' &&
      other.status === 'HELD' &&
      other.isMentioned !== true &&
      !hasDay(other.date) &&
      other.sentence < index &&
      other.quote.start > quote.end &&
      /\n/u.test(text.slice(quote.end, other.quote.start)) &&
      !/\n/u.test(text.slice(other.quote.end, start)),
  );

/** "met B, and later in the day received C": of the one told right around it. */
const isNear = ({ at }: FoundMeeting, offset: number): boolean =>
  offset >= at.start - 40 && offset - at.end < 160;
