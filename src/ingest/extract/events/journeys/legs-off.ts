import type { PartialDate } from '../../../../domain/partial-date';
import { isAtHome } from '../../people/at-home';
import { HAD_HOPED } from '../../lexicon/journeys';
import { DUE_THERE, IT_IS_OFF, JOURNEY_TO, OFF_SAID } from '../../lexicon/legs-off';
import { ON_PLAN } from '../../lexicon/untold';
import { peopleIn, type Reading } from '../../reading';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import type { Party } from '../../clauses/chunk';
import { headOfDelegation, namedBefore } from '../told/focus';
import type { FoundMeeting } from '../found-meeting';
import { rowAt } from './journey-rows';
import { dateAt, type Leg, legsWhere, visitsOn } from './journeys';
import { undated } from '../told/meeting-details';
import { travellersBefore } from '../visits/travellers';
import { isCalledOff, soonOrOver } from '../told/untold';

/**
 * Visits that had been planned and did not come about, told by who was to go: "was to fly to Riga on Monday, but
 * the trip has been put off", "will no longer travel to Riga". They are no legs, as nothing is done on them.
 */
export function visitsOff(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const legs = legsWhere(reading, sentence, (at) => isCalledOff(reading, sentence, at), true);
  return visitsOn(
    reading,
    [
      ...legs,
      ...(legs.length > 0 ? [] : dueThere(reading, sentence)),
      ...namedOff(reading, sentence, meetings),
    ].map((leg) => ({
      ...leg,
      isVisited: false,
      isPlanned: true,
    })),
  ).map((visit) => ({ ...visit, status: 'CANCELLED', date: soonOrOver(reading, visit.date) }));
}

/**
 * Where one was to be at something, the trip to which was called off: "had been due to attend a fair in Riga but
 * cancelled the trip".
 */
function dueThere(reading: Reading, sentence: ScannedSentence): Leg[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (!OFF_SAID.test(words) && !/\b(?:dropped|pulled)\b/u.test(words)) return [];
  return [...words.matchAll(DUE_THERE)].flatMap((match) => {
    const verbAt = sentence.start + match.index;
    const [who] = travellersBefore(reading, sentence, verbAt);
    const [place] = rowAt(reading, sentence, verbAt + match[0].length);
    return who && place && !isAtHome(who.person, place)
      ? [
          {
            person: who.person,
            place,
            quote: { start: Math.min(who.start, verbAt), end: place.end },
            verbAt,
            date: dateAt(reading, sentence, place, undefined),
            isPlanned: true,
            isOnly: true,
            sentence: sentence.index,
          },
        ]
      : [];
  });
}

/** "cancelled her stop in Riga", "A's travel to Riga has been put off". */
function namedOff(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): Leg[] {
  const { text } = reading;
  return [...text.slice(sentence.start, sentence.end).matchAll(JOURNEY_TO)].flatMap((match) => {
    const { owner, told = '' } = match.groups ?? {};
    const end = sentence.start + match.index + match[0].length;
    const at = { start: end - told.length, end };
    // "The visit to Riga by A has been put off": A's.
    const isThe = /^the\s/iu.test(told);
    const isOfOne = OF_ONE.test(text.slice(end, sentence.end));
    if (!isCalledOff(reading, sentence, at) || (isOfOne && isThe)) return [];
    // "A trip to Riga, planned for May, was called off": of the one who travels.
    const traveller = isOfOne ? undefined : travellerOf(meetings);
    const isOpening = traveller !== undefined && /^An?\s/u.test(match[0]);
    if (!isWhose(match, told) && !isOpening) return [];
    const people = peopleIn(reading, sentence);
    const isTheirs = /^(?:its|their)\b/iu.test(told) && people.every((each) => each.end > at.start);
    const theirs = isTheirs ? delegationOf(reading, sentence, meetings) : [];
    const whose =
      owner === undefined
        ? (people.findLast((each) => each.end <= at.start) ??
          (isOpening || isThe
            ? traveller
            : namedBefore(reading, sentence, /^h(?:is|er)\b/iu.exec(told)?.[0])))
        : people.find((each) => each.end === sentence.start + match.index);
    const [who = whose, ...others] = theirs;
    const row = rowAt(reading, sentence, end);
    // "A of Latvia spoke. His visit to Latvia has been put off": another's.
    return who === undefined || who === null || row.some((place) => isAtHome(who.person, place))
      ? []
      : row.map((place, i) => ({
          person: who.person,
          others,
          place,
          quote: { start: Math.min(who.start, at.start), end: place.end },
          verbAt: at.start,
          date: dayAfter(reading, sentence, place, row[i + 1]),
          isPlanned: true,
          isOnly: row.length === 1,
          sentence: sentence.index,
        }));
  });
}

