import type { MeetingKind } from '../../../../store/meeting';
import {
  AGREED_NEXT,
  AGREED_TO,
  LOOKS_FORWARD,
  LOOKS_TO_NEXT,
  NEXT_OF_BODY,
  NEXT_IS_SET,
  NTH_IS_SET,
  OF_A_VOTE,
  OF_LEVEL,
} from '../../lexicon/meet-next';
import { doWorkers } from '../../clauses/whose-officers';
import { peopleIn, type Reading } from '../../reading';
import { placeAt, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { placeAfter } from './ahead';
import { dayAhead } from './day-ahead';
import { type FoundMeeting, type FoundSide, partyOf, sideOf } from '../found-meeting';
import { guestsAhead } from './guests-ahead';
import { isAmongMany } from './among-many';
import { lastMet, lastRound } from './last-talks';
import { leadingSides, rowOfSides } from '../sides/row-of-sides';
import { sidesOfRounds } from '../sides/sides-of-rounds';

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
  const agreed = agreedIn(words) ?? hoped;
  const match = agreed ?? LOOKS_FORWARD.exec(words);
  if (!match || NEXT_OF_BODY.test(words) || doWorkers(words.slice(0, match.index))) return [];
  const start = sentence.start + match.index;
  const at = { start, end: start + match[0].length };
  const date = dayAhead(reading, sentence, at.end);
  const place = placeAfter(reading, sentence, at.end, IN_OR_TO);
  const isTold = meetings.some(
    (other) => other.status === 'PLANNED' && other.sentence === sentence.index,
  );
  if ((!date && !place) || isTold) return [];
  const isRound = agreed !== null && (isOfRound(agreed) || isOfLevel(agreed));
  const isOfDialogue = OF_DIALOGUE.test(words.slice(at.end - sentence.start));
  const last =
    (isRound || isOfDialogue ? lastRound(meetings) : undefined) ??
    lastMet(meetings, words.slice(0, match.index));
  // Rounds may go on from one that only the states' names tell of.
  if (isRound && (!last || isOfVote(reading, sentence, agreed))) return [];
  const states = agreed ? statesBefore(reading, sentence, at.start) : [];
  const areSent = sentBefore(reading, sentence, at.start).length > 0;
  // "Latvia looks forward to hosting the next round": a state does, whoever met for it.
  const isHoped = agreed !== null && agreed === hoped;
  const isOfStates =
    isRound || (states.length > 0 && (isHoped || areSent || (last?.parties ?? []).length === 0));
  // "Latvia, which will hold the next summit in Riga": who is to come there, nobody says.
  const isOfWhich = /\b(?:which|that)\s+(?:will|is\s+(?:due|set|to))\s*$/u.test(
    words.slice(0, match.index),
  );
  const isOurs = OURS.test(words);
  const parties = isOfStates
    ? { parties: [], bodies: sidesAhead(reading, sentence, at, states, last) }
    : agreed
      ? partiesOf(isOfWhich || isOurs || isAmongMany(words, last) ? undefined : last)
      : { parties: twoAround(reading, sentence, at), bodies: [] };
  if (!agreed && place) {
    const guests = guestsAhead(reading, sentence, { at, date, place }, last, parties.parties);
    if (guests.length > 0) return guests;
  }
  const isOpen = isRound || (isOfWhich && place !== null);
  if (!isOpen && !isOurs && parties.parties.length + parties.bodies.length < (isOfStates ? 1 : 2))
    return [];
  return [
    {
      kind: agreed ? kindNext(agreed, reading.text.slice(at.end, sentence.end), last) : 'MEETING',
      status: 'PLANNED',
      date,
      place: place ? { item: place, quote: { start, end: place.end } } : null,
      ...parties,
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
      isOther: true,
      ...(isOpen || isOurs || (isOfStates && (isHoped || areSent)) ? { isAhead: true } : {}),
      // Who will lead it for its sides, nobody says.
      ...(isOpen ? { isClosed: true, isMentioned: true } : {}),
    },
  ];
}

