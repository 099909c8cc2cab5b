import { isAtHome } from '../../people/at-home';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting, FoundParty } from '../found-meeting';
import { hasDay } from '../told/meeting-details';
import type { Leg } from './journeys';

/** "where he met A and B | respectively": the first in the first place, the second in the second. */
const RESPECTIVELY = /\brespectively\b/u;

/**
 * Whom one met on a journey to several states, each where it led to them: "visited Latvia and Norway. She met
 * the Latvian President A and the Norwegian Premier B" are two meetings, and so are "A and B, respectively".
 */
export function eachWhereMet(
  { text }: Reading,
  sentence: ScannedSentence,
  told: readonly FoundMeeting[],
  legs: readonly Leg[],
): FoundMeeting[] {
  const isInOrder = RESPECTIVELY.test(text.slice(sentence.start, sentence.end));
  const here = legs.filter((leg) => leg.sentence === sentence.index && leg.isStop !== true);
  const open = told.filter(({ kind, place }) => kind === 'MEETING' && place === null);
  // Each is told of by himself already.
  if (isInOrder && open.length > 1 && open.length === here.length)
    return told.map((meeting) => {
      const leg = here[open.indexOf(meeting)];
      return leg ? { ...meeting, place: { item: leg.place, quote: leg.quote } } : meeting;
    });
  return told.flatMap((meeting) => {
    if (!open.includes(meeting)) return [meeting];
    const ours = legsOf(meeting, legs);
    const others = meeting.parties
      .filter(({ person }) => !ours.some((leg) => leg.person === person))
      .sort((a, b) => a.quote.start - b.quote.start);
    const isOfRow = isInOrder && others.length === here.length;
    const where = others.map((other, i) => (isOfRow ? here[i] : homeOf(other, ours)));
    return partedBy(meeting, others, where) ?? [meeting];
  });
}

/** The legs of a journey on which a meeting may have been: of its parties, and to come as it is; each place once. */
function legsOf({ parties, status }: FoundMeeting, legs: readonly Leg[]): Leg[] {
  const ours = legs.filter(
    (leg) =>
      leg.isStop !== true &&
      leg.isPlanned === (status === 'PLANNED') &&
      parties.some(({ person }) => person === leg.person),
  );
  return ours.filter(
    (leg, i) => ours.findIndex(({ place }) => place.name === leg.place.name) === i,
  );
}

/** The one leg that led to the state of which somebody holds an office. */
function homeOf({ person }: FoundParty, legs: readonly Leg[]): Leg | undefined {
  const [leg, ...others] = legs.filter(({ place }) => isAtHome(person, place));
  return others.length > 0 ? undefined : leg;
}

/** A meeting a place, where each of those met has one and not all the same; null otherwise. */
function partedBy(
  meeting: FoundMeeting,
  others: readonly FoundParty[],
  where: readonly (Leg | undefined)[],
): FoundMeeting[] | null {
  const places = [...new Set(where)];
  if (places.length < 2 || places.includes(undefined)) return null;
  const travellers = meeting.parties.filter((party) => !others.includes(party));
  return places.flatMap((leg, i) =>
    leg
      ? {
          ...meeting,
          parties: [...travellers, ...others.filter((_, at) => where[at] === leg)],
          place: { item: leg.place, quote: leg.quote },
          date: leg.date && !hasDay(meeting.date) ? leg.date : meeting.date,
          isApart: i > 0 || meeting.isApart === true,
        }
      : [],
  );
}
