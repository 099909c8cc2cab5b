import { countryAt } from '../gazetteer';
import { type Found, type Item, personItem, placesIn } from '../items';
import { HEADS, PORTFOLIO_WORDS } from '../../lexicon/titles';
import { type NamePhrase, parseName } from '../names/person-name';
import { type Pair, pairsFrom } from './plural-pairs';
import { parseTitle } from './parse-title';
import type { TitlePhrase } from './title-phrase';
import type { Token } from '../tokens';

/** One of several states whose officers a plural office names. */
export interface State {
  country: string;
  words: string;
}

/**
 * Officers of several states under one plural office, as many persons as states and in their order:
 * "Foreign Ministers of Uzbekistan and Kyrgyzstan, Abdulaziz Kamilov and Erlan Abdyldaev", "Uzbek and
 * Kyrgyz Presidents X and Y". Each holds the office of their own state.
 */
export function personsWithPluralTitle(tokens: Token[], start: number): Found | null {
  const before = statesFrom(tokens, start);
  const at = before.states.length > 1 ? before.to : start;
  const colleagues = /^(?:counterparts|colleagues)$/.test(tokens[start]?.lower ?? '');
  const head = colleagues ? -1 : pluralHead(tokens, at);
  if (head < 0) return colleagues ? withoutOffice(tokens, start + 1) : null;
  const singular = singularAt(tokens, head);
  const title = parseTitle(singular, at);
  if (!title) return null;
  const field = afterField(tokens, afterRank(tokens, head + 1));
  const follows = /^(?:of|from|to)$/.test(tokens[field]?.lower ?? '');
  const inPairs = pairsFrom(tokens, afterSome(tokens, field));
  if (inPairs.length > 1)
    return {
      items: inPairs.flatMap((pair, i) =>
        officerOf(tokens, singular, title, [at, field], i === 0 ? { ...pair, from: at } : pair),
      ),
      to: inPairs.at(-1)?.to ?? head + 1,
    };
  const after = follows && before.states.length < 2 ? statesFrom(tokens, field + 1) : before;
  const names = namesFrom(tokens, after === before ? head + 1 : after.to);
  if (after.states.length === 0) return withOneOffice(tokens, singular, title, { at, head, field });
  if (after.states.length < 2 || names.length !== after.states.length) return null;
  const office = singular
    .slice(at, after === before ? head + 1 : field)
    .map(({ text }) => text)
    .join(' ');
  const items = names.map((name, i): Item => {
    const { country = '', words = '' } = after.states[i] ?? {};
    const label = after === before ? `${words} ${office}` : `${office} of ${words}`;
    const own = { ...title, from: at, to: head + 1, country, body: null, receiving: [], label };
    return { ...personItem(tokens, name, [], name.honorificsFrom, 'TITLE'), titles: [own] } as Item;
  });
  const places = after === before ? [] : placesIn(tokens, head + 1, after.to);
  return { items: [...places, ...items], to: names.at(-1)?.to ?? head + 1 };
}

/** A plural office with its states, "presidents of Latvia and Norway", and how each one's is named. */
export function officeOfSeveral(
  tokens: Token[],
  start: number,
): { states: State[]; head: number; to: number; titleOf: (state: State) => TitlePhrase } | null {
  const before = statesFrom(tokens, start);
  const at = before.states.length > 1 ? before.to : start;
  const head = pluralHead(tokens, at);
  const singular = singularAt(tokens, head);
  const title = head < 0 ? null : parseTitle(singular, at);
  if (!title) return null;
  const field = afterField(tokens, head + 1);
  const isBefore = before.states.length > 1;
  const follows = /^(?:of|from)$/.test(tokens[field]?.lower ?? '');
  const { states, to } = !isBefore && follows ? statesFrom(tokens, field + 1) : before;
  const office = singular
    .slice(at, isBefore ? head + 1 : field)
    .map(({ text }) => text)
    .join(' ');
  return {
    states,
    head,
    to: isBefore ? head + 1 : to,
    titleOf: ({ country, words }) => ({
      ...title,
      from: at,
      to: isBefore ? head + 1 : to,
      country,
      body: null,
      receiving: [],
      label: isBefore ? `${words} ${office}` : `${office} of ${words}`,
    }),
  };
}

/** The words of a plural office with its noun in the singular. */
const singularAt = (tokens: Token[], head: number): Token[] =>
  tokens.map((token, i) =>
    i === head
      ? { ...token, text: token.text.slice(0, -1), lower: token.lower.slice(0, -1) }
      : token,
  );

