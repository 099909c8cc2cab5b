import type { ArticleText } from '../../../record/article-text';
import { knownAt } from '../gazetteer';
import { type Item, placeItem, spanOf } from '../items';
import type { ScannedSentence } from '../scan';

/**
 * Parts a place from the family name behind it, where nobody set a comma: "In Riga | Lee is to meet" after "Minister
 * Anna Lee flew to Riga". Only who is named in full elsewhere is so named.
 */
export function partTownsFromNames(
  { text }: Pick<ArticleText, 'text'>,
  sentences: readonly ScannedSentence[],
): void {
  const inFull = new Set(sentences.flatMap(({ items }) => items.flatMap(namesIn)));
  if (inFull.size === 0) return;
  for (const sentence of sentences) {
    if (!sentence.items.some(isUntitled)) continue;
    sentence.items = sentence.items.flatMap((item) =>
      isUntitled(item) ? (parted(text, sentence, item, inFull) ?? [item]) : [item],
    );
  }
}

type Untitled = Extract<Item, { kind: 'PERSON' | 'SINGLE' }>;

/** A name with no office, of two words or more. */
const isUntitled = (item: Item): item is Untitled =>
  (item.kind === 'SINGLE' || (item.kind === 'PERSON' && item.titles.length === 0)) &&
  item.words.length > 1;

/** How one may be called who is named in full: "Anna van der Lee" is "van der Lee" and "Lee". */
const namesIn = (item: Item): string[] =>
  item.kind === 'PERSON'
    ? item.words.slice(1).map((_, i) => item.words.slice(i + 1).join(' '))
    : [];

/** Where one is or goes, right before the place. */
const WHERE = /(?:^|\s)(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Oo]utside)\s+$/u;

function parted(
  text: string,
  { start, tokens }: ScannedSentence,
  item: Untitled,
  inFull: ReadonlySet<string>,
): Item[] | null {
  if (!WHERE.test(text.slice(start, item.start))) return null;
  const from = tokens.findIndex((token) => token.start === item.start);
  const town = from < 0 ? null : knownAt(tokens, from);
  if (!town || !/^(?:CITY|COUNTRY|REGION)$/u.test(town.known.kind)) return null;
  if (tokens[town.to - 1]?.isPossessive) return null;
  const to = tokens.findIndex((token) => token.start >= item.end);
  const rest = { ...spanOf(tokens, town.to, to < 0 ? tokens.length : to), end: item.end };
  const words = tokens
    .slice(town.to, to < 0 ? tokens.length : to)
    .flatMap((token) => (token.isWord ? [token.text] : []));
  const isOther = inFull.has(item.words.join(' ')) || !inFull.has(words.join(' '));
  return isOther ? null : [placeItem(tokens, from, town), { kind: 'SINGLE', words, ...rest }];
}
