import { kindOfNoun } from './kind-of-noun';
import { addParty, type FoundMeeting, partyOf, sideOf } from './found-meeting';
import { type Leg, meetingOn } from './journeys';
import { ERRAND, EVENT_ERRAND, TO_BRIEF } from '../lexicon/journeys';
import { type Named, peopleIn, type Reading } from '../reading';
import { NEXT_IN_ROW } from './rows';
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
    const at = { start: leg.quote.end, end: leg.quote.end + errand[0].length };
    const meeting = { ...meetingOn(reading, leg, kind), quote, at, isOfAll: true };
    const others = partnersAfter(reading, sentence, leg.quote.end + errand[0].length);
    for (const other of others) addParty(meeting, partyOf(other));
    return [{ ...meeting, isOpen: others.length === 0 }];
  });
}

/** "for the dialogue on 3 May with | A and B": the row of those whom the errand is with. */
function partnersAfter(reading: Reading, sentence: ScannedSentence, from: number): Named[] {
  const row: Named[] = [];
  for (const named of peopleIn(reading, sentence)) {
    if (named.start < from) continue;
    const last = row.at(-1);
    const gap = reading.text.slice(last?.end ?? from, named.start);
    if (!(last ? NEXT_IN_ROW : WITH_WHOM).test(gap)) break;
    row.push(named);
  }
  return row;
}

/** Between an errand's noun and who it is with. */
const WITH_WHOM =
  /^(?:[^.;,]{0,50}?\s(?:together\s+)?with|\s+with)\s+(?:(?:the|his|her)\s+)?(?:[\p{L}-]+\s+)?(?:counterpart,?\s+)?$/u;

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
