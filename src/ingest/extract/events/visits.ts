import { isAtHome } from '../people/at-home';
import { NEXT_IN_ROW } from './rows';
import { isQuoted } from './quoted';
import type { Chunk } from '../clauses/chunk';
import { type Trip, tripsIn } from '../clauses/find-trips';
import { LED_BY, PLANNED_AFTER, SPOKEN_OF, VISIT_VERBS, VISITS } from '../lexicon/meeting-cues';
import { unnamedParty } from './focus';
import type { FoundMeeting } from './found-meeting';
import { isDoneByAnother, travellersBefore } from './travellers';
import { asVouched, isUntold } from './untold';
import { visitDate } from './visit-date';
import { asToCome } from './visits-to-come';
import { type Named, peopleIn, type Reading } from '../reading';
import { isCountryOf, type Item, type PlaceItem } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';

const PLANNED = /\b(?:upcoming|planned|forthcoming|future|scheduled)\b/u;
const SUPPORT = /\bwith\s+the\s+support\s+of\b/u;

/** The visits that a sentence tells of: by whom or by what group, and to which countries or towns. */
export function visitsIn(
  reading: Reading,
  sentence: ScannedSentence,
  clauses: readonly Chunk[][],
): FoundMeeting[] {
  const byClause = clauses
    .flatMap((clause) => tripsIn(clause))
    .flatMap((trip) => visitsOf(reading, sentence, trip));
  const off: FoundMeeting[] = [];
  for (const read of [() => byClause, visitsByNoun, visitsByVerb]) {
    const found = read(reading, sentence)
      .flatMap((visit) => asVouched(reading, sentence, visit))
      .map((visit) => asToCome(reading, sentence, visit))
      .filter(({ place }) => !off.some((other) => other.place?.item === place?.item));
    if (found.some(({ status }) => status !== 'CANCELLED')) return [...off, ...found];
    // "visited Oslo after the trip to Riga was cancelled": what was called off is not all that is told.
    off.push(...found);
  }
  return off;
}

/** Whom one receives or hears of is on the visit: "received | A | during his visit", "was briefed by". */
const RECEIVES =
  /\b(?:receiv|host|welcom|greet|invit)(?:ed|es|e|s|ing)\s+(?:(?!and\b|with\b)[\p{L}.’'-]+\s+){0,7}$|\b(?:briefed|informed|told|visited)\s+by\s+(?:(?!and\b)[\p{L}.’'-]+\s+){0,5}$/u;

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
  if (other && other !== visitor && RECEIVES.test(text.slice(sentence.start, other.start)))
    return other;
  const isOfPlace = ({ parties }: Chunk) => parties.some(({ person }) => isAtHome(person, place));
  return other && isOfPlace(visitor) && !isOfPlace(other) ? other : visitor;
}

/** The visits of a trip, one a place. */
function visitsOf(reading: Reading, sentence: ScannedSentence, trip: Trip): FoundMeeting[] {
  const { text } = reading;
  const isToCome = trip.isPlanned || PLANNED_AFTER.test(text.slice(trip.place.end, sentence.end));
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
      parties: visitor.parties.map(({ person }) => ({ person, role: 'VISITOR', quote })),
      bodies: [
        ...visitor.bodies
          .filter(({ start, end }) => /\s/u.test(text.slice(start, end)))
          .map((item) => ({
            item,
            role: 'VISITOR' as const,
            quote,
            isGroup: item.isGroup,
          })),
        ...supportersIn(text, sentence),
      ],
      quote: { start: quote.start, end: isPlanned ? sentence.end - 1 : quote.end },
      sentence: sentence.index,
      at: trip.at,
    };
  });
}

