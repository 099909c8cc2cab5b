import { parsePartialDate, type PartialDate } from '../../../domain/partial-date';
import type { TimeExpression } from '../../time/find-times';
import type { Span } from '../../../store/article';
import type { MeetingKind } from '../../../store/meeting';
import { type Details, detailsAt } from '../events/told/details-at';
import { isQuoted } from '../events/told/quoted';
import { rowOfLast } from '../events/rows';
import {
  ASIDE_AFTER,
  AT_WHAT,
  NOBODY_NAMED,
  RECALLS,
  WHEN_THEY_MET,
} from '../lexicon/when-they-met';
import { TELLS_MORE } from '../lexicon/superordinate';
import { peopleIn, type Reading } from '../reading';
import type { PlaceItem } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';
import { blanked } from './blanked';
import type { Chunk } from './chunk';
import { type Above, clauseAbove, isOfMany } from './superordinate';

/** Words of a sentence that tell what those held who are named elsewhere: "when they met in Riga in May". */
export interface Below extends Span {
  /** Where "they" stands, or the words that mean nobody by name. */
  they: Span;
  /** The words that tell of it, from "they" on, up to its day and place. */
  at: Span;
  /** What it is said of: null where that is not this sentence's. */
  above: Above | null;
  conjunction: string;
  kind: MeetingKind;
  isAhead: boolean;
  /** "when they last met", "since they met": it is another than the one told of. */
  isRecalled: boolean;
  date: PartialDate | null;
  place: PlaceItem | null;
}

/** What was asked of last: several steps ask of one sentence. */
let last: { sentence: ScannedSentence | null; found: Below[] } = { sentence: null, found: [] };

/** What a sentence tells of "them" as held or to be held, where it does not say again who they are. */
export function clausesBelow(reading: Reading, sentence: ScannedSentence): Below[] {
  if (last.sentence === sentence) return last.found;
  const words = wordsOf(reading, sentence);
  const isTold = ({ index }: RegExpExecArray) => !isQuoted(words, index);
  const found = [...words.matchAll(WHEN_THEY_MET)]
    .filter(isTold)
    .flatMap((match) => byVerb(reading, sentence, match) ?? []);
  for (const pattern of AT_WHAT)
    for (const match of [...words.matchAll(pattern)].filter(isTold)) {
      const below = byNoun(reading, sentence, match);
      if (below && found.every(({ start, end }) => end <= below.start || below.end <= start))
        found.push(below);
    }
  last = { sentence, found };
  return found;
}

/** "when they met in Riga", up to the end of its clause. */
function byVerb(reading: Reading, sentence: ScannedSentence, match: RegExpExecArray): Below | null {
  const { text } = reading;
  const { when = '', held = '', ahead = '', how = '' } = match.groups ?? {};
  const start = sentence.start + match.index;
  const verbEnd = start + match[0].length;
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
  const within = times.find(
    (time) =>
      time.start >= verbEnd && time.end <= end && !OF_OTHER.test(text.slice(verbEnd, time.start)),
  );
  // "in March, when they met in Riga".
  const before = times.find((time) => /^,?\s+$/u.test(text.slice(time.end, start)));
  const they = theyIn(match, start);
  const above = clauseAbove(reading, sentence, they.start);
  if (isOfOthers(reading, sentence, they, above)) return null;
  return {
    start: details.date || within || !before ? start : before.start,
    end,
    they,
    at: { start: they.start, end: Math.max(verbEnd, details.end) },
    above,
    conjunction: when,
    kind: kindOf(`${held}${ahead} ${how}`, details),
    isAhead: ahead !== '',
    isRecalled: RECALLS.test(`${when} ${held}`),
    date: details.date ?? within?.date ?? (before ? dayOf(before) : null),
    place: details.place,
  };
}

/** "(have not met) since May, when they met in Riga": in May, and not from then on. */
function dayOf({ date }: Pick<TimeExpression, 'date'>): PartialDate {
  const { earliest, latest, original } = date;
  const since = /^since\s+(?<year>\d{4}$)?(?<month>\p{Lu}\p{L}+(?<!day)(?:\s+\d{4})?$)?/u.exec(
    original ?? '',
  )?.groups;
  if (!since || earliest === null || latest !== null) return date;
  const length = since['year'] ? 4 : since['month'] ? 7 : 10;
  return parsePartialDate(earliest.slice(0, length), original);
}

/** To a day of another thing: "met since A took office in | March". */
const OF_OTHER = /\b(?:since|after|before|until|when|while|that|which|who|whose|ahead|from)\s/u;