/** "Deputy Ministers of Foreign Affairs Anna Lee and Omar Khan": each holds the office. */
function withOneOffice(
  tokens: Token[],
  singular: Token[],
  title: TitlePhrase,
  { at, head, field }: { at: number; head: number; field: number },
): Found | null {
  const names = namesFrom(tokens, field);
  const [first] = names;
  if (!first || names.length < 2 || names.some(({ from, to }) => to - from < 2)) return null;
  const label = singular
    .slice(at, field)
    .map(({ text }) => text)
    .join(' ');
  const own = { ...title, from: at, to: Math.max(field, head + 1), label };
  const items = names.map((name) => ({
    ...personItem(tokens, name, [], name.honorificsFrom, 'TITLE'),
    titles: [own],
  }));
  return { items: items, to: names.at(-1)?.to ?? field };
}

/** The index of a plural head ("Ministers") after the words of an office; -1 for none. */
function pluralHead(tokens: Token[], from: number): number {
  let isOther = false;
  for (let i = from; i < Math.min(from + 5, tokens.length); i++) {
    const lower = tokens[i]?.lower ?? '';
    // "Congressman Omar Khan and | Representatives": others than the one before.
    if (lower === 'and' && isOther) return -1;
    isOther ||= HEADS.has(lower);
    if (lower.endsWith('s') && HEADS.has(lower.slice(0, -1))) return i;
    if (!tokens[i]?.isWord) return -1;
  }
  return -1;
}

/** The index after "of foreign affairs", with which the office's name goes on; `at` when it does not. */
function afterField(tokens: Token[], at: number): number {
  if (!/^(?:of|for)$/.test(tokens[at]?.lower ?? '')) return at;
  let to = at + 1;
  while (
    PORTFOLIO_WORDS.has(tokens[to]?.lower ?? '') ||
    (to > at + 1 && tokens[to]?.lower === 'and')
  )
    to++;
  return to > at + 1 ? to : at;
}

function statesFrom(tokens: Token[], from: number): { states: State[]; to: number } {
  const states: State[] = [];
  let to = from;
  for (let i = from; i < tokens.length;) {
    const at = tokens[i]?.lower === 'the' ? i + 1 : i;
    const found = countryAt(tokens, at);
    if (!found) break;
    const words = tokens.slice(at, found.to).map(({ text }) => text);
    states.push({ country: found.country, words: words.join(' ') });
    to = found.to;
    i = afterJoint(tokens, to);
    if (i === to) break;
  }
  return { states, to };
}

/** The officer of one pair; where a sign parts the two, the office is theirs in so many words. */
function officerOf(
  tokens: Token[],
  singular: Token[],
  title: TitlePhrase,
  [from, to]: [number, number],
  { country, words, name, from: start, to: end, isSigned }: Pair,
): Item[] {
  const office = singular.slice(from, to).map(({ text }) => text);
  const label = `${office.join(' ')} of ${words}`;
  const own: TitlePhrase = { ...title, from, to, country, body: null, receiving: [], label };
  const person = personItem(tokens, name, [], start, 'TITLE', end);
  return [
    ...placesIn(tokens, start, name.from),
    { ...person, titles: isSigned ? [own] : [] } as Item,
  ];
}

/** "her counterparts from Estonia, Mart Tamm, and Finland, Pekka Virtanen": what office, is left open. */
function withoutOffice(tokens: Token[], from: number): Found | null {
  const pairs = pairsFrom(tokens, from);
  const items = pairs.flatMap(({ name, from: start, to }, i) => [
    ...placesIn(tokens, start, name.from),
    personItem(tokens, name, [], i === 0 ? from - 1 : start, 'TITLE', to),
  ]);
  return items.length > 0 ? { items, to: pairs.at(-1)?.to ?? from } : null;
}

/** The index after "Extraordinary and Plenipotentiary". */
function afterRank(tokens: Token[], at: number): number {
  let to = at;
  while (/^(?:extraordinary|plenipotentiary|and|&)$/.test(tokens[to]?.lower ?? '')) to++;
  return /^(?:extraordinary|plenipotentiary)$/.test(tokens[to - 1]?.lower ?? '') ? to : at;
}

/** The index after "of a number of states –", "of the following countries:". */
function afterSome(tokens: Token[], at: number): number {
  const sign = tokens.findIndex(({ text }, i) => i > at && /^[:–—-]$/.test(text));
  const between = sign > at && sign - at < 9 ? tokens.slice(at, sign) : [];
  const isOfStates =
    between.at(-1)?.lower.match(/^(?:states|countries|nations|colleagues)$/) !== null;
  return between.length > 1 && isOfStates && between.every(({ isCapital }) => !isCapital)
    ? sign + 1
    : at;
}

export function namesFrom(tokens: Token[], from: number): NamePhrase[] {
  const names: NamePhrase[] = [];
  for (let i = /^[,:–—-]$/.test(tokens[from]?.text ?? '') ? from + 1 : from; ;) {
    const name = parseName(tokens, i);
    if (!name) return names;
    names.push(name);
    i = afterJoint(tokens, name.to);
    if (i === name.to) return names;
  }
}

function afterJoint(tokens: Token[], at: number): number {
  let i = at;
  while ([',', 'and', '&'].includes(tokens[i]?.lower ?? '')) i++;
  return i;
}