/** "X will visit A, B and C", "whom she welcomed to A": one visit a place. */
function visitsByVerb(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  for (const pattern of VISIT_VERBS)
    for (const match of words.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const whereAt = start + match[0].length - 1;
      // "an invitation to visit Pakistan" tells of no visit; "would not be able to visit" of one called off.
      const isWished =
        match.groups?.['plan'] === undefined &&
        /\b(?:to|for)\s+$/u.test(words.slice(0, match.index));
      const isUnable = match.groups?.['unable'] !== undefined;
      const at = { start, end: whereAt };
      const isUndone = !isUnable && isUntold(reading, sentence, at);
      if (isQuoted(words, match.index) || isWished || isUndone) continue;
      const places = placesFrom(reading.text, sentence, whereAt);
      // "welcomed A to Riga": where they met (welcomes.ts); "to Latvia": a visit too.
      const isMet = Boolean(match.groups?.['guest']) && places[0]?.known.kind === 'CITY';
      if (isMet) continue;
      const visitor = visitorByVerb(reading, sentence, start, whereAt, match.groups?.['guest']);
      if (!visitor || (places.length === 0 && !/\bvisit\s+to\b|\barrive/u.test(match[0]))) continue;
      const isPlanned = match.groups?.['plan'] !== undefined;
      const end = places.at(-1)?.end ?? whereAt;
      // Whither a visit leads that names no known place is left open.
      return (places.length > 0 ? places : [null]).map((item) => ({
        kind: 'VISIT',
        status: isUnable ? 'CANCELLED' : isPlanned ? 'PLANNED' : 'HELD',
        date: visitDate(reading, sentence, end, isPlanned || isUnable),
        place: item && { item, quote: { start, end: item.end } },
        parties: [
          { person: visitor.person, role: 'VISITOR', quote: { start: visitor.start, end } },
        ],
        bodies: [],
        quote: { start: Math.min(visitor.start, start), end: sentence.end },
        sentence: sentence.index,
        at,
      }));
    }
  return [];
}

/** The row of countries and towns that begins at an offset; a town's country after a comma adds none. */
function placesFrom(text: string, sentence: ScannedSentence, at: number): PlaceItem[] {
  const row: PlaceItem[] = [];
  for (const item of sentence.items) {
    if (item.kind !== 'PLACE' || item.start < at) continue;
    const previous = row.at(-1);
    const gap = previous ? text.slice(previous.end, item.start) : text.slice(at, item.start);
    // A town that no list has stands before its country: "Lodz, Poland".
    const isOfUnlisted = /^\p{Lu}[\p{L}-]+,\s+$/u.test(gap) && item.known.kind === 'COUNTRY';
    if (!previous && isOfUnlisted) return [item];
    const isNext = previous ? NEXT_IN_ROW.test(gap) : gap === '';
    if (!isNext) break;
    if (!isCountryOf(item, previous)) row.push(item);
  }
  return row;
}

/** The one named last before the verb, or who is welcomed, or whom "he" and "the delegation" mean. */
function visitorByVerb(
  reading: Reading,
  sentence: ScannedSentence,
  verbAt: number,
  whereAt: number,
  guest: string | undefined,
): Named | null {
  const named = peopleIn(reading, sentence);
  // "Kerry, invited by Wang, is paying a visit": it is not Wang's.
  const before = named.filter(
    ({ start, end }) =>
      end <= verbAt && !/\bby\s+(?:the\s+)?$/u.test(reading.text.slice(sentence.start, start)),
  );
  if (guest !== undefined && guest !== '')
    return named.find(({ start, end }) => start > verbAt && end < whereAt) ?? null;
  const words = reading.text.slice(sentence.start, verbAt);
  // "a delegation led by A, including B, visited Riga".
  const leader = named.find(({ start }) => LED_BY.test(reading.text.slice(sentence.start, start)));
  if (leader && travellersBefore(reading, sentence, verbAt)[0]?.person === leader.person)
    return leader;
  // "The Minister told the guest that he would not be able to visit": who speaks.
  const [first] = before;
  if (first && /\bthat\s+(?:he|she)\b[^,.;]{0,40}$/u.test(words)) return first;
  const isPronoun = new RegExp(`${SPOKEN_OF.source}\\s+$`, 'u').test(words);
  // "whom he welcomed": the one named last before "whom".
  if (guest !== undefined) return /\bwhom\b/u.test(words) ? (before.at(-1) ?? null) : null;
  const last = before.at(-1);
  // "A said that inspectors had visited Riga": A did not.
  const isOfOthers =
    last !== undefined &&
    SAYS.test(reading.text.slice(last.end, verbAt)) &&
    isDoneByAnother(reading, sentence, last, verbAt);
  if (isOfOthers) return null;
  // "A accepted the invitation of B and will pay a visit": A, who does both.
  const [doer] = travellersBefore(reading, sentence, verbAt);
  const subject =
    doer && before.find(({ start, person }) => start === doer.start && person === doer.person);
  if (subject && last && subject.end < last.start && !isPronoun) return subject;
  if (last && !isPronoun) return last;
  return unnamedParty(reading, sentence, words, sentence.start);
}

