import { asOver } from '../../../time/as-ahead';
import type { Reading } from '../../reading';
import { placeAt } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { isAtHome } from '../../people/at-home';
import { NOT_TOLD } from '../../lexicon/turn-events';
import { dayNear, dayRightBefore } from '../turns/turn-days';
import { hasDay, undated } from '../told/meeting-details';
import type { FoundMeeting } from '../found-meeting';
import type { Leg } from './journeys';

/** "I was in | Riga": where one who speaks had been. */
const I_WAS_IN =
  /(?<!\p{L})I\s+(?:was|have\s+been)\s+(?:(?:also|recently|then|just|there|here)\s+)?in\s+(?:the\s+)?(?=\p{Lu})/u;

/** The stay that one who speaks in a transcript tells of: "On 3 May I was in Riga. I met Minister Lee": in Riga. */
export function spokenStay(reading: Reading, sentence: ScannedSentence): Leg[] {
  const { text, voices, publishedAt } = reading;
  const person = voices.get(sentence.index);
  const match = person && I_WAS_IN.exec(text.slice(sentence.start, sentence.end));
  if (!match) return [];
  const start = sentence.start + match.index;
  const place = placeAt(sentence.items, start + match[0].length);
  if (!place || place.known.kind === 'REGION' || isAtHome(person, place)) return [];
  if (NOT_TOLD.test(text.slice(sentence.start, start))) return [];
  const told =
    dayNear(reading, sentence, start, place.end) ?? dayRightBefore(reading, sentence, start);
  // "In January I was in Riga", said in December.
  const date = told && asOver(told, publishedAt);
  if ((date?.earliest ?? '') > publishedAt) return [];
  return [
    {
      person,
      place,
      quote: { start, end: place.end },
      verbAt: start,
      date: date ?? undated(reading, false),
      isPlanned: false,
      isOnly: true,
      sentence: sentence.index,
    },
  ];
}

/** Whether a leg is such a stay. */
export const isSpokenStay = ({ text, voices }: Reading, { verbAt, sentence }: Leg): boolean =>
  voices.has(sentence) && I_WAS.test(text.slice(verbAt, verbAt + I_WAS_LENGTH));
const I_WAS = /^I\s+(?:was|have)\b/u;
const I_WAS_LENGTH = 10;

/** "On Monday I was in Riga. This morning I met A": somewhere else. */
export const isOnOtherDay = (
  reading: Reading,
  { sentence, date }: FoundMeeting,
  leg: Leg,
): boolean =>
  leg.sentence !== sentence &&
  hasDay(date) &&
  isSpokenStay(reading, leg) &&
  !(hasDay(leg.date) && date?.earliest === leg.date?.earliest);
