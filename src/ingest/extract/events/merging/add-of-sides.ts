import type { Reading } from '../../reading';
import { mayBeOne } from '../../scan/items';
import type { FoundMeeting, FoundSide } from '../found-meeting';
import type { EventOfSides } from '../sides/event-of-sides';
import { hasDay } from '../told/meeting-details';

/**
 * Adds what a sentence told of by states and bodies. What it told of in another manner gets those who held or host
 * it; where somebody is named who was there, hosts alone are added, unless it is theirs.
 */
export function addOfSides(
  reading: Reading,
  meetings: FoundMeeting[],
  { event, hosts }: EventOfSides,
): void {
  // Who is named for it took part, wherever that is told.
  const isOne = (other: FoundMeeting) =>
    (other.sentence === event.sentence && isOneTelling(other, event)) ||
    (other.kind === event.kind &&
      (isKnown(other, event) || isTheirs(reading, other, { event, hosts })));
  const all = meetings.filter(isOne);
  const known =
    all.find(({ parties }) => parties.length > 0) ??
    all.find(({ sentence }) => sentence === event.sentence) ??
    all[0];
  if (!known) {
    meetings.push(event);
    return;
  }
  const areTold = known.bodies.length > 0;
  if (known.parties.length === 0) {
    if (!areTold && hosts.length > 0) known.kind = event.kind;
    if (!areTold) known.date ??= event.date;
    if (!areTold) known.place ??= event.place;
    // "Norway and Chile attended the Group’s meeting": they, who are told to have come.
    addSides(reading, known, areTold ? hosts : event.bodies);
    return;
  }
  if (!hasDay(known.date)) known.date = event.date ?? known.date;
  known.place ??= event.place;
  // "The ministers of Latvia and Norway will hold talks": they act for these, whatever the text calls them.
  const areAll = known.parties.length >= hosts.length;
  if (known.isOfRow === true && hosts.length > 1 && areAll) return;
  const guests = hosts.filter((host) => !isActedFor(reading, known, host));
  addSides(
    reading,
    known,
    guests.map((host) => ({ ...host, isBeside: true })),
  );
}

/** How many sentences apart may be told who acted for the sides of one event. */
const NEAR = 2;

/** "Talks between Latvia and Norway ended in Riga on Monday", beside what the ministers of these did. */
const isTheirs = (reading: Reading, known: FoundMeeting, { event }: EventOfSides): boolean =>
  known.parties.length > 0 &&
  !hasDay(known.date) &&
  known.place === null &&
  mayBeTheSame(known, event) &&
  Math.abs(known.sentence - event.sentence) <= NEAR &&
  event.bodies.some((side) => isActedFor(reading, known, side));

/** Told by the same sentence, which may call it a session in one manner of reading and a conference in another. */
const isOneTelling = (known: FoundMeeting, event: FoundMeeting): boolean =>
  mayBeTheSame(known, event) &&
  (known.kind === event.kind ||
    ((known.parties.length === 0 || isAtSameWords(known, event) || isOfOneDay(known, event)) &&
      /^(?:MEETING|CONFERENCE|CONSULTATIONS)$/u.test(known.kind) &&
      isKnown(known, event)));

/** "EU leaders met": a summit by one rule and a meeting by another. */
const isAtSameWords = ({ at: a }: FoundMeeting, { at: b }: FoundMeeting): boolean =>
  a.start <= b.end && b.start <= a.end;

/** "Latvia and Norway convened for the Dialogue on Monday, led by A and B". */
const isOfOneDay = ({ date: a }: FoundMeeting, { date: b }: FoundMeeting): boolean =>
  hasDay(a) && a?.edtf === b?.edtf;

/** Of one status, and neither on another day nor in another place. */
function mayBeTheSame(known: FoundMeeting, event: FoundMeeting): boolean {
  const areApart =
    (hasDay(known.date) && hasDay(event.date) && !overlap(known, event)) ||
    (known.place !== null && event.place !== null && !mayBeOne(known.place.item, event.place.item));
  return known.status === event.status && !areApart;
}

/** Told of before, with its day or its place. */
const isKnown = (known: FoundMeeting, event: FoundMeeting): boolean =>
  mayBeTheSame(known, event) &&
  (isOfOneDay(known, event) ||
    (known.place !== null &&
      event.place !== null &&
      (!hasDay(known.date) || (hasDay(event.date) && overlap(known, event)))));

const overlap = ({ date: a }: FoundMeeting, { date: b }: FoundMeeting): boolean =>
  (a?.earliest ?? '') <= (b?.latest ?? '9999') && (b?.earliest ?? '') <= (a?.latest ?? '9999');

function addSides(reading: Reading, known: FoundMeeting, sides: readonly FoundSide[]): void {
  const names = new Set(known.bodies.map((side) => keyOf(reading, side)));
  for (const side of sides) if (!names.has(keyOf(reading, side))) known.bodies.push(side);
}

const keyOf = (reading: Reading, side: FoundSide): string =>
  stateOf(reading, side) ?? reading.text.slice(side.item.start, side.item.end).toLowerCase();

const stateOf = ({ sentences }: Reading, { item }: FoundSide): string | null =>
  sentences
    .flatMap(({ items }) => items)
    .flatMap((each) =>
      each.kind === 'PLACE' && each.start === item.start && each.end === item.end
        ? [each.known.country]
        : [],
    )[0] ?? null;

/** Whether somebody who was there holds an office of the state, or one of no stated state. */
function isActedFor(reading: Reading, { parties }: FoundMeeting, host: FoundSide): boolean {
  const state = stateOf(reading, host);
  return (
    state !== null &&
    parties.some(({ person }) => person.offices.some(({ title }) => title.country === state))
  );
}