/** What follows is told of others than who says it. */
const SAYS = /\b(?:said|says|told|announced|noted|reported|confirmed|added|that)\s/u;

function visitsByNoun(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const found: FoundMeeting[] = [];
  for (const pattern of VISITS)
    for (const match of words.matchAll(pattern)) {
      const { who, lead = '' } = match.groups ?? {};
      const start = sentence.start + match.index;
      const whereAt = start + match[0].length - 1;
      const places = placesFrom(text, sentence, whereAt);
      if (places[0]?.start !== whereAt) continue;
      const whoAt = who === undefined ? null : start + match[0].indexOf(who);
      const isPlanned =
        PLANNED.test(lead) ||
        PLANNED.test(words.slice(match.index, match.index + match[0].length + 30));
      const visitor = visitorOf(reading, sentence, whoAt, who ?? '', start);
      if (!visitor) continue;
      for (const place of places) {
        const told = { start, end: place.end };
        found.push({
          kind: 'VISIT',
          status: isPlanned ? 'PLANNED' : 'HELD',
          date: visitDate(reading, sentence, whereAt, isPlanned),
          place: { item: place, quote: told },
          parties: visitor.named.map(({ person }) => ({ person, role: 'VISITOR', quote: told })),
          bodies: [
            ...visitor.groups.map((item) => ({ item, role: 'VISITOR' as const, quote: told })),
            ...supportersIn(text, sentence),
          ],
          quote: { start, end: isPlanned ? sentence.end - 1 : place.end },
          sentence: sentence.index,
          at: told,
        });
      }
    }
  return found;
}

/** "During his visit to Ashgabat, Minister X laid a wreath": the subject stands after. */
function openedBy(
  { text }: Reading,
  sentence: ScannedSentence,
  named: Named[],
  at: number,
): Named | undefined {
  const isOpening = /^(?:During|On|In|As\s+part\s+of|Within)\s+$/u.test(
    text.slice(sentence.start, at),
  );
  return isOpening ? named.find(({ start }) => start > at) : undefined;
}

function visitorOf(
  reading: Reading,
  sentence: ScannedSentence,
  whoAt: number | null,
  who: string,
  start: number,
): { named: Named[]; groups: { start: number; end: number }[] } | null {
  const all = peopleIn(reading, sentence);
  // "his visit": of the last person named before.
  if (whoAt === null) {
    const last = all.find(({ end }) => end <= start) ?? openedBy(reading, sentence, all, start);
    return last ? { named: [last], groups: [] } : null;
  }
  const end = whoAt + who.length;
  const named = all.filter(
    (person) => person.start >= whoAt - 30 && person.start < end && person.end > whoAt,
  );
  if (named.length > 0) return { named: lastRow(reading, named), groups: [] };
  // A group by its adjective and noun: "Belgian enterprises".
  const group = /^\p{Lu}[\p{L}-]+\s+[a-z]+(?:\s+[a-z]+)?$/u.test(who);
  return group ? { named: [], groups: [{ start: whoAt, end }] } : null;
}

/** "President A welcomed B's arrival", "A's trip follows B's visit": B's alone; "A and B's": both. */
function lastRow({ text }: Reading, named: readonly Named[]): Named[] {
  const isNext = (each: Named, next: Named | undefined) =>
    next !== undefined && NEXT_IN_ROW.test(text.slice(each.end, next.start));
  return named.filter((_, i) =>
    named.slice(i).every((each, j, all) => j === all.length - 1 || isNext(each, all[j + 1])),
  );
}

/** Bodies "with the support of" which something is planned. */
function supportersIn(text: string, sentence: ScannedSentence): FoundMeeting['bodies'] {
  const match = SUPPORT.exec(text.slice(sentence.start, sentence.end));
  if (!match) return [];
  const at = sentence.start + match.index;
  return sentence.items
    .filter(
      (item): item is Extract<Item, { kind: 'BODY' }> => item.kind === 'BODY' && item.start > at,
    )
    .map((item) => ({ item, role: 'SUPPORTER', quote: { start: at, end: sentence.end - 1 } }));
}
