import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, isGathering } from '../found-meeting';

const OF_EVENT = String.raw`\s+(?:the|this|that|their)\s+(?:[\p{L}\d.’'+-]+\s+){0,5}?(?:[Ss]ummit|[Mm]eeting|[Ss]ession|[Ff]orum|[Ee]vent|[Cc]onference|[Cc]eremony|[Aa]ssembly|[Mm]inisterial|[Dd]ialogue|[Tt]rilateral|[Tt]alks|[Cc]onsultations)(?![\p{L}-])(?!\s+(?:with|between)\b)`;
/** Opens with what something was held beside: "On the sidelines of the summit, A met B", "On the margins,". */
const BESIDE = new RegExp(
  String.raw`^(?:Also\s+)?(?:[Oo]n\s+the\s+(?:sidelines|margins|fringes)(?:,|\s+of${OF_EVENT})|(?:During|In)\s+(?:a|the)\s+breaks?\s+(?:in|of|between)${OF_EVENT})`,
  'u',
);
/** How many sentences back an event of many may be told, and any other of those who met. */
const REACH = 12;
const NEAR = 4;

/** What was held beside what was told of before, and where is not told, was held where that was. */
export function placeBeside(
  { text }: Reading,
  { start, end, index }: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  if (!BESIDE.test(text.slice(start, end))) return;
  for (const meeting of meetings) {
    if (meeting.sentence !== index || meeting.place || /^(?:VISIT|CALL)$/.test(meeting.kind))
      continue;
    const main = meetings.findLast((each) => isBesideIt(each, meeting));
    meeting.place = main?.place ?? null;
  }
}

function isBesideIt(event: FoundMeeting, meeting: FoundMeeting): boolean {
  const back = meeting.sentence - event.sentence;
  if (back < 1 || back > REACH || event.status !== meeting.status) return false;
  if (event.kind === 'VISIT' || event.kind === 'CALL') return false;
  const isOfMany = isGathering(event) || event.parties.length > 2;
  const isTheirs = event.parties.some(({ person }) =>
    meeting.parties.some((party) => party.person === person),
  );
  return isOfMany || (isTheirs && back <= NEAR);
}
