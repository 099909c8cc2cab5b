import type { PartialDate } from '../../domain/partial-date';
import type { MeetingKind, MeetingStatus, ParticipationRole } from '../../store/meeting';
import type { Span } from '../../store/article';
import { conferencesIn, signingsIn } from './conferences';
import { unnamedParty } from './focus';
import { joinLast } from './joins';
import { dateOf, placeOf } from './meeting-details';
import {
  DELEGATION,
  MEETING_CUES,
  type MeetingCue,
  PARTIES_END,
  PLANNED_AFTER,
  PLANNED_CUES,
} from './lexicon/meeting-cues';
import type { FoundPerson } from './people';
import { type Named, peopleIn, type Reading } from './reading';
import type { Item } from './items';
import type { ScannedSentence } from './scan';
import { visitsIn } from './visits';

/** A meeting, call, visit or the like, as one or more sentences tell of it. */
export interface FoundMeeting {
  kind: MeetingKind;
  status: MeetingStatus;
  date: PartialDate | null;
  /** The place's item, and the words that place the meeting there. */
  place: { item: Extract<Item, { kind: 'PLACE' }>; quote: Span } | null;
  parties: { person: FoundPerson; role: ParticipationRole; quote: Span }[];
  bodies: { item: Span; role: ParticipationRole; quote: Span }[];
  quote: Span;
  sentence: number;
}

