import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, isGathering } from '../found-meeting';

/** Opens with the event of many beside which something was held: "On the sidelines of the summit, A met B". */
const BESIDE =
  /^(?:On\s+the\s+(?:sidelines|margins|fringes)\s+of|(?:During|In)\s+(?:a|the)\s+breaks?\s+(?:in|of|between))\s+(?:the|this)\s+(?:[\p{L}-]+\s+){0,3}?(?:[Ss]ummit|[Mm]eeting|[Ss]ession|[Ff]orum|[Ee]vent|[Cc]onference|[Cc]eremony)\b(?!\s+(?:with|between)\b)/u;
/** How many sentences back the event may be told. */
const REACH = 12;

/** What was held beside an event of many, and where is not told, was held at the place of that. */
export function placeBeside(
  { text }: Reading,
  sentence: ScannedSentence,
  meeting: FoundMeeting,
  meetings: readonly FoundMeeting[],
): void {
  if (meeting.place !== null || meeting.kind !== 'MEETING') return;
  if (!BESIDE.test(text.slice(sentence.start, sentence.end))) return;
  const event = meetings.findLast(
    (other) =>
      (isGathering(other) || (other.kind === 'MEETING' && other.parties.length > 2)) &&
      other.status === meeting.status &&
      other.sentence < sentence.index &&
      sentence.index - other.sentence <= REACH,
  );
  meeting.place = event?.place ?? null;
}
