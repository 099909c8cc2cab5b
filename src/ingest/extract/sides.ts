import type { Span } from '../../store/article';
import { protagonistOf, unnamedParty } from './focus';
import {
  DELEGATION,
  type MeetingCue,
  NO_PARTY,
  OTHER_MEETING,
  PARTIES_END,
} from './lexicon/meeting-cues';
import type { FoundMeeting } from './meetings';
import { type Named, peopleIn, type Reading } from './reading';
import type { ScannedSentence } from './scan';

/** Who is on either side of a meeting. */
export interface Sides {
  subjects: Named[];
  objects: Named[];
  /** A body that meets, where no person of it is named. */
  bodies: Span[];
}

/** The sides of the meeting that a cue in a sentence tells of; null where it tells of none. */
export function sidesOf(
  reading: Reading,
  sentence: ScannedSentence,
  at: Span,
  cue: MeetingCue,
  earlier: readonly FoundMeeting[],
): Sides | null {
  const { text } = reading;
  const named = peopleIn(reading, sentence).filter((each) => mayTakePart(text, sentence, each));
  const objects = objectsOf(reading, sentence, named, at, cue);
  const subjects = subjectsOf(reading, sentence, named, at, cue, objects, earlier);
  const persons = new Set([...subjects, ...objects].map(({ person }) => person));
  const others =
    subjects.length === 0 && cue.object !== 'NONE' ? bodyBefore(text, sentence, at) : [];
  const isPair = (cue.object === 'WITH' || cue.object === 'PAIR') && persons.size > 1;
  const isOpen = cue.object === 'NONE' || cue.mayLack === true;
  if (isOpen) {
    // "consultations led by A and B were held": who led them stands in the words themselves.
    const isLed = cue.object === 'NONE' && LED.test(text.slice(at.start, at.end));
    const leaders = isLed ? named.filter(({ start, end }) => start > at.start && end < at.end) : [];
    return { subjects: isLed ? [] : subjects, objects: [...objects, ...leaders], bodies: [] };
  }
  if (objects.length === 0 && !isPair && !isOfficeMet(reading, sentence, at, cue, subjects))
    return null;
  // "The group met him" tells of a meeting only with one who is named on the other side.
  const isTold =
    persons.size > 1 || others.length > 0 || persons.size * offices(reading, sentence, at) > 0;
  return isTold ? { subjects, objects, bodies: others } : null;
}

/** "the letter of X", "on behalf of X" and "X's envoy" name none who takes part. */
function mayTakePart(text: string, sentence: ScannedSentence, { start, end }: Span): boolean {
  const after = text.slice(end, end + 60);
  if (OWN_MEETING.test(after)) return true;
  return !NO_PARTY.test(text.slice(sentence.start, start)) && !/^['’]s?\b/u.test(after.slice(0, 2));
}

function subjectsOf(
  reading: Reading,
  sentence: ScannedSentence,
  named: Named[],
  at: Span,
  cue: MeetingCue,
  objects: Named[],
  earlier: readonly FoundMeeting[],
): Named[] {
  const before = named.filter(({ end }) => end <= at.start);
  // In "X said the talks between A and B" X is none of the parties.
  if (isOfPair(cue)) return [];
  if (before.length > 0 || cue.object === 'NONE') return before;
  const words = reading.text.slice(sentence.start, at.start);
  const unnamed = unnamedParty(reading, sentence, words, sentence.start);
  if (unnamed) return [unnamed];
  // "In a meeting with A, B said": who met is named after the comma.
  const last = objects.at(-1);
  const next = named.find(({ start }) => start > (last?.end ?? at.end));
  if (
    last &&
    next &&
    /^(?:In|During|At|On|Following|After)\b/u.test(words) &&
    cue.object === 'AFTER'
  )
    return /,\s+(?:the\s+)?$/u.test(reading.text.slice(last.end, next.start)) ? [next] : [];
  // "Meetings with A and B were also held": of the one whose visit the article tells of.
  const isBare = /(?:meetings\?\|talks\|negotiations\)\\s\+with)$/u.test(cue.source);
  const isOpening = isBare && IMPERSONAL.test(words);
  if ((cue.object !== 'WITHIN' && !isOpening) || objects.length === 0) return [];
  const protagonist = protagonistOf(reading, earlier);
  return protagonist && !objects.some(({ person }) => person === protagonist)
    ? [
        {
          person: protagonist,
          start: at.start,
          end: at.end,
          item: objects[0]?.item as Named['item'],
        },
      ]
    : [];
}

