import { kindOfNoun } from './kind-of-noun';
import { type FoundMeeting, sideOf } from './found-meeting';
import { type Leg, meetingOn } from './journeys';
import { ERRAND, EVENT_ERRAND, TO_BRIEF } from '../lexicon/journeys';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';

/** What a journey is made for, where no more is told of it: "for consultations with our partners". */
export function errandsOf(
  reading: Reading,
  sentence: ScannedSentence,
  legs: readonly Leg[],
): FoundMeeting[] {
  const own = legs.filter(({ isOnly }) => isOnly);
  return own.flatMap((leg, i) => {
    const words = reading.text.slice(leg.quote.end, own[i + 1]?.place.start ?? sentence.end);
    const errand = ERRAND.exec(words) ?? EVENT_ERRAND.exec(words);
    if (!errand || (own.length > 1 && legs.length > own.length)) return [];
    const kind = kindOfNoun(errand.groups?.['noun'] ?? '', 'MEETING');
    const quote = { start: leg.quote.start, end: sentence.end };
    return [{ ...meetingOn(reading, leg, kind), quote, isOpen: true, isOfAll: true }];
  });
}

/** The body that someone travels to in order to brief it: they meet there. */
export function briefingsOn(
  reading: Reading,
  sentence: ScannedSentence,
  legs: readonly Leg[],
): FoundMeeting[] {
  const [leg] = legs;
  const brief = leg && TO_BRIEF.exec(reading.text.slice(leg.quote.end, sentence.end));
  if (!leg?.isOnly || !brief) return [];
  const at = leg.quote.end + brief[0].length;
  const item = sentence.items.find(({ kind, start }) => kind === 'BODY' && start === at);
  if (!item) return [];
  return [
    {
      ...meetingOn(reading, leg, 'MEETING'),
      bodies: [sideOf(item)],
      quote: { start: leg.quote.start, end: item.end },
    },
  ];
}
