import { PLANNED_AFTER } from '../../lexicon/meeting-cues';
import { dateOf, hasDay } from '../told/meeting-details';
import { kindOfNoun } from '../told/kind-of-noun';
import { addParty, type FoundMeeting, type FoundSide, partyOf, sideOf } from '../found-meeting';
import { type Leg, meetingOn } from './journeys';
import {
  ENDS_TRIP,
  ERRAND,
  EVENT_ERRAND,
  JOINS_THERE,
  OF_DIALOGUE,
  TO_BRIEF,
  WITH_TALKS,
} from '../../lexicon/journeys';
import { type Named, peopleIn, type Reading } from '../../reading';
import { NEXT_IN_ROW } from '../rows';
import type { ScannedSentence } from '../../scan/scan';

/** What a journey is made for, where no more is told of it: "for consultations with our partners". */
export function errandsOf(
  reading: Reading,
  sentence: ScannedSentence,
  legs: readonly Leg[],
): FoundMeeting[] {
  const single = legs.length === 1 ? legs : legs.filter(({ isOnly }) => isOnly);
  const own = single.length > 0 ? single : rowOfOne(legs);
  // "to Latvia, Norway and Estonia for meetings with officials": once a place.
  const isRow = own !== single;
  return own.flatMap((leg, i) => {
    const from = isRow ? (own.at(-1) ?? leg) : leg;
    const words = reading.text.slice(
      from.quote.end,
      isRow ? sentence.end : (own[i + 1]?.place.start ?? sentence.end),
    );
    const errand =
      ERRAND.exec(words) ??
      EVENT_ERRAND.exec(words) ??
      (ENDS_TRIP.test(reading.text.slice(leg.verbAt, leg.place.start))
        ? WITH_TALKS.exec(words)
        : null);
    if (!errand || (own.length > 1 && legs.length > own.length)) return [];
    if (isRow && errand.groups?.['noun'] !== 'meetings') return [];
    const isOfDialogue = OF_DIALOGUE.test(words.slice(errand[0].length));
    const kind = isOfDialogue
      ? 'CONSULTATIONS'
      : kindOfNoun(errand.groups?.['noun'] ?? '', 'MEETING');
    const quote = { start: leg.quote.start, end: sentence.end };
    const at = { start: from.quote.end, end: from.quote.end + errand[0].length };
    const told = { ...meetingOn(reading, leg, kind), quote, at, isOnJourney: true };
    // "Riga, where talks with A are scheduled for Thursday": to come, on the day told there.
    const isSaidAhead = PLANNED_AFTER.test(words.slice(errand[0].length));
    const isWhere = WHERE.test(errand[0]);
    if (isWhere && !isSaidAhead) return [];
    const others = [
      ...joinedIn(reading, sentence, at),
      ...(isRow ? [] : partnersAfter(reading, sentence, at.end)),
    ];
    // "is in Riga for the meeting of the Commission, which she will co-chair with A on 3 May".
    const isToBe = isWhere || WHICH_WILL.test(words.slice(errand[0].length));
    const ahead = isToBe ? dateOf(reading, sentence, [at, ...others], true) : null;
    const meeting: FoundMeeting = isToBe
      ? { ...told, status: 'PLANNED', date: ahead ?? (hasDay(told.date) ? told.date : null) }
      : told;
    for (const other of others) addParty(meeting, partyOf(other));
    if (others.length === 0) meeting.bodies.push(...bodyAfter(reading, sentence, at.end));
    return [{ ...meeting, isOpen: others.length === 0, isApart: isRow && i > 0 }];
  });
}

const WHERE = /\bwhere\b/u;
const WHICH_WILL =
  /^(?:[^.;,]|(?<=\p{Lu})\.){0,60}?,\s+which\s+(?:he|she|they|the\s+\p{L}+)\s+(?:will|is\s+to|are\s+to)\b/u;

/** The places of one row, to which one travels in one sentence by one verb. */
function rowOfOne(legs: readonly Leg[]): readonly Leg[] {
  const [first] = legs;
  const isOne = legs.every(
    ({ person, quote }) => person === first?.person && quote.start === first.quote.start,
  );
  return isOne ? legs : [];
}

/** "to accompany | President A | at the Summit": whom one goes there with. */
function joinedIn(
  reading: Reading,
  sentence: ScannedSentence,
  { start, end }: Leg['quote'],
): Named[] {
  if (!JOINS_THERE.test(reading.text.slice(start, end))) return [];
  return peopleIn(reading, sentence).filter((named) => named.start > start && named.end < end);
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

/** "for talks with the | Baltic Council": a body alone that the errand is with. */
function bodyAfter({ text }: Reading, { items }: ScannedSentence, from: number): FoundSide[] {
  const body = items.find(({ kind, start }) => kind === 'BODY' && start >= from);
  // "with the Council's chair A": with A.
  const isOfOffice = body && /^(?:['’]s)?\s+\p{Ll}+\s+\p{Lu}/u.test(text.slice(body.end));
  return body && !isOfOffice && /^\s*(?:with\s+)?(?:the\s+)?$/u.test(text.slice(from, body.start))
    ? [sideOf(body)]
    : [];
}

/** Between an errand's noun and who it is with. */
const WITH_WHOM =
  /^(?:[^.;,]{0,50}?\s(?:together\s+)?with|(?=\s+(?:the\s+)?$)|[^.;,]{0,80},\s+which\s+(?:he|she)\s+(?:will|is\s+to)\s+co-(?:chair|lead|host)\s+with|\s+with)\s+(?:(?:the|his|her)\s+)?(?:[\p{L}-]+\s+)?(?:counterpart,?\s+)?$/u;

/** Whom or what body someone travels to in order to brief them: they meet there. */
export function briefingsOn(
  reading: Reading,
  sentence: ScannedSentence,
  legs: readonly Leg[],
): FoundMeeting[] {
  const [leg] = legs;
  const brief = leg && TO_BRIEF.exec(reading.text.slice(leg.quote.end, sentence.end));
  if (!leg?.isOnly || !brief) return [];
  const at = leg.quote.end + brief[0].length;
  const person = peopleIn(reading, sentence).find(
    ({ start }) => start >= at && /^(?:\p{Lu}\p{L}+\s+){0,2}$/u.test(reading.text.slice(at, start)),
  );
  const meeting = meetingOn(reading, leg, 'MEETING');
  // "where she will brief President A": the two meet.
  if (person) {
    const quote = { start: leg.quote.start, end: person.end };
    return [
      { ...meeting, parties: [...meeting.parties, { ...partyOf(person), isSure: true }], quote },
    ];
  }
  const item = sentence.items.find(({ kind, start }) => kind === 'BODY' && start === at);
  if (!item) return [];
  return [{ ...meeting, bodies: [sideOf(item)], quote: { start: leg.quote.start, end: item.end } }];
}
