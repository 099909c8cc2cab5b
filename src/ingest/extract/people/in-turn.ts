import {
  AS_OFFICE,
  FOR_A_DAY,
  HANDS_OVER,
  IS_FIRST_TO,
  IS_SUCCEEDED,
  ITS_NEW,
  REPLACING,
  SUCCEEDS,
} from '../lexicon/successions';
import type { Item } from '../scan/items';

/** Between a name and the office that only a person comes into or has: "Anna Lee | became | Mayor of Riga". */
const COMES_INTO = new RegExp(
  String.raw`^(?:,\s+who)?\s+(?:(?:has|had)\s+)?(?:bec(?:ame|omes?)|been|(?:was|been)\s+(?:sworn\s+in|inaugurated|appointed)\s+as|t(?:ook|akes|aken)\s+(?:over|office)\s+as|served\s+as|${IS_FIRST_TO})\s+${ITS_NEW}$`,
  'u',
);

type OfItem<K> = Extract<Item, { kind: K }>;
type NameItem = OfItem<'SINGLE' | 'PERSON'>;

/** Whether the words around two capitals tell of an office that somebody so called comes into, has or leaves. */
export function isInTurn(item: OfItem<'SINGLE'>, items: readonly Item[], text: string): boolean {
  const offices = items.filter((each): each is OfItem<'OFFICE'> => each.kind === 'OFFICE');
  if (offices.length === 0 && !items.some(hasTitle)) return false;
  const names = items.filter((each): each is NameItem => /^(?:SINGLE|PERSON)$/.test(each.kind));
  const at = names.indexOf(item);
  const [before, after] = [names[at - 1], names[at + 1]];
  const between = (from: number, to: number | undefined) => text.slice(from, to ?? from);
  const behind = offices.find(({ start }) => start > item.end);
  const isWhose = behind && /^[’']s?\b/u.test(text.slice(behind.end));
  if (behind && !isWhose && COMES_INTO.test(between(item.end, behind.start))) return true;

  /** Whether an office is told of two, in between or behind the second, or as the title of one. */
  const isOfTwo = (first: NameItem, second: NameItem) =>
    offices.some(({ start, end }) => start > first.end && end < second.start) ||
    offices.some(({ start }) => AS_OFFICE.test(between(second.end, start))) ||
    ([first, second].some(hasTitle) && !FOR_A_DAY.test(text.slice(second.end)));
  const changes = (first: NameItem | undefined, second: NameItem | undefined): boolean => {
    if (!first || !second) return false;
    const words = between(first.end, second.start);
    const isTold = [SUCCEEDS, IS_SUCCEEDED, HANDS_OVER].some((each) => each.test(words));
    return isTold && isOfTwo(first, second);
  };
  const last = offices.findLast(({ end }) => end < item.start);
  const isReplaced = last !== undefined && REPLACING.test(between(last.end, item.start));
  return isReplaced || changes(before, item) || changes(item, after);
}

const hasTitle = (item: Item): boolean => item.kind === 'PERSON' && item.titles.length > 0;
