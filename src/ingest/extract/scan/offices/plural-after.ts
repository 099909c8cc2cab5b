import { countryAt } from '../gazetteer';
import { type Found, type Item, personItem, placesIn } from '../items';
import { namesFrom, officeOfSeveral } from './plural-title';
import type { Token } from '../tokens';

/**
 * Officers of several states who are named before their plural office, as many as states and in their order:
 * "Anna Lee and Omar Khan, the presidents of Latvia and Norway".
 */
export function personsBeforePluralTitle(tokens: Token[], start: number): Found | null {
  if (!tokens[start]?.isCapital || countryAt(tokens, start)) return null;
  const names = namesFrom(tokens, start);
  const end = names.at(-1)?.to ?? start;
  const sign = tokens[end]?.text ?? '';
  if (names.length < 2 || !/^[,(–—-]$/.test(sign)) return null;
  if (names.some(({ from, to }) => to - from < 2 || countryAt(tokens, from))) return null;
  const the = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const office = officeOfSeveral(tokens, the);
  if (office?.states.length !== names.length) return null;
  // "A and B, the presidents of Latvia and Norway C and D": these hold the offices.
  if (!/^(?:respectively|[,.;)–—-])$/.test(tokens[office.to]?.lower ?? '.')) return null;
  const items = names.map((name, i): Item => {
    const person = personItem(tokens, name, [], name.honorificsFrom, 'TITLE');
    const title = office.titleOf(office.states[i] ?? { country: '', words: '' });
    return { ...person, titles: [title] } as Item;
  });
  return { items: [...items, ...placesIn(tokens, office.head + 1, office.to)], to: office.to };
}
