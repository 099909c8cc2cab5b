import type { Span } from '../../../../store/article';
import type { ArticleText } from '../../../record/article-text';
import { capitalOf } from '../capitals';
import { countryAt, type Known, knownAt } from '../gazetteer';
import type { Item, PlaceItem } from '../items';
import type { ScannedSentence } from '../scan';
import { tokenise } from '../tokens';
import { inPlainCase } from './plain-case';

/**
 * Takes "the Latvian capital" for Riga, where the text or its dateline names that: "RIGA, May 3 – A arrived in the
 * Latvian capital on Thursday". Where the town stands right behind, that is named.
 */
export function nameCapitals(
  { text, header }: ArticleText,
  sentences: readonly ScannedSentence[],
): void {
  if (!/\bcapital\b/u.test(text)) return;
  const named = capitalsIn(text, header.dateline, sentences);
  if (named.size === 0) return;
  for (const sentence of sentences) {
    const meant = capitalsMeant(text, sentence, named);
    if (meant.length === 0) continue;
    const others = sentence.items.filter(
      (item) => !meant.some(({ start, end }) => item.start < end && start < item.end),
    );
    sentence.items = [...others, ...meant].sort((a, b) => a.start - b.start);
  }
}

/** The capitals that a text names, each by the code of its state. */
function capitalsIn(
  text: string,
  dateline: Span | null,
  sentences: readonly ScannedSentence[],
): Map<string, Span & { known: Known; name: string }> {
  const capitals = new Map<string, Span & { known: Known; name: string }>();
  const add = (town: Span & { known: Known; name: string }) => {
    const country = town.known.kind === 'CITY' ? capitalOf(town.name) : null;
    if (country !== null && !capitals.has(country)) capitals.set(country, town);
  };
  const isTown = (item: Item): item is PlaceItem => item.kind === 'PLACE';
  for (const item of sentences.flatMap(({ items }) => items)) if (isTown(item)) add(item);
  const found = dateline && knownAt(tokenise(text, dateline.start, dateline.end), 0);
  if (dateline && found)
    add({
      start: dateline.start,
      end: dateline.end,
      known: found.known,
      name: inPlainCase(text.slice(dateline.start, dateline.end)),
    });
  return capitals;
}

function capitalsMeant(
  text: string,
  { tokens, end }: ScannedSentence,
  named: ReadonlyMap<string, Span & { known: Known; name: string }>,
): PlaceItem[] {
  return tokens.flatMap((token, i): PlaceItem[] => {
    const found = token.isCapital ? countryAt(tokens, i) : null;
    const noun = found ? tokens[found.to] : undefined;
    const town = found && named.get(found.country);
    if (!town || noun?.lower !== 'capital' || noun.isPossessive) return [];
    if (NAMED_BEHIND.test(text.slice(noun.end, end))) return [];
    const { known, name } = town;
    const namedAt = { start: town.start, end: town.end };
    return [{ kind: 'PLACE', known, name, start: token.start, end: noun.end, namedAt }];
  });
}

/** Right behind: the town itself, or another noun: "Latvian capital markets". */
const NAMED_BEHIND =
  /^(?:,?\s+(?:city\s+)?(?:of\s+)?\p{Lu}|\s+(?:markets?|flows?|gains|expenditures?|punishment|controls|requirements|investments?|goods|outflows?|inflows?)\b)/u;
