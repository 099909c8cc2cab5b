import type { MeetingKind } from '../../../store/meeting';
import type { Span } from '../../../store/article';
import { SYMBOLS } from '../lexicon/clause-words';
import type { Frame } from '../lexicon/frame-parts';
import { FRAMES } from '../lexicon/frames';
import { type Chunk, mayMatch, type Party, pattern, symbolsOf, wordsOf } from './chunk';
import { doerAfter, doerOf, ownerBefore, unlessSayer } from './doers';
import { ownerIn } from './owner-in';
import { kindOf } from './kind-of-words';
import { isOfOther } from './joins-other';
import { isDiscussed, isOwnSession } from './whose-talks';
import { isSaidAhead, isToCome, isToldThen } from './to-come';
import { isAgreed, isArrival, isHopedFor, isNaming } from './not-told';
import { isOnlyWhen, isOnlyWished, isRequest } from './not-told';

/** A meeting as a clause tells of it. */
export interface Told {
  kind: MeetingKind;
  /** The words that tell of it. */
  at: Span;
  subject: Chunk | null;
  object: Chunk | null;
  /** Whose meeting it is, where no one is said to hold it, is told elsewhere in the text. */
  isOwned: boolean;
  isPlanned: boolean;
  /** Tells more of what was told of last, where something was. */
  joins: boolean;
  /** Tells that one was there, and not with whom. */
  isAttended: boolean;
  /** "the President's meeting with A" of June: another than the text is about. */
  isOfUnnamed: boolean;
  /** What was done at a meeting, which need not be theirs: "praised the results of the talks". */
  isAt: boolean;
  /** A body holds a session of its own: "the Council will hold an urgent meeting". */
  isOfOne: boolean;
  /** "the conference", without its name: what was told of last, whatever its kind. */
  isOfLast: boolean;
}

const COMPILED = FRAMES.map((frame) => ({ frame, sign: pattern(frame.source, 'dg') }));

/** The meetings that a clause tells of, in order; each of its words tells of one. */
export function toldIn(clause: readonly Chunk[]): Told[] {
  const symbols = symbolsOf(clause);
  const taken = new Set<number>();
  const found: { told: Told; from: number }[] = [];
  for (const { frame, sign } of COMPILED)
    for (const match of mayMatch(sign, symbols) ? symbols.matchAll(sign) : []) {
      const from = match.index;
      const to = from + match[0].length;
      const isTaken = [...taken].some((at) => at >= from && at < to);
      if (isTaken || isOnlyWished(clause, from)) continue;
      const told = toldBy(clause, frame, match, from, to);
      if (!told) continue;
      for (let i = from; i < to; i++) taken.add(i);
      found.push({ told, from });
    }
  return found.sort((a, b) => a.from - b.from).map(({ told }) => told);
}

