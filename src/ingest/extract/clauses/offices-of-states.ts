import type { Span } from '../../../store/article';
import {
  MAY_NAME_OFFICERS,
  NO_FIELD,
  NO_MORE,
  OFFICERS_HEADS,
  RANKS,
} from '../lexicon/plural-offices';
import { PORTFOLIO_WORDS } from '../lexicon/titles';
import { holdersOf, type OfficeSort, sortLike, sortOf } from '../people/plural-holders';
import { peopleIn, type Reading } from '../reading';
import { knownAt } from '../scan/gazetteer';
import { spanOf } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';
import type { Token } from '../scan/tokens';
import type { Party } from './chunk';

/** An office in the plural with its states: "the foreign ministers of Latvia and Norway". */
interface OfficeRow extends Span {
  countries: string[];
  sort: OfficeSort;
}

/**
 * Whom an office in the plural with a row of states means: "the presidents of Latvia and Norway" those who hold
 * that office of each, wherever the text names them. Whom it names nowhere stays out.
 */
export function officersOfStates(
  reading: Reading,
  sentence: ScannedSentence,
): (Span & { parties: Party[] })[] {
  const { text, people, publishedAt } = reading;
  const words = text.slice(sentence.start, sentence.end);
  if (!MAY_NAME_OFFICERS.test(words) || isOfLongAgo(words, publishedAt)) return [];
  const rows = [...rowsIn(sentence.tokens), ...counterpartsIn(reading, sentence)];
  return rows.flatMap(({ start, end, countries, sort }) => {
    const named = holdersOf(text, people.all, countries, sort).filter((each) => each !== null);
    const parties = named.map((person) => ({ person, start, end, isOfRow: true }));
    return parties.length > 0 ? [{ start, end, parties }] : [];
  });
}

/** Whom such an office means right before a verb at an offset: "the presidents of Latvia and Norway also | opened". */
export const officersBefore = (reading: Reading, sentence: ScannedSentence, at: number): Party[] =>
  officersOfStates(reading, sentence)
    .filter(({ end }) => end <= at && TO_VERB.test(reading.text.slice(end, at)))
    .flatMap(({ parties }) => parties);

const TO_VERB =
  /^,?\s+(?:(?:have|had|will|are|were|also|then|later|today|yesterday|jointly|together|both|all|to)\s+){0,3}$/u;

/** "met in 2011": who held the office then need not be who does now. */
const isOfLongAgo = (words: string, publishedAt: string): boolean =>
  [...words.matchAll(/\b(?:19|20)\d\d\b/gu)].some(
    ([year]) => Number(year) < Number(publishedAt.slice(0, 4)) - 1,
  );

function rowsIn(tokens: Token[]): OfficeRow[] {
  const rows: OfficeRow[] = [];
  for (let i = 0; i < tokens.length;) {
    const row = rowBefore(tokens, i) ?? rowBehind(tokens, i);
    if (row) rows.push(row.office);
    i = row?.to ?? i + 1;
  }
  return rows;
}

/** "Latvian and Norwegian foreign ministers", at the first state. */
function rowBefore(tokens: Token[], from: number): { office: OfficeRow; to: number } | null {
  const row = statesAt(tokens, from);
  if (!row) return null;
  let at = row.to;
  while (isAbout(tokens[at])) at++;
  const sort = sortAt(tokens, at, tokens.slice(row.to, at));
  // "Latvian and Norwegian ministers of the European Union": theirs.
  return sort && tokens[at + 1]?.lower !== 'of'
    ? { office: { ...spanOf(tokens, from, at + 1), countries: row.countries, sort }, to: at + 1 }
    : null;
}

