import type { Item } from '../scan/items';
import { scanSentence, type ScannedSentence } from '../scan/scan';
import type { Token } from '../scan/tokens';

type PersonItem = Extract<Item, { kind: 'PERSON' }>;
type OfficeItem = Extract<Item, { kind: 'OFFICE' }>;

/** A line over or under a text that tells of nothing but who issues it: "THE HON ANNA LEE MP". */
export interface LetterLine {
  sentence: ScannedSentence;
  persons: PersonItem[];
  offices: OfficeItem[];
}

/** What a release is called, and by whom it is: "MEDIA RELEASE", "Statement by". */
const LABELS =
  /\b(?:(?:joint|for\s+immediate|official|ministerial)\s+)?(?:media|press|news)\s+(?:release|statement|communiqu[eé])(?:\s+(?:by|from|of))?\b|\bfor\s+immediate\s+release\b|^release\b|\b(?:(?:opening|closing|introductory|keynote|ministerial|press|official|prepared|public|written)\s+)?(?:statement|remarks|speech|address|message|intervention|letter|op-ed|article)\s+(?:by|from|of)\b|^(?:statement|by|from|signed|yours\s+(?:sincerely|faithfully|truly)|sincerely|[\s-]*ends?)\b/giu;
/** What headlines tell, whatever letters they are printed in: "PRESIDENT KHAN MEETS MINISTER LEE". */
const OF_HEADLINE =
  /\b(?:meet(?:s|ing)?|met|visit(?:s|ed|ing)?|welcomes?|hosts?|travels?|trip|talks?|says?|calls?|speaks?|receives?|leaves?|arrives?|signs?|joins?|attends?|opens?|urges?|condemns?|thanks?|backs?|announces?|departs?|returns?|holds?|discuss(?:es)?|strengthens?|boosts?|new|to)\b/iu;
/** Words of such lines that are neither name nor office: forms of address, letters behind a name, a number, a day. */
const BESIDE =
  /^(?:the|rt|right|hon|hon\.|honou?rable|his|her|excellency|h\.e\.|mp|mps|am|ao|ac|cnzm|mnzm|qc|kc|cbe|obe|senator|dr|of|and|australia|[^\p{L}]+|\p{Lu}{1,4}\d+|\d{1,2}(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;
const SMALL = /^(?:OF|FOR|AND|THE|TO|IN|ON|BY|FROM|WITH|AT)$/u;
const LONGEST = 30;

/** Whether a sentence may be such a line: short, and closed by no point. */
export const isLine = (text: string, { start, end, tokens }: ScannedSentence): boolean =>
  tokens.length <= LONGEST && !/[\p{Ll}\p{N}][.!?:]["”’]?\s*$/u.test(text.slice(start, end));

/** Reads a line in plain letters, whatever letters it is printed in; null where it tells anything else. */
export function letterLine(text: string, sentence: ScannedSentence): LetterLine | null {
  const { start, end, index } = sentence;
  if (OF_HEADLINE.test(text.slice(start, end).replace(LABELS, ''))) return null;
  const plain = text
    .slice(start, end)
    .replace(/\p{Lu}[\p{Lu}\p{M}'’-]+(?!\p{L})/gu, plainWord)
    .replace(LABELS, (label) => ' '.repeat(label.length));
  const scanned = scanSentence(' '.repeat(start) + plain, { start, end }, index);
  const known = scanned.items.map((item) => asPerson(item));
  const persons = known.filter((item): item is PersonItem => item.kind === 'PERSON');
  const offices = known.filter((item): item is OfficeItem => item.kind === 'OFFICE');
  if (persons.length + offices.length === 0) return null;
  const isCovered = ({ start: at, text: word }: Token) =>
    BESIDE.test(word) || known.some((item) => item.start <= at && at < item.end);
  if (!scanned.tokens.every(isCovered)) return null;
  return { sentence: scanned, persons, offices };
}

/** "AFFAIRS" is Affairs; "MP" and "UN" stay. */
function plainWord(word: string): string {
  if (SMALL.test(word)) return word.toLowerCase();
  if (word.length <= 2) return word;
  return word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A whole name that no list has is a person's in such a line. */
function asPerson(item: Item): Item {
  if (item.kind !== 'SINGLE' || item.words.length < 2) return item;
  const name = { start: item.start, end: item.end };
  return { ...item, kind: 'PERSON', name, titles: [], ground: 'TITLE' };
}
