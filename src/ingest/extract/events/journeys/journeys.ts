import type { PartialDate } from '../../../../domain/partial-date';
import type { Span } from '../../../../store/article';
import type { MeetingKind } from '../../../../store/meeting';
import type { Party } from '../../clauses/chunk';
import type { FoundMeeting } from '../found-meeting';
import { isShort, whenGone } from './leg-days';
import { namedBefore } from '../told/focus';
import type { PlaceItem } from '../../scan/items';
import { HAD_HOPED, HAD_PLANNED, NOT_TOLD, OWN_TRAVEL, TRAVELS } from '../../lexicon/journeys';
import { rowAt, rowsOf } from './journey-rows';
import { boundedTimes } from '../told/day-of-thing';
import { isOwn } from '../told/own-words';
import { isQuoted } from '../told/quoted';
import { undated } from '../told/meeting-details';
import { isDoneByAnother, travellersBefore } from '../visits/travellers';
import { isUntold } from '../told/untold';
import type { FoundPerson } from '../../people/people';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** One place to which a text says that someone travels, and when they are there. */
export interface Leg {
  person: FoundPerson;
  /** Who goes in one row with them. */
  others?: readonly Party[];
  place: PlaceItem;
  /** The words that say so. */
  quote: Span;
  /** Where the verb of going stands, or what stands for it. */
  verbAt: number;
  date: PartialDate | null;
  isPlanned: boolean;
  /** The only place of its sentence: what is told after is told of it. */
  isOnly: boolean;
  /** A place of a journey told of before, at which a sentence begins. */
  isStop?: boolean;
  /** Its days are told behind the place: "In Riga July 20-22", and not "On July 20-22, in Riga". */
  isStay?: boolean;
  /** A line of its own that heads what is below. */
  isLine?: boolean;
  /** It is told of as a visit by its verb. */
  isVisited?: boolean;
  /** Another sent them there. */
  isSent?: boolean;
  sentence: number;
}

/** The legs of the journeys that a sentence tells of by a verb, in order. */
export const legsIn = (reading: Reading, sentence: ScannedSentence): Leg[] =>
  legsWhere(reading, sentence, (at) => !isUntold(reading, sentence, at));

/** The legs that a sentence tells of by verbs of which something else is said, too. */
export function legsWhere(
  reading: Reading,
  sentence: ScannedSentence,
  isMeant: (verb: Span) => boolean,
  isOff = false,
): Leg[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (
    !/\b(?:to|in|of|for|from|through|across|into|at|left|departed|reached|(?:visit|tour)(?:s|ed|ing)?)\s/u.test(
      words,
    )
  )
    return [];
  return [...words.matchAll(TRAVELS)].flatMap((match) => {
    const verbAt = sentence.start + match.index;
    // "visited Latvia": whom one met is mostly told of somewhere else.
    const isVisited =
      planOf(match) === undefined &&
      match.groups?.['leaves'] === undefined &&
      /\bvisit|\btour(?:ed|ing|s)\s/u.test(match[0]);
    // "an invitation to visit Latvia".
    if (isVisited && isQuoted(words, match.index)) return [];
    const isMeantTo = (isOff ? HAD_HOPED : HAD_PLANNED).test(words.slice(0, match.index));
    if (isVisited && !isMeantTo && /^(?:visit|tour)\s/u.test(match[0])) return [];
    if (!isMeant({ start: verbAt, end: verbAt + match[0].length })) return [];
    const travellers = travellersBefore(reading, sentence, verbAt);
    const [traveller] = travellers;
    const last = travellers.at(-1);
    if (!traveller || !last || isDoneByAnother(reading, sentence, last, verbAt)) return [];
    // "agreed to travel to Riga".
    const isBare =
      planOf(match) === undefined &&
      /^(?:travel|fly|head|go|come|jet|cross|leave|depart|set|board|journey|continue|undertake|take|embark|complete|conclude|kick|wrap|pay|make|conduct|begin|start)\s/u.test(
        match[0],
      );
    if (isBare && !isMeantTo && !isOff && NOT_TOLD.test(words.slice(0, match.index))) return [];
    const rows = rowsOf(reading, sentence, verbAt + match[0].length);
    const all = rows.flat();
    return rows.flatMap((places) =>
      places.map((place) => {
        const next = all[all.indexOf(place) + 1];
        const date = whenGone(reading, match[0], dateAt(reading, sentence, place, next));
        return {
          person: traveller.person,
          others: travellers.slice(1),
          place,
          quote: { start: Math.min(traveller.start, verbAt), end: place.end },
          verbAt,
          date: dateOfLeg(match, date, all.length === 1),
          isPlanned: isToCome(reading, match, date),
          isOnly: places.length === 1 && (!isVisited || place.known.kind === 'CITY'),
          // "visited Latvia" alone is read in visits.ts.
          isVisited: isVisited && all.length === 1,
          sentence: sentence.index,
        };
      }),
    );
  });
}