/** "foreign ministers of Latvia and Norway", at the noun. */
function rowBehind(tokens: Token[], at: number): { office: OfficeRow; to: number } | null {
  if (OFFICERS_HEADS[tokens[at]?.lower ?? ''] === undefined) return null;
  let first = at;
  while (isAbout(tokens[first - 1])) first--;
  let of = at + 1;
  // "heads of state and government | of", "ministers of foreign affairs | of".
  if (/^(?:of|for)$/.test(tokens[of]?.lower ?? '') && isAbout(tokens[afterThe(tokens, of + 1)])) {
    of = afterThe(tokens, of + 1);
    while (isAbout(tokens[of]) || tokens[of]?.lower === 'and') of++;
  }
  if (!/^(?:of|from)$/.test(tokens[of]?.lower ?? '')) return null;
  const row = statesAt(tokens, of + 1);
  const sort = row && sortAt(tokens, at, [...tokens.slice(first, at), ...tokens.slice(at + 1, of)]);
  return row && sort
    ? { office: { ...spanOf(tokens, first, row.to), countries: row.countries, sort }, to: row.to }
    : null;
}

/**
 * "his Latvian and Norwegian counterparts", "her counterparts from Latvia and Norway": who hold the office there that
 * the one named before holds.
 */
function counterpartsIn(reading: Reading, sentence: ScannedSentence): OfficeRow[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ lower }, i): OfficeRow[] => {
    if (!/^(?:his|her)$/.test(lower)) return [];
    const before = statesAt(tokens, i + 1);
    let noun = before?.to ?? i + 1;
    while (/^(?:foreign|visiting|new)$/.test(tokens[noun]?.lower ?? '')) noun++;
    if (!/^(?:counterparts|colleagues|homologues)$/.test(tokens[noun]?.lower ?? '')) return [];
    const isOf = /^(?:from|of|in)$/.test(tokens[noun + 1]?.lower ?? '');
    const row = before ?? (isOf ? statesAt(tokens, noun + 2) : null);
    const at = tokens[i]?.start ?? 0;
    const whose = peopleIn(reading, sentence).findLast(({ end }) => end <= at)?.person;
    const own = whose?.offices.map(({ title }) => title) ?? [];
    const sort = own.map(sortLike).find((each) => each !== null);
    const to = before ? noun + 1 : (row?.to ?? noun + 1);
    return row && sort ? [{ ...spanOf(tokens, i, to), countries: row.countries, sort }] : [];
  });
}

const sortAt = (tokens: Token[], at: number, about: Token[]): OfficeSort | null =>
  sortOf(
    tokens[at]?.lower ?? '',
    about.map(({ lower }) => lower).filter((word) => word !== 'for'),
  );

/** Two states and more, by their names or adjectives; a body in such a row is none. */
function statesAt(tokens: Token[], from: number): { countries: string[]; to: number } | null {
  const countries: string[] = [];
  let to = from;
  for (let at = from; ;) {
    const side = knownAt(tokens, afterThe(tokens, at));
    if (!side || side.known.kind === 'CITY') break;
    if (side.known.country !== null) countries.push(side.known.country);
    to = side.to;
    at = to;
    if (tokens[at]?.text === ',') at++;
    if (tokens[at]?.lower === 'and' || tokens[at]?.text === '&') at++;
    if (at === to) break;
  }
  return countries.length > 1 ? { countries, to } : null;
}

const afterThe = (tokens: Token[], at: number): number =>
  tokens[at]?.lower === 'the' ? at + 1 : at;

/** Words before the noun, or behind its "of", that tell which office it is; what joins them may join others to it. */
const isAbout = (token: Token | undefined): boolean =>
  token !== undefined &&
  !/^(?:of|and|the)$/.test(token.lower) &&
  (PORTFOLIO_WORDS.has(token.lower) ||
    RANKS.has(token.lower) ||
    NO_MORE.has(token.lower) ||
    NO_FIELD.has(token.lower) ||
    ABOUT.test(token.lower));

const ABOUT =
  /^(?:prime|state|governments?|parliaments?|parliamentary|senates?|ministries|army|armed|forces|staff|navy|police|intelligence|border|guard|central|bank|banks|nuclear|peace)$/;
