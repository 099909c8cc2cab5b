import type { Item } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';
import type { TitlePhrase } from '../scan/offices/title-phrase';

/** An office that stands on the line under a name, with the sentence of its words. */
export interface Byline {
  titles: TitlePhrase[];
  sentence: ScannedSentence;
  start: number;
  end: number;
}

const LONGEST_LINE = 12;
const NAME_LINE =
  /^\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Lu}\.|[a-z]{2,3}|\p{Lu}[\p{L}’'-]+)){0,3}\s+\p{Lu}[\p{L}’'-]+$/u;

/**
 * Names that stand on a line by themselves, over the line of the office that they hold, as those who issue
 * a press statement do: "Anna Lee / Department Spokesperson, Office of the Spokesperson".
 */
export function bylines(text: string, sentences: readonly ScannedSentence[]): Map<Item, Byline> {
  const found = new Map<Item, Byline>();
  for (const [i, sentence] of sentences.entries()) {
    const next = sentences[i + 1];
    const [name] = sentence.items;
    const office = next?.items[0];
    if (!name || !next || !/^(?:SINGLE|PERSON)$/.test(name.kind)) continue;
    const isWhole = name.start === sentence.start && isBlank(text, name.end, sentence.end);
    if (!isWhole || !NAME_LINE.test(text.slice(name.start, name.end))) continue;
    if (!/^\s*\n\s*$/u.test(text.slice(sentence.end, next.start))) continue;
    if (office?.kind !== 'OFFICE' || office.start !== next.start) continue;
    const isLine = next.tokens.length <= LONGEST_LINE && !/[.:?!]$/u.test(lineOf(text, next));
    const [title] = office.titles;
    if (!isLine || title?.isCapital !== true || hasOffice(name)) continue;
    const { start, end } = office;
    found.set(name, { titles: office.titles, sentence: next, start, end });
  }
  return found;
}

const lineOf = (text: string, { start, end }: ScannedSentence): string =>
  text.slice(start, end).trimEnd();
const isBlank = (text: string, from: number, to: number): boolean =>
  text.slice(from, to).trim() === '';
const hasOffice = (item: Item): boolean => item.kind === 'PERSON' && item.titles.length > 0;
