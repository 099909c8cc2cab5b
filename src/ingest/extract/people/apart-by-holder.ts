import type { Item } from '../scan/items';
import { spanOf } from '../scan/items';
import type { TitlePhrase } from '../scan/offices/title-phrase';
import type { ScannedSentence } from '../scan/scan';
import type { Token } from '../scan/tokens';
import { meansFit } from './office-fit';

type PersonItem = Extract<Item, { kind: 'PERSON' }>;

/**
 * Reads "the Deputy Secretary and Foreign Minister A" as two persons where the text has told before who the
 * Deputy Secretary is, and as one who holds both offices elsewhere. Changes the sentences' items.
 */
export function apartByHolder(sentences: readonly ScannedSentence[]): void {
  const told: PersonItem[] = [];
  for (const sentence of sentences) {
    sentence.items = sentence.items.flatMap((item) =>
      item.kind === 'PERSON' ? apart(sentence.tokens, item, told) : [item],
    );
    told.push(...sentence.items.filter((item) => item.kind === 'PERSON'));
  }
}

function apart(tokens: Token[], item: PersonItem, told: readonly PersonItem[]): Item[] {
  const before = item.titles.slice(0, -1);
  const last = item.titles.at(-1);
  if (
    before.length === 0 ||
    !last ||
    !before.every((title) => isOfOther(tokens, title, item, told))
  )
    return [item];
  const offices = before.map((title): Item => ({
    kind: 'OFFICE',
    titles: [title],
    ...spanOf(tokens, title.from, title.to),
  }));
  const start = tokens[last.from]?.start ?? item.start;
  return [...offices, { ...item, titles: [last], start }];
}

/** Whether "the Deputy Secretary", bare and before "and", means one of another name who was told of as such. */
function isOfOther(
  tokens: Token[],
  title: TitlePhrase,
  { words }: PersonItem,
  told: readonly PersonItem[],
): boolean {
  const isBare = title.country === null && title.body === null && !title.isFormer;
  const isDefinite = tokens[title.from - 1]?.lower === 'the' && tokens[title.to]?.lower === 'and';
  if (!isBare || !isDefinite) return false;
  const holders = told.filter(({ titles }) => titles.some((held) => meansFit(title, held) > 0));
  const isSame = ({ words: name }: PersonItem) => name.at(-1) === words.at(-1);
  return holders.length > 0 && !holders.some(isSame);
}
