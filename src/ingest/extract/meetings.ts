import type { MeetingKind } from '../../store/meeting';
import type { Span } from '../../store/article';
import { eventsAhead } from './ahead';
import { Antecedents } from './clauses/antecedents';
import type { Chunk, Party } from './clauses/chunk';
import { BOTH, chunksOf } from './clauses/chunker';
import { toldIn, type Told } from './clauses/find-told';
import { clausesOf } from './clauses/reduce';
import { SYMBOLS } from './lexicon/clause-words';
import { ownerOf, protagonistOf } from './focus';
import type { FoundMeeting } from './found-meeting';
import { conferencesIn, namedHeldIn, signingsIn } from './conferences';
import {
  briefingsOn,
  endByReturn,
  errandsOf,
  type Leg,
  legsIn,
  placeOnJourney,
  visitsOn,
} from './journeys';
import { joinLast } from './joins';
import { placeByLine } from './place-lines';
import { dateOf, placeOf } from './meeting-details';
import { addAhead, addOccasion, addOrMerge, addVisit, markCall } from './merge-meetings';
import {
  BY_PHONE,
  FOR_CONSULTATIONS,
  MEETING_CUES,
  PLANNED_AFTER,
  PLANNED_CUES,
} from './lexicon/meeting-cues';
import { occasionsIn } from './occasions';
import type { Reading } from './reading';
import type { ScannedSentence } from './scan';
import { isPlace, partiesAt } from './sides';
import type { SentenceChunks } from './learned/sentence-row';
import { joinSpeakers } from './speakers';
import { recalledIn } from './their-meetings';
import { visitsIn } from './visits';