function toldBy(
  clause: readonly Chunk[],
  frame: Frame,
  match: RegExpMatchArray,
  from: number,
  to: number,
): Told | null {
  const groups = match.indices?.groups ?? {};
  const chunkAt = (name: string) => {
    const at = groups[name]?.[0];
    return at === undefined ? null : (clause[at] ?? null);
  };
  const object = frame.isReciprocal ? null : unlessSayer(clause, chunkAt('object'));
  const left = chunkAt('left');
  const found = frame.subject === 'DOER' ? doer(clause, from, to) : left;
  // "Trade was considered at the meeting with A", "the visit included talks with A": by whom only its owner says.
  const isPassive =
    frame.subject === 'DOER' &&
    (clause[from - 1]?.symbol === SYMBOLS.BE || INCLUDED.test(clause[from]?.words ?? '')) &&
    /[VD]/.test(clause[from]?.symbol ?? '') &&
    found?.symbol !== SYMBOLS.PARTY &&
    clause.slice(from, to).some(({ symbol }) => symbol === SYMBOLS.NOUN);
  const subject = isPassive ? ownerBefore(clause, from) : unlessAmong(found, object);
  const first = clause[from];
  if (first && isArrival(clause.slice(from, to + 7))) return null;
  if (isRequest(clause.slice(from, to), clause.slice(to))) return null;
  if (isNaming(clause.slice(from, to), clause[to]) || isOnlyWhen(frame, clause, from)) return null;
  // "reviewed trade after A's talks with B": others than who reviewed it.
  if (isDiscussed(clause.slice(from, to), found)) return null;
  // "visited President A at his home"; "signed A" tells of none.
  if (frame.verb && !frame.verb.test(first?.words ?? '')) return null;
  if (frame.words && !frame.words.test(wordsOf(clause.slice(from, to)))) return null;
  // "spoke at the opening of the conference": at the conference.
  const of = /^opening of$/.test(clause[to - 1]?.words ?? '') ? 1 : 0;
  const ofNoun = kindOf(frame.kind, clause.slice(from, to + of), clause.slice(to));
  // "gave a reception for A": they met.
  const kind = ofNoun === 'OTHER' && object && !frame.joins && !frame.isHosted ? 'MEETING' : ofNoun;
  // "agreed at their summit in Riga on Monday": the day and the place are the summit's.
  const event = frame.isReciprocal && kind === 'CONFERENCE' ? clause[to - 1] : undefined;
  const { start = 0, end = 0 } = afterGoing(clause.slice(from, to)) ?? event ?? first ?? {};
  const told: Told = {
    kind,
    at: { start, end },
    subject: isOwner(subject) ? null : subject,
    object,
    isOwned: frame.subject === 'OWNER' || isPassive,
    // "In meetings with officials, A will stress".
    isPlanned:
      (isToCome(clause, from) && !isToldThen(frame, first)) ||
      isAgreed(clause, from) ||
      (from < to - 1 && clause[to - 1]?.symbol === SYMBOLS.WILL) ||
      // "The meeting will be attended by A", "A's upcoming meeting with B".
      isSaidAhead(clause.slice(from, to), frame),
    isAttended: frame.isAttended ?? false,
    isOfUnnamed: frame.isMentioned ?? false,
    isAt: frame.isAt ?? false,
    isOfOne: isOwnSession(found, clause.slice(from, to), clause[to]),
    isOfLast:
      clause.slice(from + 1, from + 3).find(({ symbol }) => symbol !== SYMBOLS.IN)?.symbol ===
      SYMBOLS.EVENT,
    joins: (frame.joins ?? false) && !isOfOther(clause, frame, from, to),
  };
  // "was at the ceremony" is said of one who is named before; "were" of those named after.
  const isBefore = clause.slice(from, to).some(({ words }) => words === 'were');
  if (frame.isPresent === true && !isBefore) return null;
  // "the delegation took part in a session chaired by A and B": who led it is among them.
  if (frame.isHosted && told.subject?.symbol !== SYMBOLS.PARTY) told.subject = null;
  if (frame.isSaid && !/^(?:at|during)$/.test(clause[from + 1]?.words ?? '')) return null;
  // "the progress made at the meeting": nobody made the meeting.
  if (first?.words === 'made' && clause[from + 1]?.symbol === SYMBOLS.IN) return null;
  if (frame.isReciprocal)
    return isSeveral(told.subject) ||
      isBesideGroup(told.subject) ||
      isOfBodies(told.subject) ||
      told.isOfOne
      ? told
      : null;
  if (frame.isPair) return isSeveral(object) && !isHopedFor(clause, from) ? told : null;
  // "to be held during the session of the Council": nobody held the session.
  if (
    frame.isAttended &&
    /[HR]/.test(first?.symbol ?? '') &&
    clause[from - 1]?.symbol === SYMBOLS.BE
  )
    return null;
  // "Latvia will take part in the forum": a state does, where no one is named for it.
  if (frame.isAttended && told.isPlanned && frame.kind === 'CONFERENCE')
    told.subject = asBody(told.subject);
  const isSubject =
    told.subject?.symbol === SYMBOLS.PARTY ||
    (told.subject?.symbol === SYMBOLS.BODY && told.subject.bodies.length > 0 && told.isPlanned);
  if (frame.isAttended) return isSubject ? { ...told, object: null } : null;
  // "attended by the World Bank"; who initiated it, need not have come.
  const isByBody =
    object?.symbol === SYMBOLS.BODY &&
    !clause.slice(from, to).some(({ symbol }) => symbol === SYMBOLS.VERB);
  if (frame.joins) return object?.symbol === SYMBOLS.PARTY || isByBody ? told : null;
  // "the President’s meeting with A": of one who is not named.
  // Nor does "the President" meet President A himself.
  const isAmongThem = left?.parties.some(({ person }) =>
    object?.parties.some((other) => other.person === person),
  );
  const isOfUnnamed =
    (isOwner(left) || isAmongThem === true) &&
    left?.isPronoun !== true &&
    frame.subject === 'OWNER';
  if (isOfUnnamed)
    return {
      ...told,
      isOwned: false,
      isOfUnnamed: true,
      subject: left && { ...left, symbol: SYMBOLS.GROUP, parties: [] },
    };
  if (told.isOwned && !told.subject) told.subject = ownerIn(clause, from, to);
  if (told.isOwned && object?.symbol !== SYMBOLS.PARTY && left?.symbol !== SYMBOLS.PARTY)
    return null;
  const isTalk = /[SAD]/.test(first?.symbol ?? '');
  // "spoke with the foreign ministers of Latvia and Norway": with them; with reporters nobody meets.
  const isOfOfficers = first?.symbol === SYMBOLS.TALK && OFFICERS.test(object?.words ?? '');
  // "will discuss with senior officials the peace": with them, who are to be there.
  const isOfMany =
    first?.symbol === SYMBOLS.DISCUSS && told.isPlanned && object?.symbol === SYMBOLS.GROUP;
  const isTold =
    told.subject?.symbol === SYMBOLS.PARTY &&
    (object?.symbol === SYMBOLS.PARTY || isOfOfficers || isOfMany);
  if (isTalk && !isTold) return null;
  return told;
}

