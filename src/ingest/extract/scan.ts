import type { Span } from '../../store/article';
import { parseBody, type BodyPhrase } from './body-phrase';
import { knownAt, type Known } from './gazetteer';
import { FUNCTION_WORDS } from './lexicon/function-words';
import { AGREEMENT_WORDS, PLACE_NOUNS } from './lexicon/places';
import { isLikelyPerson, parseName, type NamePhrase } from './person-name';
import { parseTitles, type TitlePhrase } from './title-phrase';
import { type Token, tokenise } from './tokens';

/** What a sentence names, in order. Spans are offsets into the article's text. */
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
  | ({ kind: 'PLACE'; known: Known; name: string } & Span)
  | ({ kind: 'SINGLE'; words: string[] } & Span);

/** By what a name was taken for a person's. */
export type PersonGround = 'TITLE' | 'HONORIFIC' | 'GIVEN_NAME';

export interface ScannedSentence extends Span {
  index: number;
  tokens: Token[];
  items: Item[];
}

/** Finds persons with their offices, offices by themselves, bodies and places in one sentence. */
export function scanSentence(text: string, { start, end }: Span, index: number): ScannedSentence {
  const tokens = tokenise(text, start, end);
  const items: Item[] = [];
  for (let i = 0; i < tokens.length;) {
    const found =
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

interface Found {
  items: Item[];
  to: number;
}

const spanOf = (tokens: Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** "Ambassador of Kazakhstan, Mr. Margulan Baimukhan", "the Italian minister, Luigi Di Maio," or an office. */
function personWithTitle(tokens: Token[], i: number): Found | null {
  const titles = parseTitles(tokens, i);
  const [first] = titles;
  const last = titles.at(-1);
  if (!first || !last) return null;
  const isPossessed = tokens[last.to - 1]?.isPossessive ?? false;
  const inner = placesIn(tokens, first.from + first.words.length, last.to);
  const bodies = titles.flatMap(({ body }) => (body ? [bodyItem(tokens, body)] : []));

  const comma = tokens[last.next]?.text === ',' ? 1 : 0;
  const name = isPossessed ? null : parseName(tokens, last.next + comma);
  const isApposition =
    comma === 0 || (name !== null && (name.hasHonorific || isAppositive(tokens, name)));
  if (name && isApposition) {
    // "The Secretary and Foreign Minister Park": before a family name alone, two persons.
    const before = name.to - name.from === 1 ? titles.slice(0, -1) : [];
    if (before.length > 0) {
      const offices: Item[] = before.map((title) => ({
        kind: 'OFFICE',
        titles: [title],
        ...spanOf(tokens, title.from, title.to),
      }));
      const person = personItem(tokens, name, [last], last.from, 'TITLE');
      return { items: [...bodies, ...inner, ...offices, person], to: name.to };
    }
    const person = personItem(tokens, name, titles, first.from, 'TITLE');
    return { items: [...bodies, ...inner, person], to: name.to };
  }
  const span = spanOf(tokens, first.from, last.to);
  // An office that is one lower-case word ("minister", "head") names none.
  if (
    !first.isCapital &&
    first.country === null &&
    first.body === null &&
    tokens[i - 1]?.lower !== 'the'
  )
    return null;
  return {
    items: [...bodies, ...inner, { kind: 'OFFICE', titles, ...span }],
    to: last.to,
  };
}

/** After a comma a name stands beside an office when it is whole and the next comma closes it. */
function isAppositive(tokens: Token[], name: NamePhrase): boolean {
  const next = tokens[name.to]?.text;
  return name.to - name.from >= 2 && (next === ',' || next === '.' || next === undefined);
}

/** "Mr. Baimukhan", "Vladimir Putin", and after a comma what office they hold: "Luigi Di Maio, the minister". */
function personAlone(tokens: Token[], i: number): Found | null {
  const name = parseName(tokens, i);
  if (!name) return null;
  const known = knownAt(tokens, name.from);
  if (!name.hasHonorific) {
    if (known && known.to >= name.to) return null;
    if (parseBody(tokens, i)) return null;
  }
  const titles = tokens[name.to]?.text === ',' ? titlesAfter(tokens, name.to + 1) : [];
  const isTitled = titles.length > 0 && name.to - name.from > 1;
  if (!name.hasHonorific && !isTitled && !isLikelyPerson(tokens, name)) return single(tokens, name);
  const ground = isTitled ? 'TITLE' : name.hasHonorific ? 'HONORIFIC' : 'GIVEN_NAME';
  const [first] = titles;
  const inner = first ? placesIn(tokens, first.from + first.words.length, first.to) : [];
  const person = personItem(tokens, name, titles, name.honorificsFrom, ground);
  return { items: [...inner, person], to: titles.at(-1)?.to ?? name.to };
}

function titlesAfter(tokens: Token[], at: number): TitlePhrase[] {
  const from = tokens[at]?.lower === 'the' || tokens[at]?.lower === 'a' ? at + 1 : at;
  const titles = parseTitles(tokens, from);
  const next = tokens[titles.at(-1)?.to ?? at];
  // "X, President Y" is two persons, and so may be "X, the President said": a sign must close it.
  return titles.length > 0 && (!next?.isWord || next.lower === 'to') ? titles : [];
}

/** One or more capitalised words that may be a family name met before: decided once all are read. */
function single(tokens: Token[], name: NamePhrase): Found {
  const words = tokens.slice(name.from, name.to).map(({ text }) => text);
  return {
    items: [{ kind: 'SINGLE', words, ...spanOf(tokens, name.from, name.to) }],
    to: name.to,
  };
}

function entity(tokens: Token[], i: number): Found | null {
  const press = pressService(tokens, i);
  if (press) return press;
  const body = parseBody(tokens, i);
  if (body && body.to > body.from) {
    // "U.S.-ASEAN Summit": part of an adjective.
    if (isDashAt(tokens, i - 1, tokens[i]?.start)) return { items: [], to: body.to };
    // "the Central African Republic (CAR)": the country's short form.
    const isBracketed = tokens[i - 1]?.text === '(' && tokens[body.to]?.text === ')';
    if (isBracketed && body.ground === 'SHORT_FORM') return { items: [], to: body.to };
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

/** "U.S. plans" and "the Minsk agreements" name no place. */
function isAdjective(tokens: Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (!next?.isWord) return false;
  if (AGREEMENT_WORDS.has(next.lower)) return true;
  const isShort = /^(?:U\.?S\.?A?\.?|U\.?K\.?)$/u.test(tokens[from]?.text ?? '') && to === from + 1;
  return isShort && !tokens[from]?.isPossessive && !FUNCTION_WORDS.has(next.lower);
}

/** "Henan Province": capitalised words before a noun for places. */
function namedPlace(tokens: Token[], from: number): Found | null {
  for (let to = from; to < from + 4 && tokens[to]?.isCapital; to++) {
    const token = tokens[to];
    if (!token || FUNCTION_WORDS.has(token.lower) || token.isPossessive) return null;
    if (to > from && PLACE_NOUNS.has(token.lower))
      return {
        items: [placeItem(tokens, from, { known: { kind: 'REGION', country: null }, to: to + 1 })],
        to: to + 1,
      };
  }
  return null;
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

/** "the press service of the Kazakh MFA" is written in lower case. */
function pressService(tokens: Token[], i: number): Found | null {
  if (tokens[i]?.lower !== 'press' || !/^(?:service|office)$/.test(tokens[i + 1]?.lower ?? ''))
    return null;
  if (tokens[i + 2]?.lower !== 'of') return null;
  const at = i + (tokens[i + 3]?.lower === 'the' ? 4 : 3);
  const parent = parseBody(tokens, at);
  if (!parent) return null;
  const body: BodyPhrase = {
    from: i,
    to: parent.to,
    kind: 'DEPARTMENT',
    country: parent.country,
    parent,
    short: null,
    ground: 'HEAD',
  };
  return { items: [bodyItem(tokens, parent), bodyItem(tokens, body)], to: parent.to };
}

function personItem(
  tokens: Token[],
  name: NamePhrase,
  titles: TitlePhrase[],
  from: number,
  ground: PersonGround,
): Item {
  const to = Math.max(name.to, titles.at(-1)?.to ?? 0);
  return {
    kind: 'PERSON',
    ...spanOf(tokens, Math.min(from, name.from), to),
    name: spanOf(tokens, name.from, name.to),
    words: tokens.slice(name.from, name.to).map(({ text }) => text),
    titles,
    ground,
  };
}

function bodyItem(tokens: Token[], body: BodyPhrase): Item {
  return { kind: 'BODY', body, ...spanOf(tokens, body.from, body.to) };
}

function placeItem(
  tokens: Token[],
  from: number,
  { known, to }: { known: Known; to: number },
): Item {
  const span = spanOf(tokens, from, to);
  const name = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return { kind: 'PLACE', known, name, ...span };
}

/**
 * Countries and towns that an office's or a body's name names after a preposition. Those in front of
 * its other words ("Moscow State Institute") are parts of the name.
 */
function placesIn(tokens: Token[], from: number, to: number): Item[] {
  const items: Item[] = [];
  for (let i = from; i < to;) {
    const found = knownAt(tokens, i);
    const isLast = found !== null && (found.to === to || !tokens[found.to]?.isCapital);
    if (found && isLast && found.to <= to && /^(?:COUNTRY|CITY|REGION)$/.test(found.known.kind))
      items.push(placeItem(tokens, i, found));
    i = found?.to ?? i + 1;
  }
  return items;
}
