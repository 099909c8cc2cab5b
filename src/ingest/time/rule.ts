import type { PartialDate } from '../../domain/partial-date';

/** Which way a sentence looks from the day of publication; null when it does not tell. */
export type Tense = 'PAST' | 'FUTURE' | null;

/** What an expression is resolved against. */
export interface TimeContext {
  /** Day of publication, `YYYY-MM-DD`. */
  today: string;
  tense: Tense;
  /** What the sentence reports was said or agreed may be of a time on either side. */
  isReported?: boolean;
  /** The year of which a sentence tells what it tells: "In 1992 they met in June". */
  yearTold?: number;
  /** The expression stands right after the verb whose time it tells. */
  isDirect?: boolean;
}

/** The named groups of a match, by name; undefined where a group took no part. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One form of time expression. */
export interface TimeRule {
  /** Source of a case-insensitive regular expression with named groups. */
  source: string;
  /**
   * A small pattern that stands wherever `source` matches: sources that hold all simple expressions take
   * longer to compile than an article takes to read, so that none is compiled before it may match.
   */
  cue?: RegExp;
  /** EDTF text of the widest interval that the words allow, or null when they are no date after all. */
  resolve: (groups: Groups, context: TimeContext) => string | null;
}

/** A point in time that another expression may build on, as "by" does on "the end of 2022". */
export type ResolvePoint = (text: string, context: TimeContext) => PartialDate | null;
