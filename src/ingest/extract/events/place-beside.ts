import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import type { FoundMeeting } from './found-meeting';

/** Opens a sentence with what it was beside: "On the margins of the Ministerial,". */
const ON_MARGINS =
  /^(?:Also\s+)?[Oo]n\s+the\s+(?:margins|sidelines|fringes)(?:\s+of\s+(?:the|this|that|their)\s+(?:[\p{L}\d.’'+-]+\s+){0,5}?(?:[Ss]ummit|[Mm]eeting|[Ss]ession|[Ff]orum|[Ee]vent|[Cc]onference|[Aa]ssembly|[Mm]inisterial|[Dd]ialogue|[Tt]rilateral|[Tt]alks|[Cc]onsultations))?,\s/u;

/** How many sentences before it that may be told. */
const REACH = 4;

/** What was held on the margins of what was told of before was held where that was. */
export function placeBeside(
  { text }: Reading,
  { start, end, index }: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  if (!ON_MARGINS.test(text.slice(start, end))) return;
  for (const meeting of meetings) {
    if (meeting.sentence !== index || meeting.place || /^(?:VISIT|CALL)$/.test(meeting.kind))
      continue;
    const main = meetings.findLast(
      (each) =>
        each.sentence < index &&
        index - each.sentence <= REACH &&
        each.kind !== 'VISIT' &&
        each.kind !== 'CALL' &&
        each.status === meeting.status,
    );
    const isTheirs = main?.parties.some(({ person }) =>
      meeting.parties.some((party) => party.person === person),
    );
    if (main?.place && isTheirs === true) meeting.place = main.place;
  }
}
