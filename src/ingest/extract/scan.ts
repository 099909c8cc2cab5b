import type { Span } from '../../store/article';
import { knownAt } from './gazetteer';
import { bodyItem, type Found, type Item, placeItem, placesIn } from './items';
import { FUNCTION_WORDS, PARTICLES } from './lexicon/function-words';
import {
  AGREEMENT_WORDS,
  NAMED_AFTER,
  PLACE_ADJECTIVES,
  PLACE_NOUNS,
  TERRITORY_NOUNS,
} from './lexicon/places';
import { HEADS } from './lexicon/titles';
import { personAlone, personWithTitle } from './person-items';
import { parseBody } from './parse-body';
import { parseTitle } from './parse-title';
import { plainBodies } from './plain-body';
import { personsWithPluralTitle } from './plural-title';
import { afterAside } from './aside';
import { type Token, tokenise } from './tokens';

export interface ScannedSentence extends Span {
  index: number;
  tokens: Token[];
  items: Item[];
}

/** Words before a building in which one is received. */
const COMES_TO =
  /\b(?:welcom|invit|arriv|came|come|met|held|gather|host)\p{L}*(?: \p{L}+)? (?:in|at|to) the$/u;

/** Finds persons with their offices, offices by themselves, bodies and places in one sentence. */
export function scanSentence(text: string, { start, end }: Span, index: number): ScannedSentence {
  const tokens = tokenise(text, start, end);
  const items: Item[] = [];
  for (let i = 0; i < tokens.length;) {
    // "the Riga-based | Baltic League", "the Latvia-run | Riga Port".
    if (PARTICIPLE.test(tokens[i]?.text ?? '')) {
      i++;
      continue;
    }
    const found =
      personsWithPluralTitle(tokens, i) ??
      personWithTitle(tokens, i) ??
      namedPlace(tokens, i) ??
      personAlone(tokens, i) ??
      entity(tokens, i);
    if (!found) {
      i++;
      continue;
    }
    items.push(...found.items);
    i = found.to;
  }
  return { start, end, index, tokens, items };
}

const PARTICIPLE = /^\p{Lu}.*-(?:\p{Ll}+ed|run|led|held|born)$/u;

function entity(tokens: Token[], i: number): Found | null {
  const plain = plainBodies(tokens, i, parseTitle);
  const last = plain.at(-1);
  if (last) return { items: plain.map((each) => bodyItem(tokens, each)), to: last.to };
  const body = parseBody(tokens, i);
  if (body && body.to > body.from) {
    // "U.S.-ASEAN Summit": part of an adjective.
    if (isDashAt(tokens, i - 1, tokens[i]?.start)) return { items: [], to: body.to };
    // "the Central African Republic (CAR)": the country's short form.
    const isBracketed = tokens[i - 1]?.text === '(' && tokens[body.to]?.text === ')';
    if (isBracketed && body.ground === 'SHORT_FORM') return { items: [], to: body.to };
    // "NAFTA (North American Free Trade Agreement)": what the brackets spell out is no body.
    if (body.ground === 'SHORT_FORM' && isAgreement(tokens, body.to))
      return { items: [], to: body.to };
    // "the United Nations Charter" and "the Akorda residence" are things of the body.
    const isOfThing = /^(?:charter|residence|palace|flag|day)$/.test(tokens[body.to]?.lower ?? '');
    // "The Kremlin, Moscow": where it was, as a line of its own tells.
    const isWhere =
      tokens[i]?.text === 'Kremlin' &&
      tokens[i + 1]?.text === ',' &&
      knownAt(tokens, i + 2)?.known.kind === 'CITY';
    // "welcome you to the Kremlin": the building.
    const lead = tokens.slice(Math.max(0, i - 5), i).map(({ lower }) => lower);
    const isBuilding = tokens[i]?.text === 'Kremlin' && COMES_TO.test(lead.join(' '));
    if (isWhere || isBuilding) return { items: [], to: body.to };
    if (body.ground === 'KNOWN' && body.short === null && isOfThing)
      return { items: [], to: body.to + 1 };
    const items = [
      ...placesIn(tokens, i, body.to).filter(() => body.ground === 'HEAD'),
      bodyItem(tokens, body),
    ];
    return { items, to: body.short === null ? body.to : body.to + 3 };
  }
  const found = knownAt(tokens, i);
  if (!found || found.known.kind === 'DEMONYM' || found.known.kind === 'BODY') return null;
  // In "U.S.-Vietnam relations" and "Libya–Turkey talks" names of countries are adjectives.
  if (
    isDashAt(tokens, i - 1, tokens[i]?.start) ||
    isDashAt(tokens, found.to, tokens[found.to - 1]?.end)
  )
    return { items: [], to: found.to };
  if (isAdjective(tokens, i, found.to)) return { items: [], to: found.to };
  return { items: [placeItem(tokens, i, found)], to: found.to };
}

