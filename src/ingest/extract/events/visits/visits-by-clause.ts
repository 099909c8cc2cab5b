import type { Span } from '../../../../store/article';
import type { Chunk } from '../../clauses/chunk';
import { type Trip, tripsIn } from '../../clauses/find-trips';
import { PLANNED_AFTER } from '../../lexicon/meeting-cues';
import { isAtHome } from '../../people/at-home';
import { genderOf, toldGender } from '../../people/gender';
import { peopleIn, type Reading } from '../../reading';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting, FoundSide } from '../found-meeting';
import { placesFrom } from './places-visited';
import { supportersIn } from './supporters';
import { visitDate } from './visit-date';

/** The visits that the clauses of a sentence tell of by a noun: "discussed A's visit to Riga". */
export function visitsByClause(
  reading: Reading,
  sentence: ScannedSentence,
  clauses: readonly Chunk[][],
): FoundMeeting[] {
  return clauses
    .flatMap((clause) => tripsIn(clause))
    .flatMap((trip) => visitsOf(reading, sentence, trip));
}

/** Opens a sentence with a visit that is over when the next thing is done. */
const AFTER_VISIT =
  /^(?:After|Following)\s+(?:the|his|her|their|this)\s+(?:[\p{Ll}-]+\s+){0,3}(?:visit|trip|stay)\s+(?:to|in)\s+(?:the\s+)?$/u;

/** The visits of a trip, one a place. */
function visitsOf(reading: Reading, sentence: ScannedSentence, trip: Trip): FoundMeeting[] {
  const { text } = reading;
  // "After the visit to Riga, A will travel to Oslo": it is over by then, and may be the one told of before.
  const isAhead = PLANNED_AFTER.test(text.slice(trip.place.end, sentence.end));
  if (isAhead && AFTER_VISIT.test(text.slice(sentence.start, trip.place.start))) return [];
  const isToCome = trip.isPlanned || isAhead;
  // "reported on the results of his trip to Latvia, Norway and Chad": who tells of it was on it.
  const isOwn =
    (trip.other === null || trip.other.start === trip.visitor.start) &&
    TELLS_OF_HIS.test(text.slice(sentence.start, trip.place.start)) &&
    new Set(peopleIn(reading, sentence).map(({ person }) => person)).size === 1;
  return placesFrom(text, sentence, trip.place.start).map((place) => {
    const date = visitDate(reading, sentence, place.end, isToCome);
    // "ahead of her visit to Riga in 2019": it is over.
    const isPlanned = isToCome && (date?.latest ?? '9999') >= reading.publishedAt;
    const visitor = visitorTo(text, sentence, place, trip);
    const quote = {
      start: Math.min(trip.at.start, visitor.start),
      end: Math.max(place.end, visitor.end),
    };
    return {
      kind: 'VISIT',
      status: isPlanned ? 'PLANNED' : 'HELD',
      date,
      place: { item: place, quote },
      parties: visitor.parties.map(({ person }) => ({
        person,
        role: 'VISITOR',
        quote,
        ...(isOwn ? { isSure: true } : {}),
      })),
      bodies: [...groupsOf(text, visitor, quote), ...supportersIn(text, sentence)],
      quote: { start: quote.start, end: isPlanned ? sentence.end - 1 : quote.end },
      sentence: sentence.index,
      at: trip.at,
    };
  });
}

const TELLS_OF_HIS =
  /\b(?:report(?:ed|s)|informed|told|briefed|spoke|shared|recall(?:ed|s)|described|outlined|presented|mentioned)\b[^.;]{0,80}?\b(?:his|her)\s+(?:[\p{L}-]+\s+){0,4}(?:visits?|trips?|tour)\s+(?:to|of)\s+(?:the\s+)?$/u;

/** The bodies and groups that visit, by names of several words: "the Latvian delegation". */
const groupsOf = (text: string, { bodies }: Chunk, quote: Span): FoundSide[] =>
  bodies
    .filter(({ start, end }) => /\s/u.test(text.slice(start, end)))
    .map((item) => ({ item, role: 'VISITOR', quote, isGroup: item.isGroup }));

/** Whom one receives or hears of is on the visit: "received | A | during his visit", "was briefed by". */
const RECEIVES =
  /\b(?:receiv|host|welcom|greet|invit)(?:ed|es|e|s|ing)\s+(?:(?!and\b|with\b)[\p{L}.’'-]+\s+){0,7}$|\b(?:briefed|informed|told|visited)\s+by\s+(?:(?!and\b)[\p{L}.’'-]+\s+){0,5}$/u;

/** "congratulated | A | on his visit to Riga": A's. */
const PRAISES =
  /\b(?:congratulat|thank|prais|commend)(?:ed|es|e|s|ing)\s+(?:(?!and\b)[\p{L}.’'-]+\s+){0,7}$/u;
const FOR_HIS = /^\s+(?:on|for)\s+(?:his|her|their)\s/u;

/**
 * Nobody visits the state that they hold an office of, and no host is on the visit of the guest, where "her
 * visit" may be another's.
 */
function visitorTo(
  text: string,
  sentence: ScannedSentence,
  place: PlaceItem,
  { visitor, other }: Trip,
): Chunk {
  const isOfOther =
    other !== null &&
    other !== visitor &&
    (RECEIVES.test(text.slice(sentence.start, other.start)) ||
      (PRAISES.test(text.slice(sentence.start, other.start)) &&
        FOR_HIS.test(text.slice(other.end, place.start))));
  if (isOfOther) return other;
  // "President Anna met with B within the framework of his visit": she is no "he".
  const pronoun = /\b(?:his|her)\b(?=[^,;]{0,80}$)/u.exec(
    text.slice(other?.end ?? place.start, place.start),
  );
  if (other && pronoun && !mayBe(text, visitor, pronoun[0]) && mayBe(text, other, pronoun[0]))
    return other;
  const isOfPlace = ({ parties }: Chunk) => parties.some(({ person }) => isAtHome(person, place));
  return other && isOfPlace(visitor) && !isOfPlace(other) ? other : visitor;
}

/** Whether "his" or "her" may mean who stands there. */
const mayBe = (text: string, { parties }: Chunk, pronoun: string): boolean =>
  parties.every(
    ({ person }) => (toldGender(text, person) ?? genderOf(pronoun)) === genderOf(pronoun),
  );