/** "during their call on 3 May", up to its day and place, where it is not what the sentence itself is about. */
function byNoun(reading: Reading, sentence: ScannedSentence, match: RegExpExecArray): Below | null {
  const { times } = reading;
  const { when = '', held = '', call, how = '' } = match.groups ?? {};
  const start = sentence.start + match.index;
  const nounEnd = start + match[0].length;
  // "their conversation of 3 May".
  const of = /^\s+of(?=\s)/u.exec(reading.text.slice(nounEnd, sentence.end))?.[0].length ?? 0;
  const details = detailsAt(reading, sentence, nounEnd + of);
  if (details.date === null && details.place === null) return null;
  const they = theyIn(match, start);
  const above = clauseAbove(reading, sentence, call ? start + when.length + 1 : they.start);
  if (isOfOthers(reading, sentence, they, above)) return null;
  const kind = kindOf(held, details);
  const persons = above?.persons ?? [];
  if (call !== undefined) {
    const named = peopleIn(reading, sentence);
    const areBoth =
      persons.length === 2 && named.length === 2 && rowOfLast(reading.text, named).length === 2;
    if (named.length > 0 ? !areBoth : !NOBODY_NAMED.test(wordsOf(reading, sentence))) return null;
  } else if (persons.length > 1 && above?.isWithin !== true && kind !== 'CALL') return null;
  // "since their meeting in Riga" is read by `recalledIn`.
  const isOwn =
    start - sentence.start < OPENING ||
    /^(?:during|the|an?)$|['’]s$/iu.test(when) ||
    kind === 'CALL' ||
    persons.length > 1 ||
    how !== '';
  if (!isOwn) return null;
  return {
    start,
    end: details.end,
    they,
    at: { start: start + match[0].indexOf(held, when.length), end: details.end },
    above,
    conjunction: when,
    kind,
    isAhead: false,
    isRecalled: RECALLS.test(`${when} ${held}`),
    // "next week's meeting of the two ministers".
    date:
      details.date ?? times.get(sentence.index)?.find((time) => time.start === start)?.date ?? null,
    place: details.place,
  };
}

/** How far into a sentence what opens it may stand: "Following up | on their talks in Riga". */
const OPENING = 16;

/** Whether "they" are many whom nobody names. */
const isOfOthers = (
  reading: Reading,
  sentence: ScannedSentence,
  they: Span,
  above: Above | null,
): boolean =>
  (above?.persons.length ?? 0) === 0 &&
  /^the(?:y|ir)$/u.test(reading.text.slice(they.start, they.end)) &&
  isOfMany(reading, sentence, they.start);

const wordsOf = ({ text }: Reading, { start, end }: Span): string => text.slice(start, end);

function theyIn({ 0: words, groups = {} }: RegExpExecArray, start: number): Span {
  const { when = '', they, call } = groups;
  const said = they ?? call ?? '';
  const at = start + words.indexOf(said, when.length);
  return { start: at, end: at + said.length };
}

function kindOf(words: string, { place }: Details): MeetingKind {
  if (/phone|video|\bcalls?\b/u.test(words)) return 'CALL';
  if (/summit/u.test(words)) return 'CONFERENCE';
  if (/consultations/u.test(words)) return 'CONSULTATIONS';
  const isThere =
    place?.known.kind === 'CITY' || /\bin person\b|face|sidelines|margins|\bat\s/u.test(words);
  return !isThere && /\b(?:speak|spoken?|talk(?:ed)?|conversations?)(?![\p{L}-])/u.test(words)
    ? 'CALL'
    : 'MEETING';
}

/** The chunks of what is told of those who do what the sentence says, and of no others. */
export function withoutBelow(
  reading: Reading,
  sentence: ScannedSentence,
  chunks: readonly Chunk[],
): Chunk[] {
  const cuts = cutsIn(reading, sentence);
  return chunks.filter(
    (chunk) => !cuts.some(({ start, end }) => chunk.start >= start && chunk.end <= end),
  );
}

/** The words of a sentence, blank where they tell of what others held. */
export const wordsWithoutBelow = (reading: Reading, sentence: ScannedSentence): string =>
  blanked(wordsOf(reading, sentence), cutsIn(reading, sentence), sentence.start);

/** "C praised the deal | that A and B signed when they met in Riga": nothing of it is told of C. */
const cutsIn = (reading: Reading, sentence: ScannedSentence): Span[] =>
  clausesBelow(reading, sentence).map(({ start, end, above }) => {
    const isTheirs =
      above?.isWithin === true &&
      above.persons.length > 1 &&
      !TELLS_MORE.test(reading.text.slice(above.start, start));
    return { start: isTheirs ? above.start : start, end };
  });
