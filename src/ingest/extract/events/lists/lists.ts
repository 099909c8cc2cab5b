import type { Span } from '../../../../store/article';
import {
  DOES,
  FOLLOW_ALL,
  IS_DEED,
  LEADS_BY_DOER,
  LEADS_TO_ALL,
  LEADS_TO_DEEDS,
  LEADS_TO_EACH,
  LEADS_TO_EACH_THERE,
  LEADS_TO_PARTS,
  WILL_DO,
  WORD_FOR_ALL,
} from '../../lexicon/list-leads';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { itemsInLine, itemsOnLines } from './list-items';

/** What a lead with a colon and the items of the list under it say. */
export interface ToldList {
  /** Without the colon. */
  lead: Span;
  /** What of it is a word for all that are listed: "three leaders". */
  leftOut: Span | null;
  items: readonly Span[];
  /** All are of one event. */
  isTogether: boolean;
  /** What is told is what each item does, or is: its first word is a verb. */
  isOfDeeds: boolean;
  /** Whether the items stand on lines of their own. */
  isOnLines: boolean;
  /** The colon tells something: "The following attended: A and B". */
  keepsColon: boolean;
}

/** "While in Riga, she met: | - A, Minister; | - B, Governor": the list to which a sentence leads; null for none. */
export function listAt({ text }: Reading, sentence: ScannedSentence): ToldList | null {
  const { start, end } = sentence;
  const deeds = deedsIn(text, sentence);
  if (deeds) return deeds;
  const colon = text.indexOf(':', start);
  if (colon < 0 || colon >= end || !/^\s/u.test(text.slice(colon + 1))) return null;
  const words = text.slice(start, colon).trimEnd();
  if (words.length > LEAD_MAX || /["“”«]/u.test(words)) return null;
  const isOnLines = /^[ \t]*\r?\n/u.test(text.slice(colon + 1, colon + 40));
  const items = isOnLines
    ? itemsOnLines(text, colon + 1)
    : itemsInLine(text, { start: colon + 1, end });
  const [first] = items;
  const manner =
    first &&
    mannerOf(
      words,
      items.map((item) => text.slice(item.start, item.end)),
    );
  if (!manner) return null;
  const { left, ...told } = manner;
  const leftOut = left && { start: start + left.start, end: start + left.end };
  return { ...told, lead: { start, end: start + words.length }, leftOut, items, isOnLines };
}

const LEAD_MAX = 300;

/** "In Riga, she will attend the forum; meet A; and open a school": a list without a colon. */
function deedsIn(text: string, { start, end }: Span): ToldList | null {
  const words = text.slice(start, end);
  const match = words.includes(';') ? WILL_DO.exec(words) : null;
  if (!match) return null;
  const lead = { start, end: start + match[0].length };
  const items = itemsInLine(text, { start: lead.end, end });
  const areDeeds = items.every((item) => DOES.test(text.slice(item.start, item.end)));
  if (items.length < 2 || !areDeeds) return null;
  const manner = { isTogether: false, isOfDeeds: true, keepsColon: false, leftOut: null };
  return { ...manner, lead, items, isOnLines: false };
}

type Manner = Pick<ToldList, 'isTogether' | 'isOfDeeds' | 'keepsColon'> & { left: Span | null };

/** How the words before a colon lead to what follows, and what of them is a word for all; null where they do not lead. */
function mannerOf(words: string, items: readonly string[]): Manner | null {
  const leads = (told: Partial<Manner> = {}): Manner => ({
    isTogether: false,
    isOfDeeds: false,
    keepsColon: false,
    left: null,
    ...told,
  });
  if (LEADS_TO_ALL.test(words)) return leads({ isTogether: true });
  if (LEADS_TO_DEEDS.test(words)) return leads({ isOfDeeds: true });
  if (LEADS_TO_EACH.test(words) || LEADS_TO_PARTS.test(words)) return leads();
  if (items.length > 1 && LEADS_TO_EACH_THERE.test(words)) return leads();
  if (FOLLOW_ALL.test(words)) return leads({ isTogether: true, keepsColon: true });
  if (LEADS_BY_DOER.test(words) && IS_DEED.test(items[0] ?? '')) return leads({ isOfDeeds: true });
  const all = WORD_FOR_ALL.exec(words);
  const told = all && mannerOf(words.slice(0, all.index), items);
  return told && { ...told, left: { start: all.index, end: all.index + all[0].length } };
}
