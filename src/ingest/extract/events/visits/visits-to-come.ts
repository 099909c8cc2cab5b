import type { FoundMeeting } from '../found-meeting';
import { visitDate } from './visit-date';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** Before whose visit it is: it has yet to be paid. */
const TO_COME =
  /\b(?:look(?:s|ed|ing)?\s+forward\s+to|await(?:s|ed|ing)?|anticipat(?:es?|ed|ing|ion\s+of)|[Pp]repar(?:es?|ed|ing|ations?)\s+(?:for|of)|ahead\s+of|(?:in|during)\s+the\s+run-up\s+to|on\s+the\s+eve\s+of|expect(?:s|ed|ing)?|(?:[Dd]ates?|timing|schedule|programme|program|agenda)\s+(?:(?:has|have|had|was|were|is|are)\s+(?:\p{Ll}+\s+){0,3})?(?:of|for))\s+(?:(?!\b(?:after|during|recalled|followed|and|when|while|as|who|that)\b)[^.,;:]){0,60}$/u;
/** Before a visit of which the sentence tells: "Her | visit to Riga will be the first". */
const SUBJECT =
  /^(?:(?:In\s+particular|In\s+addition|Also|Moreover|According\s+to\s+(?:him|her|the\s+\p{L}+)),\s+)?(?:(?!of\b)[\p{L}’'.-]+\s+){0,4}$/u;
const WILL_BE =
  /^(?:\s+(?:on|from|in|next|this|later)\s[^.;]{0,40}?)?,?\s+(?:will(?!\s+be\s+remembered)|is\s+(?:expected|due|set|scheduled)\s+to|is\s+(?:(?:now|also|being|currently)\s+)*(?:planned|prepared|scheduled|expected|envisaged|slated|foreseen|in\s+preparation|under\s+preparation))\s/u;
/** What a visit is called, right before where it leads. */
const NOUN =
  /\b(?:visits?|trips?|tour|journey|arrival)\s+(?:[^.,;:]{0,80}\s)?(?:to|in)\s+(?:the\s+)?$/u;

/**
 * A visit that the words before it, or its own day, show to be yet to come is planned: "looks forward to her visit to
 * Riga", "discussed his visit to Riga later this year".
 */
export function asToCome(
  reading: Reading,
  sentence: ScannedSentence,
  visit: FoundMeeting,
): FoundMeeting {
  const { place, status, quote } = visit;
  if (status !== 'HELD' || place === null) return visit;
  const { text, publishedAt } = reading;
  const date = visitDate(reading, sentence, place.item.end, true);
  const { earliest, latest } = date ?? {};
  const isLater = Boolean(earliest && latest && earliest >= publishedAt && latest > publishedAt);
  const isPast = Boolean(latest && latest <= publishedAt);
  const before = text.slice(sentence.start, place.item.start);
  const nounAt = before.search(NOUN);
  const isAhead = nounAt >= 0 && TO_COME.test(before.slice(0, nounAt)) && !isPast;
  const isSaid =
    nounAt >= 0 &&
    !isPast &&
    SUBJECT.test(before.slice(0, nounAt)) &&
    WILL_BE.test(text.slice(place.item.end, sentence.end));
  return isLater || isAhead || isSaid
    ? { ...visit, status: 'PLANNED', date, quote: { ...quote, end: sentence.end - 1 } }
    : visit;
}