function isAgreement(tokens: Token[], at: number): boolean {
  if (tokens[at]?.text !== '(') return false;
  const close = tokens.findIndex(({ text }, i) => i > at && text === ')');
  return AGREEMENT_WORDS.has(tokens[close - 1]?.lower ?? '');
}

/** "U.S. plans" and "the Minsk agreements" name no place. */
function isAdjective(tokens: Token[], from: number, to: number): boolean {
  // "the Belfast/Good Friday Agreement".
  const isSlashed = tokens[to]?.text === '/';
  if (isSlashed && tokens.slice(to, to + 5).some(({ lower }) => AGREEMENT_WORDS.has(lower)))
    return true;
  const next = tokens[afterAside(tokens, to)];
  if (!next?.isWord) return false;
  if (AGREEMENT_WORDS.has(next.lower) || isNamedAfter(tokens, to)) return true;
  const isShort = /^(?:U\.?S\.?A?\.?|U\.?K\.?)$/u.test(tokens[from]?.text ?? '') && to === from + 1;
  return isShort && !tokens[from]?.isPossessive && !FUNCTION_WORDS.has(next.lower);
}

/** "Riga Airport", "Riga International Economic Forum". */
function isNamedAfter(tokens: Token[], to: number): boolean {
  if (tokens[to - 1]?.isPossessive) return false;
  let at = to;
  while (at < to + 4 && tokens[at]?.isCapital && !NAMED_AFTER.has(tokens[at]?.lower ?? '')) at++;
  return tokens[at]?.isCapital === true && NAMED_AFTER.has(tokens[at]?.lower ?? '');
}

/** "Henan Province", "Zhambyl region", "the states of Queretaro": capitalised words by a noun for places. */
function namedPlace(tokens: Token[], from: number): Found | null {
  if (knownAt(tokens, from)?.known.kind === 'BODY') return null;
  const isLed = tokens[from - 1]?.lower === 'of' && isPlaceNoun(tokens[from - 2]);
  let to = from;
  for (; to < from + 5 && isPlaceWord(tokens, to); to++) {
    const token = tokens[to];
    if (!token || FUNCTION_WORDS.has(token.lower) || token.isPossessive) return null;
    if (to > from && token.isCapital && PLACE_NOUNS.has(token.lower))
      return isNamedAfter(tokens, to + 1) ? null : region(tokens, from, to + 1);
  }
  const isFollowed = to > from && !tokens[to]?.isCapital && isPlaceNoun(tokens[to]);
  const isPeople = to === from + 1 && PLACE_ADJECTIVES.has(tokens[from]?.lower ?? '');
  return to > from && !isPeople && (isFollowed || isLed) && knownAt(tokens, from) === null
    ? region(tokens, from, to)
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

/** Whether a dash stands at a token and touches the offset. */
function isDashAt(tokens: Token[], at: number, offset: number | undefined): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    /^[-‑–]$/.test(token.text) &&
    (token.end === offset || token.start === offset)
  );
}
