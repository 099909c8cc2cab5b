import type { PartialDate } from '../../../../domain/partial-date';
import type { MeetingKind } from '../../../../store/meeting';
import {
  AGREED_NEXT,
  AGREED_TO,
  LOOKS_FORWARD,
  LOOKS_TO_NEXT,
  NEXT_OF_BODY,
  NEXT_IS_SET,
  NTH_IS_SET,
} from '../../lexicon/meet-next';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { asAhead } from '../../../time/as-ahead';
import { placeAfter } from './ahead';
import { type FoundMeeting, type FoundSide, partyOf, sideOf } from '../found-meeting';
import { guestsAhead } from './guests-ahead';
import { leadingSides } from '../sides/row-of-sides';

/**
 * When and where those who met are to meet again: "agreed to hold the next consultations in Riga in 2022", or one of
 * them is to receive the other: "looks forward to hosting the Minister in Riga". Told of where a day or a place is.
 * @param meetings those told of up to this sentence, and in it.
 */
export function meetNext(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const hoped = LOOKS_TO_NEXT.exec(words);
  const agreed =
    AGREED_NEXT.exec(words) ??
    AGREED_TO.exec(words) ??
    NEXT_IS_SET.exec(words) ??
    NTH_IS_SET.exec(words) ??
    hoped;
  const match = agreed ?? LOOKS_FORWARD.exec(words);
  if (!match || NEXT_OF_BODY.test(words)) return [];
  const start = sentence.start + match.index;
  const at = { start, end: start + match[0].length };
  const date = dayAfter(reading, sentence, at.end);
  const place = placeAfter(reading, sentence, at.end, IN_OR_TO);
  const isTold = meetings.some(
    (other) => other.status === 'PLANNED' && other.sentence === sentence.index,
  );
  if ((!date && !place) || isTold) return [];
  const last = lastMet(meetings);
  const states = agreed ? statesBefore(reading, sentence, at.start) : [];
  // "Latvia looks forward to hosting the next round": a state does, whoever met for it.
  const isHoped = agreed !== null && agreed === hoped;
  const isOfStates = states.length > 0 && (isHoped || (last?.parties ?? []).length === 0);
  const parties = isOfStates
    ? { parties: [], bodies: states }
    : agreed
      ? partiesOf(last)
      : { parties: twoAround(reading, sentence, at), bodies: [] };
  if (!agreed && place) {
    const guests = guestsAhead(reading, sentence, { at, date, place }, last, parties.parties);
    if (guests.length > 0) return guests;
  }
  if (parties.parties.length + parties.bodies.length < (isOfStates ? 1 : 2)) return [];
  return [
    {
      kind: agreed ? kindNext(agreed, last) : 'MEETING',
      status: 'PLANNED',
      date,
      place: place ? { item: place, quote: { start, end: place.end } } : null,
      ...parties,
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
      isOther: true,
      ...(isOfStates && isHoped ? { isAhead: true } : {}),
    },
  ];
}

/** "Latvia and Norway | agreed to reconvene": the states and bodies of whom the sentence tells it. */
function statesBefore(reading: Reading, sentence: ScannedSentence, at: number): FoundSide[] {
  const row = leadingSides(reading, sentence);
  if (!row || row.end > at || OF_OTHERS.test(reading.text.slice(row.end, at))) return [];
  return row.sides.map((side) => sideOf(side));
}

/** Others than those whom the sentence begins with do what follows. */
const OF_OTHERS = /[;:]|^[’']|\b(?:that|which|who|while|but)\b/u;

/** Leads to where it is to be. */
const IN_OR_TO = /\b(?:in|to)\s+(?:the\s+)?$/u;

const lastMet = (meetings: readonly FoundMeeting[]): FoundMeeting | undefined =>
  meetings.findLast(
    ({ kind, status, parties, bodies, isMentioned }) =>
      kind !== 'VISIT' &&
      status === 'HELD' &&
      parties.length + bodies.length > 1 &&
      isMentioned !== true,
  );

/** Who met goes on to meet: the sides of talks, not the many who came to a conference. */
function partiesOf(last: FoundMeeting | undefined): Pick<FoundMeeting, 'parties' | 'bodies'> {
  if (!last || last.isOfMany === true) return { parties: [], bodies: [] };
  const parties = last.parties.map((party) => ({ ...party, isSure: true }));
  return { parties, bodies: last.bodies.slice(0, last.named || undefined) };
}

/** "agreed to speak again": on the phone, as they did. */
const kindNext = ({ groups }: RegExpExecArray, last: FoundMeeting | undefined): MeetingKind =>
  groups?.['speaks'] !== undefined && last?.kind === 'CALL'
    ? 'CALL'
    : kindOf(groups?.['noun'], last);

/** "the next round" is of what was held. */
function kindOf(noun: string | undefined, last: FoundMeeting | undefined): MeetingKind {
  if (noun === undefined) return 'MEETING';
  if (/^(?:consultations?|dialogues?)$/iu.test(noun)) return 'CONSULTATIONS';
  if (/^calls?$/iu.test(noun)) return 'CALL';
  if (/^(?:conference|summit|ministerial|forum|workshop)$/iu.test(noun)) return 'CONFERENCE';
  return /^round$/iu.test(noun) && last?.kind === 'CONSULTATIONS' ? last.kind : 'MEETING';
}

/** Who looks forward, and to whom: the first who is named before, and the first behind. */
function twoAround(
  reading: Reading,
  sentence: ScannedSentence,
  at: { start: number; end: number },
): FoundMeeting['parties'] {
  const named = peopleIn(reading, sentence);
  const host = named.find(({ end }) => end <= at.start);
  const guest = named.find(
    ({ start }) => start >= at.end && /^\s+(?:the\s+)?$/u.test(reading.text.slice(at.end, start)),
  );
  return host && guest && host.person !== guest.person ? [partyOf(host), partyOf(guest)] : [];
}

/** The first time behind that is not over. */
function dayAfter(
  { times, publishedAt }: Reading,
  { index }: ScannedSentence,
  from: number,
): PartialDate | null {
  const day = (times.get(index) ?? []).find(
    ({ start, date }) =>
      start >= from && date.earliest !== null && (date.latest ?? '9999') > publishedAt,
  )?.date;
  return day ? asAhead(day, publishedAt) : null;
}
