import { MONTHS } from '../bodies/body-complements';
import { knownAt } from '../gazetteer';
import { type Found, placeItem } from '../items';
import { BODY_HEADS } from '../../lexicon/bodies';
import { FUNCTION_WORDS, PARTICLES } from '../../lexicon/function-words';
import {
  ISLAND_STATES,
  PLACE_ADJECTIVES,
  PLACE_NOUNS,
  TERRITORY_NOUNS,
} from '../../lexicon/places';
import { HEADS } from '../../lexicon/titles';
import { isAdjective, isCountryBefore, isNamedAfter } from './place-adjective';
import type { Token } from '../tokens';

/** "Henan Province", "Zhambyl region", "the states of Queretaro": capitalised words by a noun for places. */
export function namedPlace(tokens: Token[], from: number): Found | null {
  const whole = knownAt(tokens, from)?.known;
  if (whole?.kind === 'BODY' || ISLAND_STATES.has(whole?.country ?? '')) return null;
  const alone = waterOf(tokens, from) ?? whereAt(tokens, from) ?? partOf(tokens, from);
  if (alone) return alone;
  const isLed = tokens[from - 1]?.lower === 'of' && isPlaceNoun(tokens[from - 2]);
  let to = from;
  for (; to < from + 5 && isPlaceWord(tokens, to); to++) {
    const token = tokens[to];
    if (!token || token.isPossessive) return null;
    // "Second | Lee Shoal".
    const isOrdinal = to === from && ORDINAL.test(token.text) && tokens[to + 1]?.isCapital;
    if (FUNCTION_WORDS.has(token.lower) && !isOrdinal) return null;
    if (to > from && token.isCapital && PLACE_NOUNS.has(token.lower)) {
      if (isNamedAfter(tokens, to + 1)) return null;
      // "Pacific Island | nations".
      const next = tokens[to + 1];
      const isOfMany =
        token.text === 'Island' &&
        /^\p{Ll}+s$/u.test(next?.text ?? '') &&
        !FUNCTION_WORDS.has(next?.lower ?? '');
      const isOfNoun = isOfMany || isAdjective(tokens, from, to + 1);
      return isOfNoun ? { items: [], to: to + 1 } : region(tokens, from, to + 1);
    }
  }
  const isFollowed = to > from && !tokens[to]?.isCapital && isPlaceNoun(tokens[to]);
  const isPeople = to === from + 1 && PLACE_ADJECTIVES.has(tokens[from]?.lower ?? '');
  if (to === from || isPeople || !(isFollowed || isLed) || knownAt(tokens, from)) return null;
  // "Zhambyl region" is called so, and Riga is in "Riga city".
  const isCalled = isFollowed && /region$/.test(tokens[to]?.lower ?? '');
  return region(tokens, from, isCalled ? to + 1 : to);
}

/** "the Strait of Hormuz", "the Gulf of Riga". */
function waterOf(tokens: Token[], from: number): Found | null {
  const isWater = /^(?:Gulf|Bay|Sea|Strait|Straits|Cape)$/.test(tokens[from]?.text ?? '');
  if (!isWater || tokens[from + 1]?.lower !== 'of' || !tokens[from + 2]?.isCapital) return null;
  const known = knownAt(tokens, from + 2);
  return region(tokens, from, known?.to ?? from + 3);
}

const ORDINAL = /^(?:First|Second|Third|Fourth)$/;

const DIRECTION =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater)$/;

/** Names that "region" is told of with, as what lies at the waters. */
const WATERS = /^(?:Pacific|Atlantic|Mediterranean|Caspian|Adriatic|Aegean|.*Sea)$/;

/** "Southern | Latvia", "the Indo-Pacific | region": a part of a known place, or all of it. */
function partOf(tokens: Token[], from: number): Found | null {
  const whole = knownAt(tokens, from);
  if (whole?.known.kind === 'REGION' && tokens[whole.to]?.text === 'region') {
    const last = tokens[whole.to - 1];
    const name = tokens.slice(from, whole.to).map(({ text }) => text);
    return last?.isPossessive || !WATERS.test(name.join(' '))
      ? null
      : region(tokens, from, whole.to + 1);
  }
  if (whole !== null || !DIRECTION.test(tokens[from]?.text ?? '')) return null;
  const inner = knownAt(tokens, from + 1);
  const isPlace = inner?.known.kind === 'COUNTRY' || inner?.known.kind === 'CITY';
  if (!isPlace || tokens[inner.to]?.isCapital || isAdjective(tokens, from, inner.to)) return null;
  return /^[-‑–]$/.test(tokens[inner.to]?.text ?? '') ? null : region(tokens, from, inner.to);
}

/** "in Meža, where they met", "to Meža, Latvia, and": a capitalised word where something is. */
function whereAt(tokens: Token[], from: number): Found | null {
  const before = tokens[from - 1];
  // "Riga, Latvia, | Meža, Latvia": one of a row.
  const row = before?.lower === 'and' && tokens[from - 2]?.text === ',' ? from - 2 : from - 1;
  const isInRow = tokens[row]?.text === ',' && isCountryBefore(tokens, row);
  const isLed = isInRow || /^(?:in|at|near|to|from)$/.test(before?.lower ?? '');
  const land = tokens[from + 1]?.text === ',' ? knownAt(tokens, from + 2) : null;
  const end = tokens[land?.to ?? from];
  const isOfLand =
    land?.known.kind === 'COUNTRY' && !tokens[land.to - 1]?.isPossessive && !end?.isCapital;
  const isPlace =
    isOfLand || (tokens[from + 1]?.text === ',' && tokens[from + 2]?.lower === 'where');
  const token = tokens[from];
  const isName =
    token?.isCapital === true && !token.isPossessive && /^\p{Lu}\p{Ll}{2,}$/u.test(token.text);
  const isOther = HEADS.has(token?.lower ?? '') || BODY_HEADS[token?.lower ?? ''] !== undefined;
  return isLed &&
    isPlace &&
    isName &&
    !isOther &&
    !MONTHS.has(token?.lower ?? '') &&
    !knownAt(tokens, from)
    ? region(tokens, from, from + 1)
    : null;
}

function region(tokens: Token[], from: number, to: number): Found {
  return { items: [placeItem(tokens, from, { known: { kind: 'REGION', country: null }, to })], to };
}

function isPlaceWord(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  const isParticle = PARTICLES.has(token?.lower ?? '') && tokens[i + 1]?.isCapital === true;
  return token !== undefined && (token.isCapital || isParticle) && !HEADS.has(token.lower);
}

/** "city", "cities": one or more of them. */
function isPlaceNoun(token: Token | undefined): boolean {
  return TERRITORY_NOUNS.has(token?.lower ?? '');
}