/** "The delegation, led by A and including B, is in Oslo. Its visit to Riga has been cancelled": of both. */
function delegationOf(
  reading: Reading,
  { start }: ScannedSentence,
  meetings: readonly FoundMeeting[],
): Party[] {
  const head = headOfDelegation(reading);
  const visit = meetings.findLast(
    ({ kind, parties }) =>
      kind === 'VISIT' && parties.some(({ person }) => person === head?.person),
  );
  const all = visit?.parties ?? (head ? [head] : []);
  return all.map(({ person }) => ({ person, start, end: start }));
}

/** "A will fly to Oslo. The stop in Riga has been put off": who alone was told of last as travelling. */
function travellerOf(
  meetings: readonly FoundMeeting[],
): (Pick<Leg, 'person'> & { start: number }) | undefined {
  const [one, ...others] = meetings.findLast(({ kind }) => kind === 'VISIT')?.parties ?? [];
  return one && others.length === 0 ? { person: one.person, start: Infinity } : undefined;
}

const OF_ONE = /^[^.;]{2,60}?\s(?:by|of)\s+(?:the\s+)?\p{Lu}/u;

/** "cancelled a stop in Riga": hers; "discussed a trip to Riga that had been put off": anybody's. */
const isWhose = ({ input, index }: RegExpExecArray, told: string): boolean =>
  !/^(?:an?|planned|stops|visits|trips)\s/iu.test(told) ||
  /(?:ed|\boff|\bof|\bfrom|\b(?:to|will)\s+(?:cancel|drop|postpone|scrap|shelve|abandon|delay|defer))\s+$/u.test(
    input.slice(0, index),
  );

/**
 * The day told behind a place: one before it is that of something else, and one that is over is that of calling it
 * off, unless it is told as planned: "called off a trip to Riga on Monday".
 */
function dayAfter(
  reading: Reading,
  sentence: ScannedSentence,
  place: PlaceItem,
  next: PlaceItem | undefined,
): PartialDate | null {
  const { text, times, publishedAt } = reading;
  const isAfter = (times.get(sentence.index) ?? []).some(
    ({ start, date }) =>
      start >= place.end &&
      ((date.latest ?? '') > publishedAt ||
        ON_PLAN.test(text.slice(place.end, start)) ||
        !OFF_SAID.test(text.slice(sentence.start, start))),
  );
  return isAfter ? dateAt(reading, sentence, place, next) : null;
}

/**
 * "was to meet A on Monday", then "The meeting has been put off": what was told of last, if it was to come. Or where
 * one had hoped to go, of which nothing is told yet: "had hoped to go on to Riga. That trip had to be dropped".
 */
export function callOffLast(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: FoundMeeting[],
): void {
  const match = IT_IS_OFF.exec(reading.text.slice(sentence.start, sentence.end));
  if (!match) return;
  const { visit, call } = match.groups ?? {};
  const last = meetings.findLast(({ kind, status }) => {
    if (status !== 'PLANNED') return false;
    return visit !== undefined
      ? kind === 'VISIT'
      : call !== undefined
        ? kind === 'CALL'
        : isHeld(kind);
  });
  const hoped = visit === undefined ? [] : hopedBefore(reading, sentence);
  // "had been due to fly to Riga" is read as called off itself.
  const isOff = ({ kind, status, sentence: index }: FoundMeeting) =>
    kind === 'VISIT' && status === 'CANCELLED' && sentence.index - index === 1;
  const trip = hoped[0] ?? last ?? meetings.findLast(isOff);
  if (visit !== undefined && trip) callOffErrands(trip, meetings);
  if (hoped.length > 0) meetings.push(...hoped);
  else if (last && !/plan$/u.test(visit ?? '')) {
    last.status = 'CANCELLED';
    last.date ??= undated(reading, true);
  }
}

/** "was due to fly to Riga to meet A. The trip was called off": so was what it was for, told in its sentence. */
function callOffErrands(trip: FoundMeeting, meetings: readonly FoundMeeting[]): void {
  for (const each of meetings) {
    const isErrand =
      each.sentence === trip.sentence && each.status === 'PLANNED' && isHeld(each.kind);
    const isTravellers = trip.parties.some(({ person }) =>
      each.parties.some((party) => party.person === person),
    );
    if (isErrand && isTravellers) each.status = 'CANCELLED';
  }
}

/** The visits that the sentence before says one had hoped to pay. */
function hopedBefore(reading: Reading, { index }: ScannedSentence): FoundMeeting[] {
  const before = reading.sentences.find((each) => each.index === index - 1);
  if (!before) return [];
  const { text } = reading;
  const legs = legsWhere(
    reading,
    before,
    ({ start }) =>
      HAD_HOPED.test(text.slice(before.start, start)) &&
      !isCalledOff(reading, before, { start, end: before.end }),
    true,
  );
  return visitsOn(
    reading,
    legs.map((leg) => ({ ...leg, isVisited: false, isPlanned: true })),
  ).map((visit) => ({ ...visit, status: 'CANCELLED', date: soonOrOver(reading, visit.date) }));
}

const isHeld = (kind: FoundMeeting['kind']): boolean => kind !== 'VISIT' && kind !== 'CALL';