/** Unheld offices near a cue: "The Secretary-General met with". */
function offices({ people }: Reading, { items }: ScannedSentence, at: Span): number {
  return items.filter(
    (item) =>
      item.kind === 'OFFICE' &&
      item.titles[0]?.isCapital &&
      people.holderOf(item, item.start) === null &&
      item.start - at.end < NEAR &&
      at.start - item.end < NEAR,
  ).length;
}

/** "met with the Secretary-General": an office that no one is named for. */
function isOfficeMet(
  reading: Reading,
  sentence: ScannedSentence,
  at: Span,
  cue: MeetingCue,
  subjects: Named[],
): boolean {
  const isMet = /^(?:WITH|AFTER|NEXT)$/.test(cue.object) && /met|meet|talks/u.test(cue.source);
  return isMet && subjects.length > 0 && offices(reading, sentence, at) > 0;
}

/** "The Foreign Ministry hosted a meeting with": a body right before the verb. */
function bodyBefore(text: string, { items }: ScannedSentence, at: Span): Span[] {
  const last = items.findLast(({ end }) => end <= at.start);
  if (
    last?.kind !== 'BODY' ||
    !/^\s+(?:(?:has|have|also|hosted|held|an?|the)\s+)*$/u.test(text.slice(last.end, at.start))
  )
    return [];
  return [{ start: last.start, end: last.end }];
}

/** Words before "meeting with" that name no one of the other side. */
const IMPERSONAL =
  /^(?:(?:At|During|In)\s+)?(?:[Tt]he|[Hh]is|[Hh]er)\s+(?:[\p{L}-]+\s+)?$|\b(?:was|were)\s+(?:also\s+)?(?:discussed|considered|reviewed|noted|raised)\b[^.;]*?\b(?:during|at|in)\s+(?:the\s+|a\s+|his\s+|her\s+)?$/u;

/** "X's meeting with": the possessor takes part, and nobody else of whom X's is said. */
const OWN_MEETING =
  /^['’]s?\s+(?:[\p{L}-]+\s+){0,2}(?:meetings?|talks|conversation|call|agenda|programme)\b/u;

const LED = /\b(?:led|headed|chaired|co-chaired)\s+by\b/u;

/** How far an office may stand from the words that tell of a meeting. */
const NEAR = 90;

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
  if (cue.object === 'WITHIN')
    return named.filter(({ start, end }) => start >= cueAt.start && end <= cueAt.end);
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
  const [first] = nextNamed;
  if (first && cue.object === 'WITH' && PARTIES_END.test(text.slice(from, first.start))) return [];
  if (isOfPair(cue)) return pairOf(text, nextNamed);
  const end = nextNamed[0] ? partiesEnd(text, nextNamed, sentence.end) : from;
  return nextNamed.filter(({ start }) => start < end);
}

/** Words that lead to both sides: "talks between", "meeting of". */
function isOfPair({ source }: MeetingCue): boolean {
  return /(?:between|of\(\?=.*)$/u.test(source);
}

/** "between A, who is on a visit, and B": up to the one that "and" leads to. */
function pairOf(text: string, named: Named[]): Named[] {
  const last = named.findIndex(
    ({ start }, i) =>
      i > 0 && /\b(?:and|with)\s+(?:the\s+)?$/u.test(text.slice(named[i - 1]?.end ?? 0, start)),
  );
  return last < 0 ? [] : named.slice(0, last + 1);
}

/** Where a row of parties ends: at the first gap between them that is more than a joint. */
function partiesEnd(text: string, named: Named[], sentenceEnd: number): number {
  for (const [i, { end }] of named.entries()) {
    const next = named[i + 1]?.start ?? sentenceEnd;
    const gap = text.slice(end, next);
    const isRow = /^\s*;\s*(?:and\s+)?(?:the\s+)?$/u.test(gap);
    if (!isRow && (PARTIES_END.test(gap) || OTHER_MEETING.test(gap))) return end;
  }
  return sentenceEnd;
}
