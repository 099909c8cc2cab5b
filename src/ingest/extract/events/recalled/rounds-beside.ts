import type { PartialDate } from '../../../../domain/partial-date';
import type { MeetingKind } from '../../../../store/meeting';
import { HOSTED_BEFORE, NEXT_OF_BODY, OF_A_VOTE, ROUND_BEFORE } from '../../lexicon/meet-next';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { placeAfter } from './ahead';
import { type FoundMeeting, partyOf, sideOf } from '../found-meeting';
import { sidesOfRounds } from '../sides/sides-of-rounds';
import { isQuoted } from '../told/quoted';
import { byPublication, undated } from '../told/meeting-details';

/** Leads to where it was or is to be. */
const IN = /^(?:[^.;]{0,60}?\s)?in\s+(?:the\s+)?$/u;

/**
 * Rounds and sessions told beside the one that a text is about: the one before ("The previous round took place in
 * Riga in May", "Latvia hosted an earlier round in Riga"), and the next of a standing body ("the next meeting of the
 * Joint Commission will be held in autumn"). Who comes to that is not told by who speaks of it.
 * @param meetings those told of up to this sentence, and in it.
 */
export function roundsBeside(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (!/\b(?:round|session|meeting|talks|consultations|dialogue|summit)\b/u.test(words)) return [];
  return [
    ...nextOfBody(reading, sentence, words, meetings),
    ...roundBefore(reading, sentence, words, meetings),
    ...hostedBefore(reading, sentence, words),
  ];
}

function nextOfBody(
  reading: Reading,
  sentence: ScannedSentence,
  words: string,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const match = NEXT_OF_BODY.exec(words);
  const isTold = meetings.some(
    ({ status, kind, sentence: told }) =>
      status === 'PLANNED' && kind !== 'VISIT' && told === sentence.index,
  );
  if (!match || isTold || isQuoted(words, match.index)) return [];
  const event = eventAt(reading, sentence, match, 'MEETING', true);
  return event.date || event.place ? [event] : [];
}

function roundBefore(
  reading: Reading,
  sentence: ScannedSentence,
  words: string,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const match = ROUND_BEFORE.exec(words);
  const last = meetings.findLast(
    ({ kind, status, parties, bodies, sentence: told }) =>
      /^(?:MEETING|CONSULTATIONS)$/u.test(kind) &&
      status === 'HELD' &&
      parties.length + bodies.length > 1 &&
      told < sentence.index,
  );
  const isTold = meetings.some(({ sentence: told }) => told === sentence.index);
  if (!match || !last || isTold || OF_A_VOTE.test(match[0])) return [];
  const { noun = '', of = '' } = match.groups ?? {};
  const kind = kindOf(`${noun} ${of}`, last.kind);
  const event = eventAt(reading, sentence, match, kind, false);
  const isTheSame = event.date?.edtf === last.date?.edtf || event.date?.earliest == null;
  return isTheSame && (event.place === null || event.place.item.name === last.place?.item.name)
    ? []
    : [withLeaders(reading, sentence, { ...event, bodies: sidesOfRounds(reading, last) })];
}

/** "The previous session was held in Riga and was chaired by | A and B": those, and no states. */
function withLeaders(
  reading: Reading,
  sentence: ScannedSentence,
  event: FoundMeeting,
): FoundMeeting {
  const lead = LED_BY.exec(reading.text.slice(event.at.end, sentence.end));
  const from = event.at.end + (lead?.[0].length ?? 0);
  const parties = lead
    ? peopleIn(reading, sentence)
        .filter(({ start }) => start >= from)
        .map((each) => partyOf(each))
    : [];
  return parties.length > 1 ? { ...event, parties, bodies: [] } : event;
}

const LED_BY =
  /^[^.;]{2,90}?\b(?:(?:co-)?chaired|(?:co-)?led|headed|presided\s+over|opened|attended)\s+by\s/u;

/** A round is of what was held, unless its words say what it was of. */
function kindOf(words: string, last: MeetingKind): MeetingKind {
  if (/consultations|dialogue/iu.test(words)) return 'CONSULTATIONS';
  if (/^summit/u.test(words)) return 'CONFERENCE';
  return /talks|negotiations/iu.test(words) ? 'MEETING' : last;
}

function hostedBefore(reading: Reading, sentence: ScannedSentence, words: string): FoundMeeting[] {
  const match = HOSTED_BEFORE.exec(words);
  if (!match || isQuoted(words, match.index)) return [];
  const start = sentence.start + match.index;
  const host = sentence.items.find(
    (item) =>
      item.end === start &&
      (item.kind === 'BODY' || (item.kind === 'PLACE' && item.known.kind === 'COUNTRY')),
  );
  const kind = /consultations/u.test(match[0])
    ? 'CONSULTATIONS'
    : /summit/u.test(match[0])
      ? 'CONFERENCE'
      : 'MEETING';
  const event = eventAt(reading, sentence, match, kind, false);
  return host && event.place ? [{ ...event, bodies: [sideOf(host)] }] : [];
}

function eventAt(
  reading: Reading,
  sentence: ScannedSentence,
  { index, 0: match }: RegExpExecArray,
  kind: MeetingKind,
  isPlanned: boolean,
): FoundMeeting {
  const start = sentence.start + index;
  const at = { start, end: start + match.length };
  const place = placeAfter(reading, sentence, at.end, IN);
  return {
    kind,
    status: isPlanned ? 'PLANNED' : 'HELD',
    date: dayAfter(reading, sentence, at.end, isPlanned) ?? undated(reading, isPlanned),
    place: place ? { item: place, quote: { start, end: place.end } } : null,
    parties: [],
    bodies: [],
    quote: { start: sentence.start, end: sentence.end },
    sentence: sentence.index,
    at,
    isAhead: true,
    isMentioned: true,
    isClosed: true,
  };
}

/** The first time behind, on the side of publication that is told. */
function dayAfter(
  { times, publishedAt }: Reading,
  { index }: ScannedSentence,
  from: number,
  isPlanned: boolean,
): PartialDate | null {
  const date = (times.get(index) ?? []).find(
    (time) =>
      time.start >= from &&
      time.start - from < 60 &&
      (isPlanned
        ? (time.date.latest ?? (time.date.earliest ? '9999' : '')) > publishedAt
        : time.date.earliest !== null && time.date.earliest <= publishedAt),
  )?.date;
  return date ? (isPlanned ? date : byPublication(date, publishedAt)) : null;
}
