import type { FoundMeeting } from '../events/found-meeting';
import { yearBackThen } from '../events/told/back-then';
import { SYMBOLS } from '../lexicon/clause-words';
import { isOnlySpokenOf } from './only-spoken-of';
import {
  BEFORE_OR_AS,
  CALLS_OUT,
  CAME_AS,
  FOR_ANOTHER,
  FOR_HELP,
  FOR_RECEIVING,
  GLAD_OF_LED,
  HELD_BY_TWO,
  IS_THANKED,
  IS_TOLD,
  JUDGES,
  MET_THERE,
  OF_BESIDE,
  OF_TALKS,
  OF_THEIRS,
  POINTS_BACK,
  SAID_AT,
  SAYS_OTHERS_MET,
  SPEAKS_OF,
  THERE_ONCE,
  THINKS_OF_EVENT,
  TOLD_BY,
  WHEN_OTHERS,
  WHOSE_ENVOY,
} from '../lexicon/pointing-back';
import type { Reading } from '../reading';
import { isInHeadline } from './article-cues';
import type { Mention } from './mention';
import type { LearntKind } from './told-kinds';

/** A line of what was said there: "President Khan: Good afternoon." */
const SPEAKS = /^\s*:\s/u;

/**
 * Whether a sentence says of somebody that they were at what an earlier one tells of: it points back to it, or
 * is a line of the talks. A meeting that the models alone tell of is told of all over an article that its
 * headline says is about it.
 */
export function isSaidOf(
  reading: Reading,
  { row, chunk }: Mention,
  kind: LearntKind,
  { isLearnt }: Pick<FoundMeeting, 'isLearnt'>,
): boolean {
  const { start, end } = row.sentence;
  return (
    POINTS_BACK.test(reading.text.slice(start, end)) ||
    SPEAKS.test(reading.text.slice(chunk.end, end)) ||
    (isLearnt === true && isInHeadline(reading, kind))
  );
}

/** "A said that B will meet with C", "A sent B to Riga for talks", "A told reporters on Monday that": A tells what others do. */
export function tellsOfOthers({ text }: Reading, { row, chunk, at }: Mention): boolean {
  const next = row.chunks
    .slice(at + 1)
    .find(({ symbol }) => symbol === SYMBOLS.PARTY || symbol === SYMBOLS.GROUP);
  return (
    next !== undefined &&
    next.parties.every(({ person }) => chunk.parties.every((own) => own.person !== person)) &&
    (TELLS_THAT.test(text.slice(chunk.end, next.start)) ||
      SENDS.test(text.slice(chunk.end, row.sentence.end)))
  );
}

const TELLS_THAT =
  /^(?:,[^,;]{2,80},)?\s+(?:(?:has|had|also|later|earlier)\s+)?(?:(?:said|says|announced|confirmed|reported|stated|noted|added|recalled|revealed|explained)(?:\s[^.;,]{1,60}?)?\s+that|(?:told|informed)\s[^.;,]{1,60}?\s+that|said|says|announced|confirmed)\s+(?:the\s+|h(?:is|er)\s+)?$/u;

/** "A | decided to send her envoy, B, to Riga": A stays. */
const SENDS =
  /^(?:,[^,;]{2,80},)?\s+(?:[^.;,]{0,60}?\s)?(?:send(?:s|ing)?|sent|(?:dispatch|despatch)(?:es|ed|ing)?)\s+(?:(?:an?|his|her|its|the)\s+)?[^.;]{2,120}?,?\s+to\s+\p{Lu}/u;

/**
 * Whether somebody does the next thing that a sentence tells of, when two others have met: "A met B on Monday, and
 * the minister, Omar Khan, flew to Riga". Who then joined them, or was there too, is of their meeting.
 */
const doesTheNext = (
  text: string,
  meetings: readonly FoundMeeting[],
  { row, chunk }: Mention,
): boolean =>
  NEXT_CLAUSE.test(text.slice(row.sentence.start, chunk.start)) &&
  DOES_NEXT.test(text.slice(chunk.end, row.sentence.end)) &&
  meetings.some(
    ({ sentence, parties, isLearnt, kind }) =>
      kind !== 'VISIT' &&
      isLearnt !== true &&
      sentence === row.sentence.index &&
      parties.length > 1 &&
      parties.every(({ quote }) => quote.end <= chunk.start),
  );
const NEXT_CLAUSE = /,\s+(?:and|but|while|whereas)\s+(?:on\s+\p{Lu}\p{Ll}+day\s+)?(?:the\s+)?$/u;
const DOES_NEXT =
  /^(?:,[^,;]{2,80},|,)?\s+(?:(?:will|is|are|has|had|was|were|later|then)\s+)*(?!also\b|both\b)(?!(?:attend|join|accompan|participat|t(?:ook|ake)\s+part|sat\s+in|present\b|there\b))\p{Ll}+/u;

