import type { Span } from '../../../../store/article';
import {
  BODY_GOES_ON,
  CLAUSE_BEGINS,
  OFFICERS_OF_BODY,
  UNNAMED_BODY,
} from '../../lexicon/told-of-sides';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundSide, sideOf } from '../found-meeting';
import { bodyMeant } from './body-meant';
import { isOfOthers, rowUpTo } from './hosts-of-events';
import { openingOf } from './tail-of-event';

/** Who meets, with where their words begin. */
export interface Doers extends Span {
  sides: FoundSide[];
  /** Officers of a body, who may do much that is no meeting. */
  areOfficers: boolean;
}

/** The states or the body that a clause begins with, right before a verb. */
export function doersBefore(
  reading: Reading,
  sentence: ScannedSentence,
  verbAt: number,
): Doers | null {
  const { text } = reading;
  const unnamed = UNNAMED_BODY.exec(text.slice(sentence.start, verbAt));
  const body = unnamed?.groups?.['body'];
  if (unnamed && body !== undefined) {
    const start = sentence.start + unnamed.index;
    const side = { ...sideOf({ start, end: start + body.length }), isGroup: true };
    return { sides: [side], start, end: verbAt, areOfficers: false };
  }
  const short = SHORT_BEFORE.exec(text.slice(sentence.start, verbAt));
  const meant = short ? bodyMeant(reading, sentence.start + short.index) : null;
  if (short && meant && /^(?:,?\s+which)?\s+$/u.test(text.slice(meant.end, verbAt))) {
    const start = sentence.start + short.index;
    return { sides: [sideOf(meant.item)], start, end: verbAt, areOfficers: false };
  }
  const row = rowUpTo(reading, sentence, verbAt, /^\)?(?:,\s+which|(?:\s+[^.;:]{0,60})?)\s+$/u);
  if (!row || isOfOthers(text, sentence, row)) return null;
  const ofBody = OF_BODY_OFFICERS.exec(text.slice(sentence.start, row.start));
  if (ofBody && !(row.sides.length === 1 && isOfStates(text, row.sides))) return null;
  // "The Quad partners (Latvia, Norway and Chile) met": those in brackets.
  const inBrackets = IN_BRACKETS.exec(text.slice(sentence.start, row.start));
  const all = text.slice(row.end, verbAt).trimEnd();
  const areListed = inBrackets !== null && row.sides.length > 1 && all === ')';
  const gap = areListed ? '' : all;
  const isOne = row.sides.length === 1;
  // "praised the Working Group, which | met in Riga": wherever in its clause the body is named.
  if (isOne && gap === ', which' && gap.length === verbAt - row.end - 1)
    return {
      sides: row.sides.map((side) => sideOf(side)),
      start: row.start,
      end: row.end,
      areOfficers: false,
    };
  const areOfficers = isOne && OFFICERS_OF_BODY.test(gap) && isOfStates(text, row.sides);
  if (gap !== '' && !areOfficers && !(isOne && BODY_GOES_ON.test(gap))) return null;
  const sides = row.sides.map((side) => sideOf(side));
  if (ofBody) return { sides, start: row.start, end: row.end, areOfficers: true };
  if (!areListed && !CLAUSE_BEGINS.test(text.slice(sentence.start, row.start))) {
    const opening = openingOf(reading, sentence);
    const lead = text.slice(opening.end, row.start);
    if (opening.end === sentence.start || !/^,?\s+(?:[Tt]he\s+)?$/u.test(lead)) return null;
  }
  return { sides, start: row.start, end: row.end, areOfficers };
}

/** Before the states of a group that are named in brackets. */
const IN_BRACKETS =
  /(?:^|[,;]\s)(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}\d+-]*\s+){1,4}(?:(?:partners|members|countries|states|nations|allies|governments)\s+)?\((?:the\s+)?$/u;

/** "The Council | will meet": a body by a part of its name, where a clause begins with it. */
const SHORT_BEFORE =
  /(?:(?<=^|[,;]\s|\b(?:that|where|when)\s)[Tt]he\s+)[\p{L}-]+(?:,?\s+which)?\s+$/u;

/** "The foreign ministers of | the G7": those of a body come together for it. */
const OF_BODY_OFFICERS =
  /(?:^|[,;]\s|\bthat\s)(?:[Tt]he\s+)?(?:\p{Ll}+\s+){0,2}(?:[Mm]inisters|[Ll]eaders|heads\s+of\s+state)\s+of\s+(?:the\s+)?$/u;

/** A body of states, whose officers come together for it: "NATO", "ASEAN". */
const isOfStates = (text: string, [only]: readonly Span[]): boolean =>
  only !== undefined &&
  /^(?:the\s+)?(?:\p{Lu}{2,6}|G\d{1,2}|European\s+Union|African\s+Union|Arab\s+League|Quad|Visegr[aá]d\s+Group)$/u.test(
    text.slice(only.start, only.end),
  );
