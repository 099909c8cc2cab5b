import type { Span } from '../../../../store/article';
import {
  DATED,
  DAYS_THING,
  DID_THERE,
  DONE_TO,
  DOES_HOLD,
  FOR_YEARS,
  HAS_HELD_NOUN,
  IS_BEGUN,
  IS_FIRST_DONE,
  IS_HELD_NOUN,
  IS_NO_NOUN,
  IS_SPOKEN_OF,
  ITS,
  MAY_BE_ACTIVE,
  MEANWHILE,
  OF_HAPPENING,
  ONE_COMES,
  PERSON_DONE,
  SAYS_THAT,
  SINCE_THING,
  THING_DONE,
  TOLD_MORE,
  WAS_SET_UP,
  WORK_IN_YEAR,
  YEARS_THING,
} from '../../lexicon/days-of-things';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** How far before a day the words may stand that it belongs to. */
const REACH = 200;

/** The times of a sentence that have a beginning and an end and are not those of other things than what is told at `at`. */
export const boundedTimes = ({ text, times }: Reading, sentence: ScannedSentence, at: Span) =>
  (times.get(sentence.index) ?? []).filter(
    ({ start, end, date }) =>
      date.earliest !== null &&
      date.latest !== null &&
      !isDayOfThing(text, sentence, at, { start, end }),
  );

/**
 * Whether a day or a year is that of something else than what is told at some words: "reviewed progress under the
 * partnership established in | 2019", "received Ambassador Lee, whose term began in | 2022", "recalled that ties were
 * established in | 1905", "the plan for | 2024-2026", "the | 1943 | massacre". None of it says when they met.
 */
function isDayOfThing(text: string, sentence: ScannedSentence, at: Span, told: Span): boolean {
  // "for 2024-2026" is told as one time.
  const lead = LEAD.exec(text.slice(told.start, told.end))?.[0].length ?? 0;
  const time = { start: told.start + lead, end: told.end };
  const from = Math.max(sentence.start, time.start - REACH);
  // What stands before the words that tell of it may lead to the day only where both stand before them.
  const isWithin = time.start < at.end && time.end > at.start;
  const begin = isWithin ? at.start : time.start >= at.end ? Math.max(from, at.end) : from;
  const before = text.slice(begin, time.start);
  // "the dialogue, launched in": its noun may be what tells of it.
  const withNoun = text.slice(begin === at.end ? at.start : begin, time.start);
  const words = text.slice(time.start, time.end);
  if (isWithin) return isOfDone(text, sentence, begin, time);
  return (
    ((FOR_YEARS.test(before) || WORK_IN_YEAR.test(before)) && YEARS.test(words)) ||
    DATED.test(before) ||
    SINCE_THING.test(before) ||
    (time.start >= at.end && isMeanwhile(before)) ||
    isSaidThat(text, sentence, at, time) ||
    isInAside(text, sentence, at, time, withNoun) ||
    isOfDone(text, sentence, time.start - withNoun.length, time) ||
    isOfHappening(before, words, time.start < at.start) ||
    isInName(text, sentence, time, words)
  );
}

/** "recalled that | ties were established": what stands there is told in what was said, and not of the meeting. */
export function isSaidThat(text: string, sentence: Span, at: Span, other: Span): boolean {
  if (other.start < at.end) return false;
  const said = SAYS_THAT.exec(text.slice(sentence.start, other.start));
  return said !== null && sentence.start + said.index + said[0].search(/\bthat\s/u) >= at.end;
}

/** "spoke by phone as fighting went on in Riga on": what others did, and not that they met. */
const isMeanwhile = (before: string): boolean => {
  const does = MEANWHILE.exec(before)?.groups?.['does'];
  return (
    does !== undefined &&
    !/\b(?:met|spoke|talked|held|conferred|gathered|hosted|visited|arrived)\b/u.test(does)
  );
};

const LEAD = /^(?:for|from|between|over)\s+(?:the\s+)?/iu;
const YEARS = /^\d{4}(?:\s*(?:[-–—/]|to|and)\s*\d{2,4})?$/u;

