import type { PartialDate } from '../../domain/partial-date';
import type { MeetingKind, MeetingStatus, ParticipationRole } from '../../store/meeting';
import type { Span } from '../../store/article';
import { conferencesIn, signingsIn } from './conferences';
import { joinLast } from './joins';
import { dateOf, placeOf } from './meeting-details';
import {
  BY_PHONE,
  MEETING_CUES,
  type MeetingCue,
  OF_CALL,
  PLANNED_AFTER,
  PLANNED_CUES,
} from './lexicon/meeting-cues';
import type { FoundPerson } from './people';
import type { Named, Reading } from './reading';
import type { Item } from './items';
import type { ScannedSentence } from './scan';
import { sidesOf } from './sides';
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
  pattern: new RegExp(`(?<![\\p{L}-])(?:${cue.source})(?![\\p{L}-])`, 'giu'),
}));

const SEVERAL = /\b(?:meetings|sessions)\b[^.;]{0,60}?\bwere\s+held\b/u;

/** The meetings that an article tells of, the one that it is about first. */
export function findMeetings(reading: Reading): FoundMeeting[] {
  const meetings: FoundMeeting[] = [];
  for (const sentence of reading.sentences) {
    // "The meetings of the commissions were held": others than the one told of before.
    const isOfSeveral = SEVERAL.test(reading.text.slice(sentence.start, sentence.end));
    markCall(reading, sentence, meetings);
    for (const meeting of meetingsIn(reading, sentence, meetings))
      addOrMerge(meetings, meeting, isOfSeveral);
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

function meetingsIn(
  reading: Reading,
  sentence: ScannedSentence,
  earlier: readonly FoundMeeting[],
): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const found: FoundMeeting[] = [];
  const told: Named[] = [];
  let shared: Named[] = [];
  for (const { cue, start, end, isStrong } of cuesIn(words)) {
    // What else a sentence tells of, it tells by a verb of its own: "met A and held talks with B".
    const isFirst = found.length === 0;
    if (!isFirst && !isStrong) continue;
    const at = { start: sentence.start + start, end: sentence.start + end };
    const sides = sidesOf(reading, sentence, at, cue, earlier);
    if (!sides) continue;
    const { subjects, objects, bodies } = sides;
    const isTold = objects.some(({ person }) => told.some((other) => other.person === person));
    if (!isFirst && (objects.length === 0 || isTold)) continue;
    const own = subjects.filter(({ person }) => !told.some((other) => other.person === person));
    const actors = own.length > 0 ? own : isFirst ? subjects : shared;
    const separate = /\bin\s+separate\s+meetings\b/u.test(words) && actors.length === 1;
    const groups = separate
      ? objects.map((object) => [...actors, object])
      : [[...actors, ...objects]];
    const kind = kindOf(cue.kind, words, words.slice(start, end));
    for (const group of groups) found.push(meetingOf(reading, sentence, kind, group, bodies, at));
    told.push(...objects);
    shared = actors;
  }
  return found;
}

/** The words that may tell of a meeting: those that name its other side in order, then the rest. */
function cuesIn(words: string): (Span & { cue: MeetingCue; isStrong: boolean })[] {
  const all = CUES.flatMap((cue) =>
    [...words.matchAll(cue.pattern)]
      .filter(({ index }) => !isQuoted(words, index))
      .map(({ index, 0: match }) => ({
        cue,
        start: index,
        end: index + match.length,
        isStrong: cue.object !== 'NONE' && cue.object !== 'PAIR' && cue.mayLack !== true,
      })),
  );
  const strong = all.filter(({ isStrong }) => isStrong);
  return [...strong.sort((a, b) => a.start - b.start), ...all.filter(({ isStrong }) => !isStrong)];
}

/** "discussed trade by phone" tells of a call. */
function kindOf(kind: MeetingKind, words: string, cue: string): MeetingKind {
  if (kind === 'MEETING' && /^consultations\b/iu.test(cue)) return 'CONSULTATIONS';
  return kind === 'MEETING' && BY_PHONE.test(words) ? 'CALL' : kind;
}

function meetingOf(
  reading: Reading,
  sentence: ScannedSentence,
  kind: MeetingKind,
  group: Named[],
  bodies: Span[],
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
    bodies: bodies.map((item) => ({ item, role: 'PARTICIPANT', quote: item })),
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
  if (!same && isOfLast && isToldAgain(meeting, meetings) && !isOfSeveral) {
    const last = meetings.findLast(({ kind, status }) => kind !== 'VISIT' && status === 'HELD');
    if (last && meeting.status === 'HELD') addDetails(last, meeting);
    return;
  }
  if (!same) {
    meetings.push(meeting);
    return;
  }
  for (const party of meeting.parties)
    if (!same.parties.some(({ person }) => person === party.person)) same.parties.push(party);
  addDetails(same, meeting);
}

/** "The consultations were held": those told of before, where there were any. */
function isToldAgain({ kind }: FoundMeeting, meetings: readonly FoundMeeting[]): boolean {
  return (
    kind === 'MEETING' ||
    (kind === 'CONSULTATIONS' && meetings.some((other) => other.kind === kind))
  );
}

/** Where and when a meeting was held may be told in a sentence after. */
function addDetails(known: FoundMeeting, told: FoundMeeting): void {
  known.place ??= told.place;
  // A day bounds it closer than that it was held by publication.
  if (known.date?.earliest === null && told.date?.earliest !== null) known.date = told.date;
}

/** "During the phone call, ...": what the sentences before told of was a call. */
function markCall(
  { text }: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const last = meetings.at(-1);
  if (last?.kind !== 'MEETING' || sentence.index - last.sentence > 2) return;
  if (OF_CALL.test(text.slice(sentence.start, sentence.end))) last.kind = 'CALL';
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
  // What is quoted of a third person is told: "“He is to meet X,” the ministry wrote".
  if (/["“«](?:He|She)\b[^"”»]*$/u.test(before)) return false;
  return (before.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
}
