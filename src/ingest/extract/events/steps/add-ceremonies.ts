import { ceremoniesIn } from '../told/ceremonies';
import { joinSigning, signingsIn } from '../told/signings';
import type { FoundMeeting } from '../found-meeting';
import { placeOnJourney } from '../journeys/on-journey';
import { addSigning } from '../sides/signings-of-sides';
import { hasDay } from '../told/meeting-details';
import { welcomeCeremonies } from '../told/welcome-ceremonies';
import { type AtSentence, vouched } from './gathered';

/** Adds the signings and other ceremonies of a sentence that told of none before. */
export function addCeremonies(
  at: AtSentence,
  told: readonly FoundMeeting[],
  signedBySides: readonly FoundMeeting[],
): void {
  const { reading, sentence, clauses, meetings, legs } = at;
  for (const signed of vouched(at, signingsIn(reading, sentence))) addSigning(meetings, signed);
  joinSigning(reading, sentence, meetings);
  for (const signed of vouched(at, signedBySides)) addSigning(meetings, signed);
  const welcomes = welcomeCeremonies(reading, sentence, meetings);
  // "The visit began with a welcome ceremony by A", told of A alone: the guest was there.
  const known = told.find(({ kind }) => kind === 'CEREMONY');
  for (const { parties, place } of known ? welcomes : [])
    if (known) {
      known.parties = [...parties];
      known.place ??= place;
    }
  if (known) return;
  for (const event of vouched(at, [...welcomes, ...ceremoniesIn(reading, sentence, clauses)])) {
    if (isPartOf(meetings, event, reading.text)) continue;
    if (event.isMentioned !== true) placeOnJourney(reading, sentence, event, legs);
    if (!isOfLast(event, meetings)) meetings.push(event);
  }
}

/** "A ceremony was held in Riga on Monday. A laid a wreath": what is told of before without anyone, who came is added to. */
function isOfLast(event: FoundMeeting, meetings: readonly FoundMeeting[]): boolean {
  const last = meetings.findLast(({ kind }) => kind !== 'VISIT');
  if (last?.kind !== 'CEREMONY' || last.status !== event.status) return false;
  if (last.parties.length + last.bodies.length > 0 || event.sentence - last.sentence > 2)
    return false;
  if (event.place !== null || hasDay(event.date)) return false;
  last.parties.push(...event.parties);
  return true;
}

/** How many sentences after a ceremony what was done there may be told. */
const REACH = 3;

const CUTS = /^(?:will\s+)?cuts?\s+the\s+ribbon/u;

/** "They opened the bridge in Riga on Monday. A cut the ribbon": no ceremony of A's own. */
const isPartOf = (
  meetings: readonly FoundMeeting[],
  { status, date, place, parties, sentence, at }: FoundMeeting,
  text: string,
): boolean =>
  status === 'HELD' &&
  !hasDay(date) &&
  place === null &&
  CUTS.test(text.slice(at.start, at.end)) &&
  meetings.some(
    (other) =>
      other.kind === 'CEREMONY' &&
      other.status === 'HELD' &&
      sentence - other.sentence <= REACH &&
      sentence > other.sentence &&
      parties.every(({ person }) => other.parties.some((party) => party.person === person)),
  );
