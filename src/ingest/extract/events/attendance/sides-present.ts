import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, partyOf, sideOf } from '../found-meeting';
import { rowOfSides } from '../sides/row-of-sides';

/** How many sentences after an event was told of may still tell who came to it. */
const REACH = 4;

/** Before states and bodies for whom some came: "Representatives of | Latvia, Norway and the League". */
const ACT_FOR =
  /^(?:(?:Senior|High-level|Other)\s+)?(?:[Rr]epresentatives|[Dd]elegates|[Dd]elegations|[Oo]fficials|[Ee]nvoys|[Oo]bservers)\s+(?:of|from)\s+(?:the\s+governments?\s+of\s+)?(?:the\s+)?/u;
/** Right behind them. */
const CAME =
  /^\s+(?<ahead>(?:will|are\s+to|are\s+expected\s+to)\s+)?(?:(?:were|be)\s+(?:also\s+)?(?:in\s+attendance|present)|(?:also\s+)?(?:attended|attend|took\s+part|take\s+part|participated|participate))(?=\s*(?:[.;]|as\s+(?:well|observers)|too|in\s+(?:the|this)\s+(?:meeting|session|talks|dialogue|consultations|event|forum|conference)))/u;

/** Adds the states and bodies for whom some came to what was told of last. */
export function joinSides(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  joinHosts(reading, sentence, meetings);
  const { text } = reading;
  const lead = ACT_FOR.exec(text.slice(sentence.start, sentence.end));
  if (!lead) return;
  const row = rowOfSides(reading, sentence, sentence.start + lead[0].length);
  const came = row && CAME.exec(text.slice(row.end, sentence.end));
  // One alone, which may be the host's own ministry, is read in `represented.ts`.
  if (!row || !came || row.sides.length < 2) return;
  const status = came.groups?.['ahead'] === undefined ? 'HELD' : 'PLANNED';
  const last = meetings.findLast(
    ({ kind, isMentioned }) => kind !== 'VISIT' && kind !== 'CALL' && isMentioned !== true,
  );
  if (last?.status !== status || sentence.index - last.sentence > REACH) return;
  for (const side of row.sides) {
    if (isActedFor(sentence, side.start, last)) continue;
    const known = last.bodies.find(
      ({ item }) => text.slice(item.start, item.end) === text.slice(side.start, side.end),
    );
    if (known) known.isBeside = true;
    else last.bodies.push({ ...sideOf(side), isBeside: true });
  }
}

/** Whether one who took part holds an office of a state that is named at an offset. */
function isActedFor({ items }: ScannedSentence, at: number, { parties }: FoundMeeting): boolean {
  const state = items.find((item) => item.kind === 'PLACE' && item.start === at);
  const country = state?.kind === 'PLACE' ? state.known.country : null;
  return (
    country !== null &&
    parties.some(({ person }) => person.offices.some(({ title }) => title.country === country))
  );
}

const EVENT = String.raw`(?:[Ff]orum|[Ss]ummit|[Cc]onference|[Cc]ongress|[Mm]eeting|[Ss]ession|[Dd]ialogue|[Aa]ssembly|[Mm]inisterial|[Cc]eremony|[Rr]ound)`;
/** Before and behind one who is told to have held it: "The forum, which | A | hosted on 3 May, was attended by B". */
const WHICH = new RegExp(
  String.raw`^(?:The|An?)\s[^,;.]{0,90}?${EVENT}\b[^,;.]{0,60},\s+(?:which|that)\s+(?:the\s+)?$`,
  'u',
);
const HELD_IT =
  /^\s+(?:had\s+|also\s+)?(?:co-)?(?:hosted|chaired|opened|convened|inaugurated|organi[sz]ed|attended|addressed)\b[^,;.]*,\s+\p{Ll}/u;

function joinHosts(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const { text } = reading;
  const host = peopleIn(reading, sentence).find(
    ({ start, end }) =>
      WHICH.test(text.slice(sentence.start, start)) && HELD_IT.test(text.slice(end, sentence.end)),
  );
  const event =
    host &&
    meetings.findLast(
      ({ kind, status, sentence: at }) =>
        at === sentence.index && kind !== 'VISIT' && kind !== 'CALL' && status === 'HELD',
    );
  if (host && event) addParty(event, { ...partyOf(host), isSure: true });
}