/** "arrived in Riga following | talks with A": what had been before, where a verb of going leads to it. */
function afterGoing(words: readonly Chunk[]): Chunk | undefined {
  if (!GOES.test(words[0]?.words ?? '')) return undefined;
  const at = words.findIndex(({ words: said }) => /^(?:after|following)$/.test(said));
  return at < 0 ? undefined : words[at + 1];
}

const INCLUDED = /^(?:included|featured)$/;
const GOES = /^(?:arrive[sd]|came|left|went|flew|flies|departed|travell?ed|visited)$/;

/** Who speak for their states, in the plural or by whose they are. */
const OFFICERS = /^(?:(?:foreign )?ministers?|counterparts?|presidents|chancellors)\b/;

/** A state's name as a body that does what parties do. */
function asBody(chunk: Chunk | null): Chunk | null {
  if (chunk?.symbol !== SYMBOLS.PLACE) return chunk;
  const { start, end } = chunk;
  return { ...chunk, symbol: SYMBOLS.BODY, bodies: [{ start, end, isGroup: false }] };
}

/** "The Prime Minister received Prime Minister A": an officer does not meet himself. */
function unlessAmong(subject: Chunk | null, object: Chunk | null): Chunk | null {
  const isAmong =
    subject?.symbol === SYMBOLS.PARTY &&
    subject.parties.length === 1 &&
    object?.parties.some(({ person }) => person === subject.parties[0]?.person);
  return isAmong === true && subject ? { ...subject, symbol: SYMBOLS.GROUP, parties: [] } : subject;
}

/** Right before who did what is told behind. */
const THANKS =
  /^(?:thank(?:ed|s)|prais(?:ed|es)|commend(?:ed|s)|congratulat(?:ed|es)|criticis(?:ed|es)|criticiz(?:ed|es))$/;

const VERB = pattern('[MEET RECEIVE LIGHT DISCUSS TALK JOIN VERB SAY]');

/** "praised A's visit to Riga to attend the summit": it is A who attends. */
const TRAVELLED = pattern('OWNER WORD{0,3} TRIP TO [PLACE WORD TIME]{1,4} TO $');

function doer(clause: readonly Chunk[], from: number, to: number): Chunk | null {
  const traveller = TRAVELLED.exec(symbolsOf(clause.slice(0, from)));
  const owner = traveller ? clause[traveller.index] : undefined;
  if (owner && owner.parties.length > 0) return { ...owner, symbol: SYMBOLS.PARTY };
  // "A hosted the envoys after receiving their credentials": A received them.
  const main = symbolsOf(clause.slice(0, from)).search(VERB);
  if (
    main >= 0 &&
    clause[from]?.symbol === SYMBOLS.RECEIVING &&
    clause[from - 1]?.symbol === SYMBOLS.IN
  )
    return doerOf(clause, main);
  const isGerund = /[GEzhj]/.test(clause[from]?.symbol ?? '');
  // "A thanked B for receiving C": B did.
  const thanked = clause[from - 2];
  const isForDoing = isGerund && clause[from - 1]?.symbol === SYMBOLS.FOR;
  if (isForDoing && thanked?.symbol === SYMBOLS.PARTY && THANKS.test(clause[from - 3]?.words ?? ''))
    return thanked;
  const opening = from <= 2 || isGerund ? doerAfter(clause, to) : null;
  const own = doerOf(clause, from);
  return own ?? opening;
}

/** "his", "the country's": whose it is says nothing of a party. */
function isOwner(chunk: Chunk | null): boolean {
  return chunk?.symbol === SYMBOLS.OWNER && chunk.parties.length === 0;
}

/** Two bodies or states: "the EU and Latvia". */
function isOfBodies(chunk: Chunk | null): boolean {
  return chunk?.symbol === SYMBOLS.BODY && chunk.bodies.length > 1;
}

/** One person and a group by its own words: "Minister Lee and the Latvian delegation". */
export function isBesideGroup(chunk: Chunk | null): boolean {
  return chunk?.parties.length === 1 && chunk.bodies.some(({ isGroup }) => isGroup);
}

/** Two persons and more, or one of a row of officers of whom the text names no other. */
function isSeveral(chunk: Chunk | null): boolean {
  const parties = chunk?.parties ?? [];
  return parties.length > 1 || parties.some(({ isOfRow }) => isOfRow === true);
}

export type { Party };