/** What of a verb of going says that it is to come. */
export const planOf = ({ groups }: RegExpExecArray): string | undefined =>
  groups?.['plan'] ?? groups?.['plan2'] ?? groups?.['plan3'];

/** "will travel", and "is travelling", "departs for" where no day before publication is told. */
function isToCome(
  { publishedAt }: Reading,
  match: RegExpExecArray,
  date: PartialDate | null,
): boolean {
  const isPast = date !== null && (date.latest ?? date.earliest ?? '9999') < publishedAt;
  if (planOf(match) !== undefined || (date?.earliest ?? '') > publishedAt) return true;
  if (isPast) return false;
  // "will meet A and then | fly to Riga".
  if (BARE.test(match[0]) && WILL_AND.test(match.input.slice(0, match.index))) return true;
  // "travels to Riga this week", "From Riga she flies to Oslo".
  const isNext =
    date === null && (NEXT.test(match.input) || NOW.test(match.input.slice(0, match.index)));
  if (PRESENT.test(match[0]) && (isNext || (date?.latest ?? '') > publishedAt)) return true;
  // "has left for Riga": not there yet.
  const isOnWay =
    match.groups?.['leaves'] !== undefined &&
    ((date !== null && !HAS_LEFT.test(match[0])) || HAS.test(match.input.slice(0, match.index)));
  return isOnWay || ON_WAY.test(match[0]);
}

const BARE = /^(?:travel|fly|head|go|leave|depart|continue|proceed|return|move)\s/u;
const WILL_AND =
  /\b(?:will|would|(?:is|are)\s+(?:(?:due|set|scheduled|expected)\s+)?to|plans?\s+to)\s[^.;]*\band\s+(?:(?:then|later|also|afterwards|subsequently)\s+)?$/u;
const NEXT = /^(?:From|After|Then|Next|Later)\b|\b(?:travels|flies|heads|goes)\s+next\s+to\s/u;
const NOW = /\b(?:now|next|then)\s+$/u;
const PRESENT = /^(?:travels|flies|heads|goes)\s/u;
/** "left for Riga today": the journey has begun. */
const HAS_LEFT = /^(?:left|departed|headed|boarded|took|set)\s/u;
const HAS = /\b(?:has|have)\s+(?:\p{Ll}+\s+)?$/u;
const ON_WAY =
  /\b(?:travel{1,2}|go|head(?!ing\s+(?:an?|the|his|her)\s)|fly|leav|depart|sett)ing\b|\b(?:en\s+route|(?:am|is|are)\s+(?:\p{Ll}+\s+)?(?:headed|bound|on\s+\p{Ll}+\s+way)|departs|leaves|sets|(?:continues|proceeds)(?:\s+on)?\s+to|(?:travels|flies|heads|moves|goes|journeys)\s+on)\b/u;

/** "concluded a visit to Riga on Monday": what was done there was done by then. */
const ENDED = /^(?:conclud|complet|end|finish|wrapp)ed\b.*\s(?:to|of|through|across)\s/u;

/**
 * When one is at a place; the day on which one is back tells that of no place, nor the one on which one leaves for
 * several.
 */
function dateOfLeg(
  match: RegExpExecArray,
  date: PartialDate | null,
  isOnly: boolean,
): PartialDate | null {
  const isOfWay =
    (match.groups?.['leaves'] !== undefined && !isOnly) ||
    match.groups?.['home'] !== undefined ||
    ENDED.test(match[0]);
  return isOfWay && isShort(date) ? null : date;
}

/** The journey to come that a sentence only names, as "A's upcoming travel to Riga". */
export function ownLegsIn(reading: Reading, sentence: ScannedSentence): Leg[] {
  const { text } = reading;
  const match = OWN_TRAVEL.exec(text.slice(sentence.start, sentence.end));
  if (!match) return [];
  const start = sentence.start + match.index;
  const isOwner = match.groups?.['owner'] !== undefined;
  const named = peopleIn(reading, sentence);
  const owner = isOwner
    ? named.find(({ end }) => end === start)
    : (named.findLast(({ end }) => end <= start) ?? namedBefore(reading, sentence));
  const places = rowAt(reading, sentence, start + match[0].length);
  const [place, ...others] = places;
  if (!owner || !place) return [];
  return [
    {
      person: owner.person,
      place,
      quote: { start: Math.min(isOwner ? owner.start : start, start), end: place.end },
      verbAt: start,
      date: dateAt(reading, sentence, place, others[0]),
      isPlanned: true,
      isOnly: others.length === 0,
      sentence: sentence.index,
    },
  ];
}