const CUES = MEETING_CUES.map((cue) => ({
  ...cue,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${cue.source})(?![\\p{L}-])`, 'giu'),
}));

const SEVERAL = /\b(?:meetings|sessions)\b[^.;]{0,60}?\bwere\s+held\b/u;

/** The meetings that an article tells of, the one that it is about first. */
export function findMeetings(reading: Reading): FoundMeeting[] {
  return readMeetings(reading).meetings;
}

/** The meetings that an article tells of, with the sentences that they were read from, as chunks. */
export function readMeetings(reading: Reading): {
  meetings: FoundMeeting[];
  sentences: SentenceChunks[];
} {
  const meetings: FoundMeeting[] = [];
  const sentences: SentenceChunks[] = [];
  const legs: Leg[] = [];
  for (const sentence of reading.sentences) {
    // "The meetings of the commissions were held": others than the one told of before.
    const isOfSeveral = SEVERAL.test(reading.text.slice(sentence.start, sentence.end));
    markCall(reading, sentence, meetings);
    const antecedents = new Antecedents(reading, sentence, meetings);
    const chunks = chunksOf(reading, sentence, antecedents);
    sentences.push({ sentence, chunks });
    const clauses = clausesOf(chunks);
    const here = legsIn(reading, sentence);
    legs.push(...here);
    const found = meetingsIn(reading, sentence, clauses, meetings);
    const told = found.length > 0 ? found : errandsOf(reading, sentence, here);
    for (const meeting of told) {
      placeOnJourney(reading, sentence, meeting, legs);
      addOrMerge(meetings, meeting, isOfSeveral);
    }
    meetings.push(...briefingsOn(reading, sentence, here));
    joinLast(reading, sentence, meetings);
    const visits = [...visitsIn(reading, sentence, clauses), ...visitsOn(reading, here)];
    for (const visit of visits) addVisit(meetings, visit);
    if (!told.some(({ kind }) => kind === 'CONFERENCE'))
      meetings.push(...heldAsNamed(reading, sentence));
    // "gave a reception for A": they met, and that is told.
    const isOfTwo = told.some(({ kind, isOfMany }) => kind === 'MEETING' && isOfMany !== true);
    for (const occasion of isOfTwo ? [] : occasionsIn(reading, sentence))
      addOccasion(meetings, occasion);
    meetings.push(...recalledIn(reading, sentence, meetings));
    joinSpeakers(reading, sentence, meetings);
    meetings.push(...signingsIn(reading, sentence));
    placeByLine(reading, sentence, meetings);
    for (const event of eventsAhead(reading, sentence)) addAhead(meetings, event);
  }
  withoutStates(reading, meetings);
  endByReturn(reading, meetings);
  const told = meetings.filter(
    ({ kind, parties, bodies, place, isAhead }) =>
      parties.length + bodies.length > 0 ||
      isAhead === true ||
      kind === 'CONSULTATIONS' ||
      (kind === 'CONFERENCE' && place !== null),
  );
  return { meetings: told, sentences };
}

function heldAsNamed(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const named = conferencesIn(reading, sentence);
  return named.length > 0 ? named : namedHeldIn(reading, sentence);
}

/** States take part as such only where the text names nobody who did for them. */
function withoutStates(reading: Reading, meetings: readonly FoundMeeting[]): void {
  const named = new Set(
    meetings.filter(({ parties }) => parties.length > 0).map(({ kind }) => kind),
  );
  for (const meeting of meetings)
    if (named.has(meeting.kind))
      meeting.bodies = meeting.bodies.filter(({ item }) => !isPlace(reading, item));
}

function meetingsIn(
  reading: Reading,
  sentence: ScannedSentence,
  clauses: readonly Chunk[][],
  earlier: readonly FoundMeeting[],
): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const found = clauses.flatMap((clause) =>
    toldIn(clause).flatMap((told) => meetingsOf(reading, sentence, told, words, earlier)),
  );
  if (found.length === 0) return meetingsByCue(reading, sentence, words);
  return JOINT.test(words) ? inOne(found) : found;
}

/** "met with A in a joint meeting with B": one meeting. */
const JOINT = /\bin\s+a\s+joint\s+(?:meeting|call|session)\s+with\b/u;

function inOne([first, ...others]: FoundMeeting[]): FoundMeeting[] {
  if (!first) return [];
  const known = new Set(first.parties.map(({ person }) => person));
  const more = others.flatMap(({ parties }) => parties).filter(({ person }) => !known.has(person));
  return [{ ...first, parties: [...first.parties, ...more] }];
}

/** "at a meeting", "during their talks", "in negotiations": of those who did something there. */
const OWN_TALKS =
  /\b(?:at|in|during)\s+(?:(?:an?|their)\s+(?:[\p{L}\d.-]+\s+){0,4}(?:meeting|conversation|session|audience|dinner|lunch)|(?:their\s+)?(?:\p{L}+\s+)?(?:talks|negotiations|consultations))\b(?!\s+(?:of|between|with)\b)/u;

/** Its sentence tells of another than the one before. */
const OTHER =
  /\b(?:[Aa]lso|[Ll]ater|[Ee]arlier|[Tt]hen|another|[Ss]eparately|[Ii]n\s+addition|[Aa]dditionally)\b|^(?:Prior\s+to|Before|After|Following)\s+(?:this|the|that|their)\s+(?:meeting|call|talks)\b/u;

/** What a clause tells of, where it names both sides, or one beside a group. */
function meetingsOf(
  reading: Reading,
  sentence: ScannedSentence,
  told: Told,
  words: string,
  earlier: readonly FoundMeeting[],
): FoundMeeting[] {
  const { at, object } = told;
  if (told.isAt && !OWN_TALKS.test(words)) return [];
  // "At the meeting with A, the sides discussed": the sides of that meeting.
  const isImpersonal =
    told.isOwned && (told.subject?.symbol === SYMBOLS.GROUP || told.subject?.words === BOTH);
  const subject = isImpersonal ? null : told.subject;
  const objects = object?.parties ?? [];
  const owner =
    told.isOwned && !subject
      ? (ownerOf(reading, sentence, at) ?? protagonistOf(reading, earlier))
      : null;
  const subjects = owner
    ? [{ person: owner, start: at.start, end: at.end }]
    : (subject?.parties ?? []);
  const persons = new Set([...subjects, ...objects].map(({ person }) => person));
  // "a delegation" says of no one who it was.
  const bodies = [...(subject?.bodies ?? []), ...(object?.bodies ?? [])].filter(
    ({ start, end, isGroup }) => !isGroup || /\s/u.test(reading.text.slice(start, end)),
  );
  const isOpen =
    (object !== null && objects.length === 0) || (subject !== null && subject.parties.length === 0);
  // "Latvia and Estonia held a meeting", "was attended by representatives of the World Bank".
  const isOfBodies =
    persons.size === 0 &&
    bodies.some(({ isGroup }) => !isGroup) &&
    (told.joins ||
      told.isAttended ||
      told.isOfOne ||
      (subject?.symbol === SYMBOLS.BODY && object === null && bodies.length > 1));

  if (
    !isOfBodies &&
    persons.size < 2 &&
    !(persons.size === 1 && (isOpen || told.joins || told.isAttended))
  )
    return [];
  const isSeparate =
    /\b(?:separate|bilateral|individual|one-on-one)\s+(?:\p{L}+\s+)?(?:meetings|talks)\s+with\b|\bseparate\s+(?:\p{L}+\s+)?(?:meetings|talks)\b|\bseparately\b|\b[Dd]uring\s+(?:the\s+)?(?:\p{L}+\s+)?meetings\s+with\b/u.test(
      words,
    );
  const groups =
    isSeparate && subjects.length === 1 && objects.length > 1
      ? objects.map((each) => [...subjects, each])
      : [[...subjects, ...objects].sort((a, b) => a.start - b.start)];
  const after = reading.text.slice(at.end, sentence.end);
  const spoken = told.kind === 'MEETING' && BY_PHONE.test(words) ? 'CALL' : told.kind;
  const kind = spoken === 'MEETING' && FOR_CONSULTATIONS.test(after) ? 'CONSULTATIONS' : spoken;
  return groups.map((group) => ({
    ...meetingOf(reading, sentence, kind, group, bodies, at, told.isPlanned),
    isOpen: persons.size < 2 && !told.joins,
    joins: told.joins,
    isOfLast: told.isOfLast,
    isOfMany: told.isAttended || told.joins,
    isMentioned: told.isOfUnnamed,
    isOther: OTHER.test(words),
  }));
}

/** What the words of a sentence tell of as held, though they name but one side of it, or none. */
function meetingsByCue(reading: Reading, sentence: ScannedSentence, words: string): FoundMeeting[] {
  for (const { kind, pattern } of CUES) {
    const match = [...words.matchAll(pattern)].find(({ index }) => !isQuoted(words, index));
    if (!match) continue;
    const start = sentence.start + match.index;
    const at = { start, end: start + match[0].length };
    const parties = partiesAt(reading, sentence, at);
    return [meetingOf(reading, sentence, kindOf(kind, words, match[0]), parties, [], at)];
  }
  return [];
}

/** "discussed trade by phone" tells of a call. */
function kindOf(kind: MeetingKind, words: string, cue: string): MeetingKind {
  if (kind === 'MEETING' && /^[^,]{0,60}\bround-?\s?table\b/iu.test(words)) return 'CONFERENCE';
  if (kind === 'MEETING' && /^consultations\b/iu.test(cue)) return 'CONSULTATIONS';
  return kind === 'MEETING' && BY_PHONE.test(words) ? 'CALL' : kind;
}

function meetingOf(
  reading: Reading,
  sentence: ScannedSentence,
  kind: MeetingKind,
  group: Party[],
  bodies: (Span & { isGroup?: boolean })[],
  at: Span,
  isTold = false,
): FoundMeeting {
  const words = reading.text.slice(sentence.start, sentence.end);
  const parties = new Map(group.map((named) => [named.person, named]));
  // "discussed the upcoming visit": the word is said of another thing.
  const isPast = PAST.test(reading.text.slice(at.start, at.end));
  const isPlanned =
    isTold ||
    (!isPast && PLANNED_CUES.test(words.slice(0, at.end - sentence.start))) ||
    (/^[^.;]*?(?:between|with)(?:$|\s)/u.test(reading.text.slice(at.start, at.end + 9)) &&
      PLANNED_AFTER.test(words.slice(at.end - sentence.start)));
  const planned = dateOf(reading, sentence, [at, ...group, ...wordsFor(sentence)], isPlanned);
  // "planned to agree in the talks begun on Monday": what has a day before publication is no plan.
  const isAhead = isPlanned && (isTold || (planned?.latest ?? '9999') >= reading.publishedAt);
  return {
    kind,
    status: isAhead ? 'PLANNED' : 'HELD',
    date: planned,
    place: placeOf(reading, sentence, at),
    parties: [...parties].map(([person, { start, end }]) => ({
      person,
      role: 'PARTICIPANT',
      quote: { start, end },
    })),
    bodies: bodies.map(({ start, end, isGroup = false }) => {
      const item = { start, end };
      const before = reading.text.slice(sentence.start, start);
      const areMembers = /\bmembers\s+of\s+(?:the\s+)?$/u.test(before);
      return { item, role: 'PARTICIPANT', quote: item, isGroup, areMembers };
    }),
    quote: { start: sentence.start, end: sentence.end },
    isBare: parties.size === 0,
    sentence: sentence.index,
  };
}

/** Verbs that tell of what was. */
const PAST =
  /^(?:discussed|met|held|had|received|spoke|exchanged|reviewed|talked|hosted|expressed|praised|agreed|noted)\b/u;

/** Nouns for what is told of: "discussed trade in a meeting on Sunday". */
function wordsFor(sentence: ScannedSentence): Span[] {
  return sentence.tokens.filter(({ lower }) =>
    /^(?:meeting|talks|conversation|call|consultations|dialogue)$/.test(lower),
  );
}

/** Words that are said in a quotation tell of no meeting. */
function isQuoted(words: string, at: number): boolean {
  const before = words.slice(0, at);
  // What is quoted of a third person is told: "“He is to meet X,” the ministry wrote".
  if (/["“«](?:He|She)\b[^"”»]*$/u.test(before)) return false;
  return (before.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
}
