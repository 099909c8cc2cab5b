import type { PartialDate } from '../../../domain/partial-date';
import { findTimes } from '../../time/find-times';

/** From when to when an office is said to have been held. */
export interface OfficeSpan {
  /** Null: untold. */
  start: PartialDate | null;
  end: PartialDate | null;
  /** It is held no more. */
  isOver: boolean;
  /** How many of the words tell it. */
  length: number;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY = String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}\s+|${MONTH}\s+(?:\d{1,2},\s+)?)?(?:1[89]|20)\d\d(?!\d)|${MONTH}(?!\s+\d)|last\s+(?:month|year))`;
const SIGN = String.raw`\s*[-–—]\s*`;

const SPAN = new RegExp(
  [
    String.raw`^(?:,?\s+(?:(?:first|twice|again)\s+)?from|,?\s+between)\s+(?<from>${DAY})\s+(?:to|until|till|through|and)\s+(?<to>${DAY})`,
    String.raw`^,?\s+(?:in\s+)?\(?(?<since>(?:1[89]|20)\d\d)${SIGN}(?:(?<last>(?:1[89]|20)\d\d)|present|today|now)\)?`,
    String.raw`^,?\s+since\s+(?<current>${DAY})`,
    String.raw`^,?\s+(?:until|till|up\s+to)\s+(?<until>${DAY})`,
  ].join('|'),
  'u',
);
/** "from 2005 to 2008 | and from 2010 to 2012": held more than once, of which one span would hide the other. */
const AGAIN =
  /^,?\s+(?:and|then)(?:,?\s+again,?|\s+then)?\s+(?:(?:from|since|between|in)\s|\(?\d{4})/u;

/** The span of time that words begin with which follow an office: "from 2013 to 2019", "since May"; null for none. */
export function officeSpanAt(words: string, publishedAt: string): OfficeSpan | null {
  const match = SPAN.exec(words);
  const { from, to, since, last, current, until } = match?.groups ?? {};
  if (!match || AGAIN.test(words.slice(match[0].length))) return null;
  const [first, end] = [from ?? since ?? current, to ?? last ?? until].map((day) =>
    day === undefined ? null : dayOf(day, publishedAt),
  );
  // A term that goes on ends on no day that anybody could tell of.
  const isOver = (end?.latest ?? '9999') <= publishedAt;
  if (!first && !isOver) return null;
  return {
    start: first ?? null,
    end: isOver ? (end ?? null) : null,
    isOver,
    length: match[0].length,
  };
}

/** A day, month or year by its words: "2013" as well as "last year". */
function dayOf(words: string, publishedAt: string): PartialDate | null {
  for (const lead of ['in ', 'on ', '']) {
    const [time] = findTimes(`${lead}${words}`, publishedAt);
    const { earliest = null, latest = null } = time?.date ?? {};
    if (time && earliest !== null && latest !== null) return { ...time.date, original: words };
  }
  return null;
}
