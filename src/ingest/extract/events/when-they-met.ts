import type { PartialDate } from '../../../domain/partial-date';
import type { Span } from '../../../store/article';
import type { MeetingKind } from '../../../store/meeting';
import type { Chunk } from '../clauses/chunk';
import { isOfWord } from '../clauses/of-one-office';
import { clauseAbove, clauseBehind } from '../clauses/superordinate';
import { ASIDE_AFTER, OFTEN, RECALLS, WHEN_THEY_MET, WOULD_THEN } from '../lexicon/when-they-met';
import type { FoundPerson } from '../people/people';
import type { Reading } from '../reading';
import type { PlaceItem } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';
import { detailsAt } from './details-at';
import { type FoundMeeting, lastOfSeveral, partyOf } from './found-meeting';
import { undated } from './meeting-details';
import { isQuoted } from './quoted';

/** A subordinate clause in which those who are named elsewhere met, or will: "when they met in Riga in May". */
interface Below extends Span {
  /** Where "they" stands. */
  they: Span;
  /** The words that tell of it, from "they" on, up to its day and place. */
  at: Span;
  kind: MeetingKind;
  isAhead: boolean;
  /** "when they last met", "since they met": it is another than the one told of. */
  isRecalled: boolean;
  date: PartialDate | null;
  place: PlaceItem | null;
}

/** What was asked of last: several steps ask of one sentence. */
let last: { sentence: ScannedSentence | null; found: Below[] } = { sentence: null, found: [] };

/** The subordinate clauses of a sentence in which "they" met or spoke, or will, with whom it does not say again. */
export function clausesBelow(reading: Reading, sentence: ScannedSentence): Below[] {
  if (last.sentence === sentence) return last.found;
  const words = reading.text.slice(sentence.start, sentence.end);
  const found = [...words.matchAll(WHEN_THEY_MET)].flatMap((match) => {
    const below = belowAt(reading, sentence, match);
    return below && !isQuoted(words, match.index) ? [below] : [];
  });
  last = { sentence, found };
  return found;
}

function belowAt(
  reading: Reading,
  sentence: ScannedSentence,
  { index, 0: words, groups = {} }: RegExpExecArray,
): Below | null {
  const { text } = reading;
  const start = sentence.start + index;
  const verbEnd = start + words.length;
  const { when = '', they = '', held = '', ahead = '', how = '' } = groups;
  const isAside = ASIDE_AFTER.test(text.slice(verbEnd, sentence.end));
  const details = detailsAt(reading, sentence, verbEnd + (isAside ? 1 : 0));
  const isNaming = details.date === null && details.place === null;
  // "when they met President A": whom they met is told.
  if (isNaming && /^\s+(?:the\s+)?\p{Lu}/u.test(text.slice(verbEnd, sentence.end))) return null;
  const comma = text.slice(details.end, sentence.end).search(/[,;]/u);
  const end = comma < 0 ? sentence.end : details.end + comma;
  const times = (reading.times.get(sentence.index) ?? []).filter(
    ({ date }) => date.earliest !== null,
  );
  const within = times.find((time) => time.start >= verbEnd && time.end <= end);
  // "in March, when they met in Riga".
  const before = times.find((time) => /^,?\s+$/u.test(text.slice(time.end, start)));
  const theyAt = start + words.indexOf(they, when.length);
  const verb = `${held}${ahead} ${how}`;
  return {
    start: details.date || within || !before ? start : before.start,
    end,
    they: { start: theyAt, end: theyAt + they.length },
    at: { start: theyAt, end: Math.max(verbEnd, details.end) },
    kind: kindOf(verb, details.place),
    isAhead: ahead !== '',
    isRecalled: RECALLS.test(`${when} ${held}`),
    date: details.date ?? within?.date ?? before?.date ?? null,
    place: details.place,
  };
}

function kindOf(verb: string, place: PlaceItem | null): MeetingKind {
  if (/phone|video|\bcalls?\b/u.test(verb)) return 'CALL';
  if (/summit/u.test(verb)) return 'CONFERENCE';
  if (/consultations/u.test(verb)) return 'CONSULTATIONS';
  const isThere = place?.known.kind === 'CITY' || /\bin person\b|face|sidelines|margins|\bat\s/u.test(verb);
  return /\b(?:sp[eo]ak|spoken?|talk(?:ed)?|conversations?)(?![\p{L}-])/u.test(verb) && !isThere
    ? 'CALL'
    : 'MEETING';
}