/** When one is at a place: the time told after it, before the next one's where that has its own; else the first. */
export function dateAt(
  reading: Reading,
  sentence: ScannedSentence,
  place: PlaceItem,
  next: PlaceItem | undefined,
): PartialDate | null {
  const bounded = boundedTimes(reading, sentence, place).filter(
    ({ start }) =>
      isOwn(reading, sentence, place.start, start) ||
      (start >= place.end && RIGHT_AFTER.test(reading.text.slice(place.end, start))),
  );
  // "travels on Thursday to Riga and on Friday to Oslo".
  const direct = bounded.find(
    ({ end }) => end <= place.start && TO_IT.test(reading.text.slice(end, place.start)),
  );
  if (direct) return direct.date;
  const after = bounded.filter(({ start }) => start >= place.end);
  const own = after.find(({ start }) => next === undefined || start < next.start);
  // "On 3 May, she will travel to Riga for talks on the June elections": the day that opens the sentence.
  const opening = bounded.find(({ start }) =>
    OPENS.test(reading.text.slice(sentence.start, start)),
  );
  const isNear = own && !OF_MATTER.test(reading.text.slice(place.end, own.start));
  return ((isNear ? own : null) ?? opening ?? own ?? after[0] ?? bounded.at(-1))?.date ?? null;
}

/** Before a day that opens a sentence, and before one of what is talked of. */
const OPENS = /^(?:[Oo]n|[Ii]n|[Ff]rom|[Ee]arl(?:y|ier)|[Ll]ate[r]?)?\s*$/u;
const OF_MATTER = /\b(?:for|of|on|about|ahead\s+of|before)\s+(?:the|an?|their|his|her)\s+$/u;
const TO_IT = /^\s+(?:to|in|for)\s+(?:the\s+)?$/u;
const RIGHT_AFTER =
  /^(?:,\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+){0,2})?,?\s+(?:(?:which|that)\s+(?:was|were|is|had\s+been)\s+(?:(?:due|set|scheduled|planned|meant|announced|expected)\s+)?(?:to\s+(?:have\s+)?(?:be(?:gin|gun)|start(?:ed)?|tak(?:e|en)\s+place|been\s+made)\s+|(?=for\b))|(?:originally\s+|initially\s+)?(?:planned|scheduled|set|due|slated|announced|expected)\s+(?=for\b))?(?:on\s+|from\s+|for\s+)?$/u;

/** Who goes where is there on a visit, whatever the journey is called; "visited" is read in visits.ts. */
export function visitsOn(reading: Reading, legs: readonly Leg[]): FoundMeeting[] {
  return legs
    .filter(({ isVisited }) => isVisited !== true)
    .map((leg) => {
      const visit = meetingOn(reading, leg, 'VISIT');
      const others = (leg.others ?? []).map(({ person, start, end }) => ({
        person,
        role: 'VISITOR' as const,
        quote: { start, end },
        isSure: true,
      }));
      return { ...visit, parties: [...visit.parties, ...others], quote: wholeOf(reading, leg) };
    });
}

/** A plan is told to its sentence's end, and once for all the places that one is to go to. */
function wholeOf({ sentences }: Reading, { quote, isPlanned, sentence }: Leg): Span {
  const all = sentences.find(({ index }) => index === sentence);
  return isPlanned && all ? { start: quote.start, end: all.end - 1 } : quote;
}

/** What is told of by a leg: by whom, where and when. */
export function meetingOn(reading: Reading, leg: Leg, kind: MeetingKind): FoundMeeting {
  const { person, place, quote, date, isPlanned, sentence, verbAt } = leg;
  const role = kind === 'VISIT' ? 'VISITOR' : 'PARTICIPANT';
  return {
    kind,
    status: isPlanned ? 'PLANNED' : 'HELD',
    date: date ?? undated(reading, isPlanned),
    place: { item: place, quote },
    parties: [{ person, role, quote, isSure: true }],
    bodies: [],
    quote,
    sentence,
    at: { start: verbAt, end: place.end },
  };
}
