import type { Span } from '../../../store/article';
import type { BodyPhrase } from './bodies/body-phrase';
import { knownAt, type Known } from './gazetteer';
import { inPlainCase } from './names/plain-case';
import type { NamePhrase } from './names/person-name';
import type { TitlePhrase } from './offices/title-phrase';
import type { Token } from './tokens';

/**
 * What a sentence names, in order. Spans are offsets into the article's text; a place that is only meant, as by
 * "here", stands with where it is named.
 */
export type Item =
  | ({
      kind: 'PERSON';
      name: Span;
      words: string[];
      titles: TitlePhrase[];
      ground: PersonGround;
    } & Span)
  | ({ kind: 'OFFICE'; titles: TitlePhrase[] } & Span)
  | ({ kind: 'BODY'; body: BodyPhrase } & Span)
  | ({ kind: 'PLACE'; known: Known; name: string; namedAt?: Span } & Span)
  | ({ kind: 'SINGLE'; words: string[] } & Span);

export type PlaceItem = Extract<Item, { kind: 'PLACE' }>;

/** The place whose name begins at an offset into the text. */
export const placeAt = (items: readonly Item[], at: number): PlaceItem | undefined =>
  items.find((item): item is PlaceItem => item.kind === 'PLACE' && item.start === at);

/** Whether a place is the country of a town: "Riga, | Latvia". */
export function isCountryOf(place: PlaceItem, town: PlaceItem | null | undefined): boolean {
  return (
    town?.known.kind === 'CITY' &&
    place.known.kind === 'COUNTRY' &&
    place.known.country === town.known.country
  );
}

/** Whether two names of places may mean one place: the same, a town and its country, two names of a state. */
export function mayBeOne(a: PlaceItem, b: PlaceItem): boolean {
  const isOfOneState = a.known.country !== null && a.known.country === b.known.country;
  const areTowns = a.known.kind === 'CITY' && b.known.kind === 'CITY';
  return a.name === b.name || (isOfOneState && !areTowns);
}

/** By what a name was taken for a person's. */
export type PersonGround = 'TITLE' | 'HONORIFIC' | 'GIVEN_NAME';

export interface Found {
  items: Item[];
  to: number;
}

export const spanOf = (tokens: Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

export function personItem(
  tokens: Token[],
  name: NamePhrase,
  titles: TitlePhrase[],
  from: number,
  ground: PersonGround,
  end = 0,
): Item {
  const to = Math.max(name.to, titles.at(-1)?.to ?? 0, end);
  return {
    kind: 'PERSON',
    ...spanOf(tokens, Math.min(from, name.from), to),
    name: spanOf(tokens, name.from, name.to),
    words: tokens.slice(name.from, name.to).flatMap(({ text, isWord }) => (isWord ? [text] : [])),
    titles,
    ground,
  };
}

export function bodyItem(tokens: Token[], body: BodyPhrase): Item {
  return { kind: 'BODY', body, ...spanOf(tokens, body.from, body.to) };
}

export function placeItem(
  tokens: Token[],
  from: number,
  { known, to }: { known: Known; to: number },
): Item {
  const span = spanOf(tokens, from, to);
  const words = tokens.slice(from, to).map(({ text }) => text);
  const name = inPlainCase(words.join(' '));
  return { kind: 'PLACE', known, name, ...span };
}

/**
 * Countries and towns that an office's or a body's name names after a preposition. Those in front of
 * its other words ("Moscow State Institute") are parts of the name.
 */
export function placesIn(tokens: Token[], from: number, to: number): Item[] {
  const items: Item[] = [];
  for (let i = from; i < to;) {
    const found = knownAt(tokens, i);
    // "the U.S.-ASEAN Business Council": of a compound.
    const isOfCompound =
      /^[-‑–]$/.test(tokens[found?.to ?? to]?.text ?? '') &&
      tokens[found?.to ?? to]?.start === tokens[(found?.to ?? 1) - 1]?.end;
    const isLast =
      found !== null && !isOfCompound && (found.to === to || !tokens[found.to]?.isCapital);
    if (found && isLast && found.to <= to && /^(?:COUNTRY|CITY|REGION)$/.test(found.known.kind))
      items.push(placeItem(tokens, i, found));
    i = found?.to ?? i + 1;
  }
  return items;
}