/** Who holds what goes on: the body that says "its next meeting", those named before, else the sides of the last. */
function sidesAhead(
  reading: Reading,
  sentence: ScannedSentence,
  { start, end }: { start: number; end: number },
  states: FoundSide[],
  last: FoundMeeting | undefined,
): FoundSide[] {
  if (OF_ITSELF.test(reading.text.slice(start, end))) {
    const body = sentence.items.findLast((item) => item.kind === 'BODY' && item.end <= start);
    return body ? [sideOf(body)] : [];
  }
  return states.length > 0 || !last ? states : sidesOfRounds(reading, last);
}

const agreedIn = (words: string): RegExpExecArray | null =>
  AGREED_NEXT.exec(words) ??
  AGREED_TO.exec(words) ??
  NEXT_IS_SET.exec(words) ??
  NTH_IS_SET.exec(words);

/** "Both sides agreed to hold the next consultations": where what is told of a round to come begins; -1: nowhere. */
export function nextRoundAt(words: string): number {
  const agreed = agreedIn(words);
  return agreed && isOfRound(agreed) ? agreed.index : -1;
}

/** "Latvia and Norway | agreed to reconvene": the states and bodies of whom the sentence tells it. */
function statesBefore(reading: Reading, sentence: ScannedSentence, at: number): FoundSide[] {
  const sent = sentBefore(reading, sentence, at);
  if (sent.length > 0) return sent;
  const row = leadingSides(reading, sentence);
  if (!row || row.end > at || OF_OTHERS.test(reading.text.slice(row.end, at))) return [];
  return [...row.sides, ...withState(reading, sentence, at)].map((side) => sideOf(side));
}

/** "to hosting the next round of the Consultations | with Norway": with whom. */
function withState({ text }: Reading, { items, end }: ScannedSentence, from: number): PlaceItem[] {
  const lead = WITH_STATE.exec(text.slice(from, end));
  const at = from + (lead?.[0].length ?? 0);
  const place = lead ? placeAt(items, at) : undefined;
  return place?.known.kind === 'COUNTRY' ? [place] : [];
}
const WITH_STATE =
  /^[^.;,]{0,120}?\b(?:[Rr]ound|[Ss]ession|[Cc]onsultations?|[Dd]ialogue|[Tt]alks)\s+with\s+(?:the\s+)?(?=\p{Lu})/u;

/** "Our next meeting will be held in Riga": of those who speak, who are not named. */
const OURS = /^Our\s+next\s/u;
/** "According to A, delegations of Latvia and Norway | are to meet again": those who are sent, and not who met last. */
function sentBefore(reading: Reading, sentence: ScannedSentence, at: number): FoundSide[] {
  const lead = SENT_BY.exec(reading.text.slice(sentence.start, at));
  const row = lead && rowOfSides(reading, sentence, sentence.start + lead.index + lead[0].length);
  const isRow =
    row &&
    row.sides.length > 1 &&
    /^\s+(?:(?:are|will|also)\s+){0,2}$/u.test(reading.text.slice(row.end, at));
  return isRow ? row.sides.map((side) => sideOf(side)) : [];
}

const SENT_BY =
  /\b(?:delegations?|negotiators|representatives|officials|experts|diplomats|teams|envoys)\s+(?:of|from)\s+(?:the\s+)?(?=\p{Lu}(?:(?!\b(?:delegations?|officials)\b)[^.;])*$)/u;

