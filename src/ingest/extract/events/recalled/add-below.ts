import type { MeetingKind } from '../../../../store/meeting';
import { mayBeOne } from '../../scan/items';
import { addUnits } from '../../../time/calendar';
import type { FoundMeeting } from '../found-meeting';
import { hasDay } from '../told/meeting-details';
import type { Reading } from '../../reading';
import { addOrMerge } from '../merging/merge-meetings';
import { areAmong } from '../merging/compare-meetings';

/** Up to how many days before the text is told a day may be that of what it tells of with none. */
const NEWS = 7;

/**
 * Adds what a subordinate clause tells of: to the one of the same persons that was told of before, where days and
 * places are one, else by itself. "Lee met Khan today. She told him so when they met in May": two meetings.
 */
export function addBelow(
  meetings: FoundMeeting[],
  event: FoundMeeting,
  { text, publishedAt }: Reading,
): void {
  const talked = event.kind === 'CALL' ? talkedBy(meetings, event, text) : undefined;
  if (talked) {
    talked.kind = 'CALL';
    if (!hasDay(talked.date)) talked.date = event.date;
    return;
  }
  if (event.status !== 'HELD') {
    addOrMerge(meetings, event, false);
    return;
  }
  const theirs = meetings.filter(
    ({ kind, status, parties }) =>
      isOfKind(kind, event.kind) && status === event.status && areAmong(event, { parties }),
  );
  const known = theirs.find((other) => mayBeSame(other, event, publishedAt));
  if (!known) {
    const isBare = !hasDay(event.date) && event.place === null;
    if (!isBare || theirs.length === 0) meetings.push(event);
    return;
  }
  // "since they met in Riga": where, but not when, is told of another than that of today.
  if (!hasDay(event.date) && event.isOther === true) {
    if (event.place && known.place === null) meetings.push(event);
    return;
  }
  known.place ??= event.place;
  if (!hasDay(known.date)) known.date = event.date;
}

/** "A and B discussed trade | in a phone call on Monday": what they did there, and no meeting. */
const talkedBy = (
  meetings: readonly FoundMeeting[],
  { parties, sentence, at: { end }, status }: FoundMeeting,
  text: string,
): FoundMeeting | undefined =>
  meetings.find(
    (other) =>
      other.kind === 'MEETING' &&
      other.sentence === sentence &&
      other.status === status &&
      other.place === null &&
      areAmong({ parties }, other) &&
      IN_A_CALL.test(text.slice(other.at.start, end)),
  );

const IN_A_CALL =
  /^(?:discuss|review|exchang|consider|address|talk)\p{Ll}*\s[^.;]{0,120}?\s(?:in|during|on|over|by)\s+(?:(?:an?|the|their)\s+)?(?:[\p{Ll}-]+\s+){0,3}(?:call|conversation|phone)\b/u;

/** "their talks" may be what was told of as consultations or a summit. */
const isOfKind = (known: MeetingKind, told: MeetingKind): boolean =>
  known === told || (told === 'MEETING' && /^(?:CONFERENCE|CONSULTATIONS|CEREMONY)$/.test(known));

function mayBeSame(known: FoundMeeting, event: FoundMeeting, publishedAt: string): boolean {
  const [here, there] = [known.place?.item, event.place?.item];
  if (here && there && !mayBeOne(here, there)) return false;
  if (!hasDay(event.date)) return true;
  const first = hasDay(known.date)
    ? (known.date?.earliest ?? '')
    : addUnits(publishedAt, -NEWS, 'day');
  return (
    (event.date?.latest ?? '') >= first &&
    (!hasDay(known.date) || (event.date?.earliest ?? '') <= (known.date?.latest ?? ''))
  );
}