/** "A, who served from 2009 to 2012, met B", "met A, whose term ends on 30 June". */
function isInAside(text: string, { start }: Span, at: Span, time: Span, before: string): boolean {
  const more = TOLD_MORE.exec(before);
  const { noun = '', who = '', does = '' } = more?.groups ?? {};
  if (!more || (time.end <= at.start && !text.slice(time.end, at.start).includes(',')))
    return false;
  // "cancelled his trip to Riga, which was to have begun on Friday": of the trip itself.
  if (who === 'which' && TO_BEGIN.test(does)) return false;
  // "Ambassador Lee, whose term began in": a term is not held; nor was a dialogue that was set up then.
  // "the meeting at which they signed": on that day it was held.
  if (/^(?:at|during|in|on|by|of|to|with|from|after)$/u.test(noun)) return false;
  if (/^who/u.test(who)) return !ONE_COMES.test(does);
  // "will visit Riga, where she was in May": before.
  if (who === 'where' && WAS_THERE.test(does) && IS_AHEAD.test(text.slice(start, at.end)))
    return true;
  if (who === 'where') return !DID_THERE.test(does) && !ONE_COMES.test(does);
  if (IS_HELD_NOUN.test(noun)) return WAS_SET_UP.test(does);
  // "a hospital in Riga that opened in": no meeting is told of, of which it may be said.
  const whoAt = time.start - before.length + more.index + noun.length;
  const words = text.slice(Math.max(start, whoAt - 120), whoAt);
  return !DOES_HOLD.test(does) || /\blast\s/u.test(does) || !HAS_HELD_NOUN.test(words);
}

const TO_BEGIN =
  /^(?:was|were|is|had\s+been)\s+(?:(?:due|set|scheduled|planned|meant)\s+)?(?:to\s+(?:have\s+)?(?:be(?:gin|gun)|start(?:ed)?|tak(?:e|en)\s+place)|for)(?:\s+(?:on|in|from))?\s*$/u;
const WAS_THERE = /^(?:he|she|they)\s+(?:(?:also|last|previously)\s+)*(?:was|were|met|had)\b/u;
const IS_AHEAD =
  /\b(?:will|shall|(?:is|are)\s+(?:due\s+|set\s+|scheduled\s+)?to|plans?\s+to|intends?\s+to)\b/u;

/** "an agreement signed in 2018", "Ambassador Lee, born in 1965". */
function isOfDone(text: string, { items }: ScannedSentence, begin: number, time: Span): boolean {
  const before = text.slice(begin, time.start);
  if (PERSON_DONE.test(before)) return true;
  const done = THING_DONE.exec(before);
  const { noun = '', comma = '', done: what = '' } = done?.groups ?? {};
  if (!done || IS_NO_NOUN.test(noun)) return false;
  // "the round of the bloc concluded on Monday", "Minister Lee signed on Monday": none of it is done to the noun.
  if (comma === '' && MAY_BE_ACTIVE.test(what) && !DONE_TO.test(noun)) return false;
  const nounEnd = begin + done.index + noun.length;
  if (items.some(({ kind, end }) => kind !== 'PLACE' && end === nounEnd)) return false;
  // "the talks begun on Monday", and not "the dialogue begun in 2017".
  if (IS_BEGUN.test(what) && YEARS.test(text.slice(time.start, time.end))) return true;
  return IS_FIRST_DONE.test(what) || !IS_HELD_NOUN.test(noun);
}

function isOfHappening(before: string, words: string, isBefore: boolean): boolean {
  const { index, groups } = OF_HAPPENING.exec(before) ?? {};
  if (index === undefined) return false;
  const { what = '', gap = '', how = '' } = groups ?? {};
  // "told of his trip to Riga on 3 May, on which he met A": they met then.
  if (isBefore && /^(?:visits?|trips?)$/iu.test(what)) return false;
  // "spoke of the war in Latvia on Monday": on which of the two the day is told.
  if (gap !== '' && how === 'on' && NEAR_DAY.test(words)) return false;
  if (how === 'from') return /\b\d{4}$/u.test(words);
  return (
    (/^(?:of|dated)$/iu.test(how) && !/^(?:visits?|trips?)$/iu.test(what)) ||
    IS_SPOKEN_OF.test(before.slice(0, index))
  );
}

const NEAR_DAY = /^(?:\p{L}+day|today|yesterday)\b/iu;

/** "the 1943 massacre", "the 2019 free trade agreement"; not "their 3 May meeting", "the 2024 Riga Forum". */
function isInName(text: string, sentence: ScannedSentence, time: Span, words: string): boolean {
  if (!ITS.test(text.slice(Math.max(sentence.start, time.start - 12), time.start))) return false;
  const after = text.slice(time.end, Math.min(sentence.end, time.end + 70));
  const name = /^(?:\s+[\p{L}\d+’'-]+){1,5}/u.exec(after)?.[0] ?? '';
  if (HAS_HELD_NOUN.test(name)) return false;
  return DAYS_THING.test(after) || (/^\d{4}$/u.test(words) && YEARS_THING.test(after));
}

/** From the noun to its day, however long the row of those who came: "talks between A, B and C | took place in Riga on | Monday". */
export const HELD_THEN =
  /\s(?:took\s+place|(?:was|were)\s+held|will\s+(?:be\s+held|take\s+place))\s+(?:in\s+\p{Lu}[^.;,]{1,40}\s)?(?:on\s+)?$/u;
