import type { Span } from '../../../../store/article';
import {
  AND_DID,
  ARE_FALSE,
  AT_ONE,
  BEFORE_CLAUSE,
  BEFORE_DEED,
  BEFORE_EVENT,
  ENDS_ASIDE,
  NEXT_CLAUSE,
  NO_MEETING,
  NO_MEETING_APART,
  OF_NOUN,
  OPENS_ASIDE,
  REPORTS_OPEN,
  WHO_ASIDE,
} from '../../lexicon/unvouched';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { madeOf, type ToRead } from '../lists/made-sentence';

/**
 * A sentence as events are read in it: without what it says was not so, is only rumoured, supposed or made up, whoever
 * is named there and in whatever words it is told. "The ministry denied that A, who is in Riga, met B" tells of nothing;
 * what stands before, or behind a "but", is read.
 */
export function vouchedFor(reading: Reading, sentence: ScannedSentence): ToRead {
  const { start, end, items } = sentence;
  if (items.length === 0) return { reading, sentence };
  const untold = unvouchedIn(reading.text, sentence);
  const blanks = untold ? [untold] : noMeetingIn(reading.text, sentence);
  return blanks.length > 0 ? madeOf(reading, { start, end }, { blanks }) : { reading, sentence };
}

/** The words that would be those of a meeting elsewhere: "received a letter", "asked A for a meeting". */
function noMeetingIn(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const spans: Span[] = [];
  const add = (from: number, { length }: string) =>
    spans.push({ start: start + from, end: start + from + length });
  for (const pattern of NO_MEETING)
    for (const found of words.matchAll(pattern)) add(found.index, found[0]);
  for (const pattern of NO_MEETING_APART)
    for (const { index, 0: all, groups } of words.matchAll(pattern)) {
      const { head = '', tail = '' } = groups ?? {};
      add(index, head);
      add(index + all.length - tail.length, tail);
    }
  return spans;
}

/** The words of a sentence that tell of what nobody vouches for, with those that say so. */
export function unvouchedIn(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const frame = frameIn(words);
  if (!frame) return null;
  const blank = { start: frame.start, end: endOf(words, frame) };
  // That they met is told of as known.
  if (AT_ONE.test(words.slice(blank.start, blank.end))) return null;
  const before = words.slice(0, frame.start);
  const aside = OPENS_ASIDE.test(before) ? 0 : before.search(WHO_ASIDE);
  if (aside >= 0) {
    // "Despite rumours that he was ill, | A met B", "A, who denied that he was ill, | met B".
    const rest = ENDS_ASIDE.exec(words.slice(frame.end));
    if (rest) Object.assign(blank, { start: aside, end: frame.end + rest.index + 1 });
  }
  return { start: start + blank.start, end: start + blank.end };
}

/** Where what a frame leads to ends. */
function endOf(words: string, { end, isDeed }: Frame): number {
  const told = words.slice(end);
  const ends = [NEXT_CLAUSE.exec(told)?.index, isDeed ? ENDS_ASIDE.exec(told)?.index : undefined];
  const next = Math.min(...ends.flatMap((at) => at ?? []), told.length);
  const and = isDeed || OF_NOUN.test(words.slice(0, end)) ? AND_DID.exec(told) : null;
  return end + (and && and.index < next ? and.index + and[0].length : next);
}

/** What says that the words behind it are not vouched for. */
interface Frame extends Span {
  /** These are an infinitive: what is done besides is told of as done. */
  isDeed: boolean;
}

/** The first words by which a sentence does not vouch for what follows them. */
function frameIn(words: string): Frame | null {
  if (REPORTS_OPEN.test(words) && ARE_FALSE.test(words)) return { start: 0, end: 0, isDeed: false };
  const find = (before: RegExp, isDeed: boolean): Frame[] => {
    const found = before.exec(words);
    return found ? [{ start: found.index, end: found.index + found[0].length, isDeed }] : [];
  };
  const frames = [
    ...[...BEFORE_CLAUSE, ...BEFORE_EVENT].flatMap((before) => find(before, false)),
    ...BEFORE_DEED.flatMap((before) => find(before, true)),
  ];
  return frames.reduce<Frame | null>(
    (first, each) => (first === null || each.start < first.start ? each : first),
    null,
  );
}
