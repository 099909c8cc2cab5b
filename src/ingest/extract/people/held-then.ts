import type { PartialDate } from '../../../domain/partial-date';
import type { Span } from '../../../store/article';
import type { Reading } from '../reading';
import { fitOf } from './office-fit';
import type { Item } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';
import type { FoundPerson, HeldOffice } from './people';

/** When an office was held that a text only recalls, and the words that say so. */
export interface HeldThen {
  date: PartialDate;
  quote: Span;
}

/** What is told of less than a year ago is told with the offices of today. */
const PAST_YEARS = 1;

/** Between a time and the office right behind it: "in 1962, when the then | President". */
const BEHIND = /^,?\s+(?:when\s+)?(?:the\s+)?(?:then[\s-]+)?(?:the\s+)?$/iu;

/** Between the holder and a time behind: right there, or after what they did and where, with no second verb. */
const BEFORE =
  /^(?:\s+(?:(?:had\s+)?(?:visited|met(?:\s+with)?|received|hosted|came|went|travell?ed|flew|signed|opened|attended|addressed|welcomed|toured)|paid\s+(?:an?\s+)?(?:\p{Ll}+\s+){0,2}visit|held\s+(?:\p{Ll}+\s+){0,2}talks|was\s+(?:received|welcomed|hosted))(?:\s+(?!(?:\p{Ll}{2,}(?:ed|en|ing)|that|which|who|of|since|said|signed|held|born|built|made|set)\b)[\p{L}’'-]+){0,6})?(?:\s+(?:in|on|during))?\s+$/u;

/** Between a holder of then and whom they met: "President A received | Prime Minister B". */
const JOINS =
  /^\s+(?:and|met(?:\s+with)?|received|hosted|welcomed|visited|held\s+(?:\p{Ll}+\s+)?talks\s+with|(?:was|were)\s+(?:received|welcomed|hosted)\s+by)\s+(?:the\s+)?(?:then[\s-]+)?$/u;

/** The holders whom a text tells of a time of the past, by where it names them. */
export function holdersOfPast(reading: Reading): Map<Item, HeldThen> {
  return new Map(reading.sentences.flatMap((sentence) => [...pastIn(reading, sentence)]));
}

/**
 * When somebody held an office that the text tells of the past alone: "in 1962 President A received B",
 * "President A visited Oslo in 1962". Null where it may be of today, as wherever the office is said of them
 * without such a time.
 * @param past the text's `holdersOfPast`.
 */
export function heldThen(
  { sentences, people }: Reading,
  past: ReadonlyMap<Item, HeldThen>,
  person: FoundPerson,
  { title }: Pick<HeldOffice, 'title'>,
): HeldThen | null {
  const said = sentences
    .flatMap(({ items }) => items)
    .filter(
      (item) =>
        item.kind === 'PERSON' &&
        people.of(item) === person &&
        item.titles.some((each) => fitOf(each, title) > 0),
    )
    .map((item) => past.get(item) ?? null);
  const [first] = said;
  return first && said.every((each) => each !== null) ? first : null;
}

/** The same of one sentence. */
function pastIn(reading: Reading, { index, items }: ScannedSentence): Map<Item, HeldThen> {
  const past = new Map<Item, HeldThen>();
  if ((reading.times.get(index) ?? []).length === 0) return past;
  let before: Item | undefined;
  for (const item of items) {
    if (item.kind !== 'PERSON') continue;
    const led = before && past.get(before);
    const isJoined = before && JOINS.test(reading.text.slice(before.end, item.start));
    const then =
      pastAround(reading, index, item) ??
      (led && isJoined ? { ...led, quote: { start: led.quote.start, end: item.end } } : null);
    if (then) past.set(item, then);
    before = item;
  }
  return past;
}

/** The time of the past that a sentence tells right before or behind a holder with the office. */
function pastAround(
  { text, times, publishedAt }: Reading,
  sentence: number,
  { start, end }: Span,
): HeldThen | null {
  const until = `${Number(publishedAt.slice(0, 4)) - PAST_YEARS}${publishedAt.slice(4)}`;
  for (const time of times.get(sentence) ?? []) {
    const { earliest, latest } = time.date;
    if (earliest === null || latest === null || latest > until) continue;
    if (time.end <= start && BEHIND.test(text.slice(time.end, start)))
      return { date: time.date, quote: { start: time.start, end } };
    if (time.start >= end && BEFORE.test(text.slice(end, time.start)))
      return { date: time.date, quote: { start, end: time.end } };
  }
  return null;
}