const CUES = MEETING_CUES.map((cue) => ({
  ...cue,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${cue.source})(?![\\p{L}-])`, 'iu'),
}));

const SEVERAL = /\b(?:meetings|sessions)\b[^.;]{0,60}?\bwere\s+held\b/u;

/** The meetings that an article tells of, the one that it is about first. */
export function findMeetings(reading: Reading): FoundMeeting[] {
  const meetings: FoundMeeting[] = [];
  for (const sentence of reading.sentences) {
    // "The meetings of the commissions were held": others than the one told of before.
    const isOfSeveral = SEVERAL.test(reading.text.slice(sentence.start, sentence.end));
    for (const meeting of meetingsIn(reading, sentence)) addOrMerge(meetings, meeting, isOfSeveral);
    joinLast(reading, sentence, meetings);
    for (const visit of visitsIn(reading, sentence)) addVisit(meetings, visit);
    meetings.push(...conferencesIn(reading, sentence), ...signingsIn(reading, sentence));
  }
  return meetings.filter(
    ({ kind, parties, bodies, place }) =>
      parties.length + bodies.length > 0 ||
      kind === 'CONSULTATIONS' ||
      (kind === 'CONFERENCE' && place !== null),
  );
}

function meetingsIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const named = peopleIn(reading, sentence);
  for (const cue of CUES) {
    const match = cue.pattern.exec(words);
    if (!match || isQuoted(words, match.index)) continue;
    const at = {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    };
    const before = named.filter(({ end }) => end <= at.start);
    const unnamed =
      before.length > 0 || cue.object === 'NONE'
        ? null
        : unnamedParty(reading, sentence, words.slice(0, match.index), sentence.start);
    const subjects = unnamed ? [unnamed] : before;
    const objects = objectsOf(reading, sentence, named, at, cue);
    const isPair = (cue.object === 'WITH' || cue.object === 'PAIR') && subjects.length > 1;
    const isOpen = cue.object === 'NONE' || cue.mayLack === true;
    if (!isOpen && objects.length === 0 && !isPair) continue;
    // "The group met him" tells of a meeting only with one who is named on the other side.
    if (!isOpen && subjects.length + objects.length < 2) continue;
    const separate = /\bin\s+separate\s+meetings\b/u.test(words) && subjects.length === 1;
    const groups = separate
      ? objects.map((object) => [...subjects, object])
      : [[...subjects, ...objects]];
    return groups.map((group) => meetingOf(reading, sentence, cue.kind, group, at));
  }
  return [];
}

/** Those named on the other side: after "with" or the cue itself, to where the parties end. */
function objectsOf(
  reading: Reading,
  sentence: ScannedSentence,
  named: Named[],
  cueAt: Span,
  cue: MeetingCue,
): Named[] {
  const { text } = reading;
  if (cue.object === 'NONE' || cue.object === 'PAIR') return [];
  if (cue.object === 'NEXT') {
    const next = named.find(({ start }) => start >= cueAt.end);
    const isNext =
      next &&
      /^\s+(?:(?:the|his|her|newly|appointed|new|incoming|outgoing|visiting|then)\s+)*$/u.test(
        text.slice(cueAt.end, next.start),
      );
    const received = text.slice(cueAt.end, cueAt.end + 40);
    if (!isNext && new RegExp(`^\\s+${DELEGATION.source}`, 'u').test(received)) {
      const head = unnamedParty(reading, sentence, received, cueAt.end);
      return head ? [head] : [];
    }
    // "welcomed Shakirov's election" and "received Kerry's letter" tell of no meeting.
    if (!isNext || /^['’]/u.test(text.slice(next.end, next.end + 1))) return [];
    const isGreeted = /welcomed$/u.test(text.slice(cueAt.start, cueAt.end));
    if (isGreeted && !/^\s*(?:(?:in|at|to|on)\b|[,.])/u.test(text.slice(next.end, next.end + 8)))
      return [];
  }
  const after = text.slice(cueAt.end, sentence.end);
  const found = cue.object === 'WITH' ? /\bwith\b/u.exec(after) : null;
  // In "met X to discuss a dialogue with Y" the "with" leads to no party.
  const isLater =
    found !== null &&
    named.some(({ start }) => start >= cueAt.end && start < cueAt.end + found.index);
  const preposition = cue.isDirect && isLater ? null : found;
  if (cue.object === 'WITH' && !preposition && !cue.isDirect) return [];
  const from = cueAt.end + (preposition ? preposition.index + 4 : 0);
  const nextNamed = named.filter(({ start }) => start >= from);
  if (/between$/u.test(cue.source)) return pairOf(text, nextNamed);
  const end = nextNamed[0] ? partiesEnd(text, nextNamed, sentence.end) : from;
  return nextNamed.filter(({ start }) => start < end);
}

/** "between A, who is on a visit, and B": up to the one that "and" leads to. */
function pairOf(text: string, named: Named[]): Named[] {
  const last = named.findIndex(
    ({ start }, i) =>
      i > 0 && /\band\s+(?:the\s+)?$/u.test(text.slice(named[i - 1]?.end ?? 0, start)),
  );
  return last < 0 ? [] : named.slice(0, last + 1);
}

/** Where a row of parties ends: at the first gap between them that is more than a joint. */
function partiesEnd(text: string, named: Named[], sentenceEnd: number): number {
  for (const [i, { end }] of named.entries()) {
    const next = named[i + 1]?.start ?? sentenceEnd;
    if (PARTIES_END.test(text.slice(end, next))) return end;
  }
  return sentenceEnd;
}

function meetingOf(
  reading: Reading,
  sentence: ScannedSentence,
  kind: MeetingKind,
  group: Named[],
  at: Span,
): FoundMeeting {
  const words = reading.text.slice(sentence.start, sentence.end);
  const parties = new Map(group.map((named) => [named.person, named]));
  const isPlanned =
    PLANNED_CUES.test(words.slice(0, at.end - sentence.start)) ||
    (/(?:between|with)$/u.test(reading.text.slice(at.start, at.end)) &&
      PLANNED_AFTER.test(words.slice(at.end - sentence.start)));
  return {
    kind,
    status: isPlanned ? 'PLANNED' : 'HELD',
    date: dateOf(reading, sentence, [at, ...group, ...wordsFor(sentence)], isPlanned),
    place: placeOf(reading, sentence, at),
    parties: [...parties].map(([person, { start, end }]) => ({
      person,
      role: 'PARTICIPANT',
      quote: { start, end },
    })),
    bodies: [],
    quote: { start: sentence.start, end: sentence.end },
    sentence: sentence.index,
  };
}

/** Nouns for what is told of: "discussed trade in a meeting on Sunday". */
function wordsFor(sentence: ScannedSentence): Span[] {
  return sentence.tokens.filter(({ lower }) => /^(?:meeting|talks|conversation|call)$/.test(lower));
}

/** Sentences that tell of one meeting again add to it. */
function addOrMerge(meetings: FoundMeeting[], meeting: FoundMeeting, isOfSeveral: boolean): void {
  const same = meetings.find((other) => isSame(other, meeting));
  // "The meeting was attended by X": the one that was told of before.
  const isOfLast = meeting.parties.length === 0 && meetings.some(({ kind }) => kind !== 'VISIT');
  if (!same && isOfLast && meeting.kind === 'MEETING' && !isOfSeveral) return;
  if (!same) {
    meetings.push(meeting);
    return;
  }
  for (const party of meeting.parties)
    if (!same.parties.some(({ person }) => person === party.person)) same.parties.push(party);
  same.place ??= meeting.place;
}

/** A visit of the same persons to the same place is told of once. */
function addVisit(meetings: FoundMeeting[], visit: FoundMeeting): void {
  const isKnown = meetings.some(
    ({ kind, parties, place }) =>
      kind === 'VISIT' &&
      place?.item.name === visit.place?.item.name &&
      parties.length > 0 &&
      parties.every(({ person }) => visit.parties.some((party) => party.person === person)),
  );
  if (!isKnown) meetings.push(visit);
}

function isSame(a: FoundMeeting, b: FoundMeeting): boolean {
  if (a.status !== b.status || a.kind === 'VISIT') return false;
  // Consultations are told of first, then who took part.
  if (a.parties.length === 0 && b.sentence - a.sentence <= 2)
    // "held a call with his counterpart. During it, X and Y reviewed": who called is told after.
    return (
      a.kind === 'CONSULTATIONS' || (/^(?:MEETING|CALL)$/.test(a.kind) && b.kind === 'MEETING')
    );
  const inBoth = b.parties.filter(({ person }) =>
    a.parties.some((party) => party.person === person),
  );
  return inBoth.length === b.parties.length && b.parties.length > 0;
}

/** Words that are said in a quotation tell of no meeting. */
function isQuoted(words: string, at: number): boolean {
  const before = words.slice(0, at);
  return (before.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
}