/** What is told of others than who does what the clauses say: those which say when, and those around them. */
export function withoutBelow(
  reading: Reading,
  sentence: ScannedSentence,
  chunks: readonly Chunk[],
): Chunk[] {
  const cuts = cutsIn(reading, sentence);
  return chunks.filter((chunk) => !cuts.some(({ start, end }) => chunk.start >= start && chunk.end <= end));
}

/** The words of a sentence, blank where "they" met. */
export function wordsWithoutBelow(reading: Reading, sentence: ScannedSentence): string {
  const blank = (words: string, { start, end }: Span) =>
    words.slice(0, start - sentence.start) +
    ' '.repeat(end - start) +
    words.slice(end - sentence.start);
  return cutsIn(reading, sentence).reduce(blank, reading.text.slice(sentence.start, sentence.end));
}

/** "C praised the deal | that A and B signed when they met in Riga": nothing of it is told of C. */
function cutsIn(reading: Reading, sentence: ScannedSentence): Span[] {
  return clausesBelow(reading, sentence).map(({ start, end, they }) => {
    const above = clauseAbove(reading, sentence, they.start);
    const isTheirs = above?.isWithin === true && above.persons.length > 1;
    return { start: isTheirs ? above.start : start, end };
  });
}

/**
 * What those who are named in the clause above, or who met last, held or will hold by a subordinate clause.
 * @param meetings those told of up to this sentence, and in it.
 */
export function whenTheyMet(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  return clausesBelow(reading, sentence).flatMap((below) => {
    const persons = personsOf(reading, sentence, below, meetings);
    const isPlanned = below.isAhead || (below.date?.earliest ?? '') > reading.publishedAt;
    if (persons.length < 2 || !isTold(reading, sentence, below, isPlanned)) return [];
    const quote = { start: below.start, end: below.at.end };
    return [
      {
        kind: below.kind,
        status: isPlanned ? 'PLANNED' : 'HELD',
        date: below.date ?? undated(reading, isPlanned),
        place: below.place && { item: below.place, quote },
        parties: persons.map((person) => ({ ...partyOf({ ...below.they, person }), isSure: true })),
        bodies: [],
        quote: { start: sentence.start, end: sentence.end },
        sentence: sentence.index,
        at: below.at,
        isMentioned: meetings.length > 0,
        isOther: below.isRecalled,
      } satisfies FoundMeeting,
    ];
  });
}

/** Whom "they" means: those named above, else behind where it opens the sentence, else who met last. */
function personsOf(
  reading: Reading,
  sentence: ScannedSentence,
  { start, end, they }: Below,
  meetings: readonly FoundMeeting[],
): readonly FoundPerson[] {
  const above = clauseAbove(reading, sentence, they.start)?.persons ?? [];
  const isOpening = start - sentence.start < 12;
  const named = above.length === 0 && isOpening ? clauseBehind(reading, sentence, end) : above;
  if (named.length > 1) return named;
  const [one] = named;
  const words = reading.text.slice(they.start, they.end);
  const isMeant = ({ parties }: FoundMeeting) =>
    parties.every(({ person }) => isOfWord(words, person)) &&
    (!one || parties.some(({ person }) => person === one));
  return lastOfSeveral(meetings.filter(isMeant))?.parties.map(({ person }) => person) ?? [];
}

/** Whether what a clause says was held, or is to be on a day or in a place that are to come. */
function isTold(
  { text, publishedAt }: Reading,
  sentence: ScannedSentence,
  { start, at, isAhead, date, place }: Below,
  isPlanned: boolean,
): boolean {
  const before = text.slice(sentence.start, start);
  if (isAhead) {
    const isOver = (date?.latest ?? '9999') < publishedAt;
    return !isOver && (date !== null || place !== null) && !OFTEN.test(text.slice(start, at.start));
  }
  // "said that they would sign it when they met in Riga": it may be to come.
  return isPlanned || date !== null || !WOULD_THEN.test(before);
}
