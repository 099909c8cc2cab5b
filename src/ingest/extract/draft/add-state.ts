import type { NamedEntry, Quote } from '../../record/record';
import { slugOf } from '../../../domain/slug';
import { commonNameOf } from '../scan/gazetteer';

/** "US", "U.S.", "FSM": stands for a name, and is none by which a state is best known. */
const SHORT = /^(?:\p{Lu}\.?)+$/u;

/**
 * Adds a state to the places or the bodies of a record, once whatever the text calls it: "the U.S." and "the
 * United States" are one. Its name is the first in the text that is not cut short, the slug that of its common
 * English name, so that every text has the same.
 * @param country ISO 3166-1 alpha-2
 * @param words as the text names it, which `quote` holds
 * @returns the slug, and whether the entry is new
 */
export function addState<Entry extends Omit<NamedEntry, 'quote'> & { quote?: Quote }>(
  entries: Record<string, Entry>,
  country: string,
  words: string,
  quote: Quote,
  rest: Omit<Entry, keyof NamedEntry>,
): { slug: string; isNew: boolean } {
  const slug = slugOf(commonNameOf(country) ?? words);
  const known = entries[slug];
  const isShort = SHORT.test(words);
  const alias = { value: words, kind: 'ALIAS' as const };
  if (!known) {
    const named = isShort ? { otherNames: [alias] } : { name: words };
    entries[slug] = { ...named, ...rest, quote } as Entry;
    return { slug, isNew: true };
  }
  const others = known.otherNames ?? [];
  if (known.name === words || others.some(({ value }) => value === words)) {
    return { slug, isNew: false };
  }
  if (known.name === undefined && !isShort) {
    known.name = words;
    known.quote = quote;
  } else known.otherNames = [...others, alias];
  return { slug, isNew: false };
}