/** Others than those whom the sentence begins with do what follows. */
const OF_OTHERS = /[;:]|^[’']|\b(?:that|which|who|while|but)\b/u;

/** Leads to where it is to be. */
const IN_OR_TO = /\b(?:in|to)\s+(?:the\s+)?$/u;

/** What goes on between states, whoever leads it each time. */
const ROUND =
  /^(?:[Rr]ounds?|[Ss]essions?|[Cc]onsultations?|[Dd]ialogues?|[Cc]onference|[Ww]orkshop|[Ff]orum|Ministerial|Working\s+Group|Commission|Committee|Task\s+Force|\p{Lu}{3,6})$/u;

/** "the fourth meeting | of the Joint Commission": of those who are in it. */
const OF_STANDING =
  /^\s+of\s+(?:the|their|its)\s+(?:[\p{L}\d.’+–-]+\s+){0,6}?(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Gg]roup|[Ff]orum|[Pp]artnership|[Pp]latform|[Tt]ask\s+[Ff]orce|[Bb]oard)(?!\p{L})/u;

const isOfRound = ({ 0: words, groups, index, input }: RegExpExecArray): boolean =>
  ROUND.test(groups?.['noun'] ?? '') ||
  /\bround\b/u.test(words) ||
  OF_STANDING.test(input.slice(index + words.length)) ||
  OF_ITSELF.test(words);

/** "agreed to | hold expert-level talks": of others than those who agreed. */
const isOfLevel = ({ 0: words, index, input }: RegExpExecArray): boolean =>
  OF_LEVEL.test(input.slice(index + (/^agreed\s+to\s+/u.exec(words)?.[0].length ?? 0)));

/** "The Commission agreed to | hold its next meeting": its own. */
const OF_ITSELF = /\bits\s/u;

/** "The second round will be held in June", of an election that was told of. */
const isOfVote = (
  { text, article }: Reading,
  { start }: ScannedSentence,
  { groups }: RegExpExecArray,
): boolean =>
  /^[Rr]ounds?$/u.test(groups?.['noun'] ?? '') &&
  OF_A_VOTE.test(text.slice(article.header.bodyStart, start)) &&
  !/\b(?:talks|negotiations|consultations)\b/iu.test(text.slice(article.header.bodyStart, start));

/** Who met goes on to meet: the sides of talks, not the many who came to a conference. */
function partiesOf(last: FoundMeeting | undefined): Pick<FoundMeeting, 'parties' | 'bodies'> {
  if (!last || last.isOfMany === true) return { parties: [], bodies: [] };
  const parties = last.parties.map((party) => ({ ...party, isSure: true }));
  return { parties, bodies: last.bodies.slice(0, last.named || undefined) };
}

/** "agreed to speak again": on the phone, as they did. */
function kindNext(
  { 0: words, groups }: RegExpExecArray,
  after: string,
  last: FoundMeeting | undefined,
): MeetingKind {
  if (groups?.['speaks'] !== undefined && last?.kind === 'CALL') return 'CALL';
  if (OF_DIALOGUE.test(after)) return 'CONSULTATIONS';
  return kindOf(
    groups?.['noun'] ?? /(?:meeting|talks|summit|consultations)$/u.exec(words)?.[0],
    last,
  );
}

/** "the next session | of the Dialogue". */
const OF_DIALOGUE =
  /^\s+of\s+(?:(?:the|their|its)\s+)?(?:[\p{L}\d.’+–-]+\s+){0,5}?(?:[Dd]ialogue|[Cc]onsultations?)(?!\p{L})/u;

/** "the next round" is of what was held. */
function kindOf(noun: string | undefined, last: FoundMeeting | undefined): MeetingKind {
  if (noun === undefined) return 'MEETING';
  if (/^(?:consultations?|dialogues?)$/iu.test(noun)) return 'CONSULTATIONS';
  if (/^calls?$/iu.test(noun)) return 'CALL';
  if (/^(?:conference|summit|ministerial|forum|workshop)$/iu.test(noun)) return 'CONFERENCE';
  return /^(?:[Rr]ound|[Ss]ession|\p{Lu}{3,6})$/u.test(noun) && last?.kind === 'CONSULTATIONS'
    ? last.kind
    : 'MEETING';
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