/** Between an owner and who is named as theirs. */
const OWNS = /^[’']s?\s+(?:\p{Ll}[\p{L}-]*\s+){0,5}$/u;

/** Whether somebody is named only as whose another thing is: "at the invitation of Speaker Lee", "Lee's envoy Bo Ek". */
export function isNamedForAnother({ text }: Reading, { row, chunk, at, form }: Mention): boolean {
  const next = row.chunks.slice(at + 1).find(({ symbol }) => symbol !== SYMBOLS.WORD);
  const isOfficers =
    form === 'owner' &&
    (next?.symbol === SYMBOLS.PARTY || next?.symbol === SYMBOLS.GROUP) &&
    OWNS.test(text.slice(chunk.end, next.start));
  if (isOfficers) return true;
  const before = text.slice(row.sentence.start, chunk.start);
  const after = text.slice(chunk.end, row.sentence.end);
  return (
    FOR_ANOTHER.test(before) ||
    OF_THEIRS.test(before) ||
    GLAD_OF_LED.test(before) ||
    WHOSE_ENVOY.test(after) ||
    (IS_TOLD.test(before) && OF_TALKS.test(after))
  );
}

/** Whether somebody is thanked for what made it possible: "thanked Speaker Lee for the opportunity to hold". */
export const isThankedForHelp = ({ text }: Reading, { row, chunk }: Mention): boolean =>
  IS_THANKED.test(text.slice(row.sentence.start, chunk.start)) &&
  FOR_HELP.test(text.slice(chunk.end, row.sentence.end));

/** Whether somebody but judges, in another sentence, what two others held: "Senator Lee hailed the talks". */
export const isJudgeOf = (
  { text }: Reading,
  { row, chunk }: Mention,
  { parties, sentence }: Pick<FoundMeeting, 'parties' | 'sentence'>,
): boolean =>
  parties.length > 1 &&
  sentence < row.sentence.index &&
  JUDGES.test(text.slice(chunk.end, row.sentence.end));

/** Whether somebody but speaks of what two others held, named behind by its noun: "Minister Lee noted the talks between". */
export const speaksOfOthers = (
  { text }: Reading,
  { row, chunk }: Mention,
  { parties, sentence, at }: Pick<FoundMeeting, 'parties' | 'sentence' | 'at'>,
): boolean =>
  sentence === row.sentence.index &&
  parties.length > 1 &&
  parties.every(({ quote }) => quote.start >= at.start) &&
  chunk.end <= at.start &&
  HELD_BY_TWO.test(text.slice(at.start, row.sentence.end)) &&
  SPEAKS_OF.test(text.slice(chunk.end, at.start));

/**
 * Whether somebody is named as one of those who held another thing: "spoke by phone ahead of talks between A and B",
 * "The call came a day after A met B".
 */
export const isOfOtherTalks = (
  { text }: Reading,
  meetings: readonly FoundMeeting[],
  mention: Mention,
  kind: LearntKind,
): boolean => {
  const { row, chunk } = mention;
  if (kind !== 'VISIT' && doesTheNext(text, meetings, mention)) return true;
  if (kind !== 'VISIT' && isOnlySpokenOf(text, meetings, mention)) return true;
  const words = text.slice(row.sentence.start, row.sentence.end);
  const came = CAME_AS.exec(words);
  return meetings.some(
    ({ kind: told, sentence, parties, isLearnt, at }) =>
      told !== kind &&
      told !== 'VISIT' &&
      isLearnt !== true &&
      sentence === row.sentence.index &&
      parties.length > 1 &&
      parties.some(({ quote }) => quote.start < chunk.end && chunk.start < quote.end) &&
      (came !== null ||
        (parties.every(({ quote }) => quote.start >= at.start) &&
          HELD_BY_TWO.test(text.slice(at.start, row.sentence.end)) &&
          WHEN_OTHERS.test(text.slice(row.sentence.start, at.start)))),
  );
};

/** What is hosted, and is no guest. */
const OF_MANY =
  /\b(?:summit|conference|forum|dialogue|meeting|talks|consultations|round|ministerial|session)\b/iu;

/** Whether somebody only spoke while others conferred, or of it: "As the summit began, Minister Lee called for". */
export function isOutside({ text }: Reading, { row, chunk }: Mention): boolean {
  const before = text.slice(row.sentence.start, chunk.start);
  if (OF_BESIDE.test(before)) return true;
  // "This was announced by Minister Lee after the meeting".
  if (TOLD_BY.test(before)) return true;
  const thanked = FOR_RECEIVING.exec(text.slice(chunk.end, row.sentence.end));
  if (thanked && !OF_MANY.test(thanked.groups?.['whom'] ?? '')) return true;
  const after = text.slice(chunk.end, row.sentence.end);
  if (SAYS_OTHERS_MET.test(after)) return true;
  // "met in the building where President Lee signed the accord", "said at the forum that he had met investors".
  if (SAID_AT.test(before) || (THERE_ONCE.test(before) && !MET_THERE.test(after))) return true;
  return THINKS_OF_EVENT.test(after) || (BEFORE_OR_AS.test(before) && CALLS_OUT.test(after));
}

/** Whether somebody is told of as one who was at another of that kind, in a year of which the sentence tells none. */
export function isOfYearBefore(
  reading: Reading,
  meetings: readonly FoundMeeting[],
  { row, chunk }: Mention,
  kind: LearntKind,
): boolean {
  const year = yearBackThen(reading, row.sentence, chunk.start);
  const isOfIt = (each: FoundMeeting) =>
    each.kind === kind &&
    each.isClosed !== true &&
    each.sentence === row.sentence.index &&
    each.date?.earliest?.slice(0, 4) === year;
  return year !== null && !meetings.some(isOfIt);
}
