import countries from 'world-countries';
import { getAlpha2Codes, getNames } from 'i18n-iso-countries';
import type { OrganisationKind } from '../../../store/organisation';
import { KNOWN_BODIES } from '../lexicon/known-bodies';
import { KNOWN_SEATS } from '../lexicon/known-seats';
import { NAMED_BODIES } from '../lexicon/named-bodies';
import { NAMED_ORGANS } from '../lexicon/named-organs';
import { NAMED_PARTIES } from '../lexicon/named-parties';
import { NAMED_WORKS } from '../lexicon/named-works';
import { CITIES } from '../lexicon/cities';
import { TOWNS } from '../lexicon/towns';
import {
  COUNTRY_ALIASES,
  DEMONYMS,
  REGIONS,
  STATE_ADJECTIVES,
  STATE_NOUNS,
} from '../lexicon/places';
import { PROVINCES } from '../lexicon/provinces';
import { type Token, tokenise } from './tokens';

/** What a name is known to be. `country` is an ISO 3166-1 alpha-2 code. */
export type Known =
  | { kind: 'COUNTRY'; country: string }
  | { kind: 'DEMONYM'; country: string }
  | { kind: 'CITY'; country: string }
  | { kind: 'REGION'; country: null }
  | { kind: 'BODY'; country: null; organisation: OrganisationKind };

/** Length in words of the longest name that begins with a word. */
const longest = new Map<string, number>();
const known = new Map<string, Known>();
/** The names of each state, by its code. */
const stateNames = new Map<string, string[]>();

/** "Antigua & Barbuda", "St. Lucia", "St Lucia", "Chisinau": as papers write what lists spell out. */
function spellingsOf(name: string): Set<string> {
  const saints = ['Saint ', 'St. ', 'St '].map((word) => name.replace(/^(?:Saint|St\.) /, word));
  const both = saints.flatMap((each) => [each, each.replace(' and ', ' & ')]);
  return new Set([name, ...both].flatMap((each) => [each, unmarked(each)]));
}

/** A name without the marks on its letters; a short one may then be another word: "Male". */
function unmarked(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return plain.length < 5 ? name : plain;
}

/** Whose something is stays told within a name: "UN's | Food Agency" is not "UN Food Agency". */
const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens.map(({ text, isPossessive }, i) =>
    isPossessive && i < tokens.length - 1 ? `${text}’s` : text,
  );

/** Names are keyed by their words as the tokeniser sees them, so that texts and names meet. */
function add(name: string, value: Known): void {
  const words = wordsOf(tokenise(name, 0, name.length));
  if (words.length === 0 || known.has(words.join(' '))) return;
  known.set(words.join(' '), value);
  if (value.kind === 'COUNTRY')
    stateNames.set(value.country, [...(stateNames.get(value.country) ?? []), words.join(' ')]);
  const first = (words[0] ?? '').replace(/’s$/u, '');
  longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  // "Côte d’Ivoire": both apostrophes are printed.
  if (/['’]/.test(name)) {
    add(name.replaceAll("'", '’'), value);
    add(name.replaceAll('’', "'"), value);
  }
}

for (const [code, names] of Object.entries(COUNTRY_ALIASES))
  for (const name of names) add(name, { kind: 'COUNTRY', country: code });
for (const [name, organisation] of Object.entries({ ...KNOWN_BODIES, ...KNOWN_SEATS }))
  add(name, { kind: 'BODY', country: null, organisation });
for (const [kind, names] of [NAMED_BODIES, NAMED_PARTIES, NAMED_ORGANS, NAMED_WORKS].flatMap(
  (lists) => Object.entries(lists),
))
  for (const listed of names.split(/(?<!\\),\s+/)) {
    const name = listed.replace('\\', '');
    for (const spelling of [name, unmarked(name)])
      add(spelling, { kind: 'BODY', country: null, organisation: kind as OrganisationKind });
  }
for (const [name, country] of Object.entries(CITIES))
  for (const spelling of spellingsOf(name)) add(spelling, { kind: 'CITY', country });
for (const [country, names] of Object.entries(TOWNS))
  for (const name of names.split(/,\s+/)) add(name, { kind: 'CITY', country });
for (const name of [...REGIONS, ...PROVINCES]) add(name, { kind: 'REGION', country: null });
for (const code of Object.keys(getAlpha2Codes()))
  for (const name of [getNames('en', { select: 'all' })[code] ?? []].flat())
    // Short forms such as "IN" and inverted names ("Korea, Republic of") do not stand in news.
    if (name.length > 3 && !name.includes(',')) add(name, { kind: 'COUNTRY', country: code });
for (const { cca2, name, capital } of countries) {
  for (const each of [name.common, name.official])
    for (const spelling of spellingsOf(each)) add(spelling, { kind: 'COUNTRY', country: cca2 });
  for (const town of capital)
    for (const spelling of spellingsOf(town)) add(spelling, { kind: 'CITY', country: cca2 });
}
for (const [country, names] of Object.entries(DEMONYMS))
  for (const name of names) add(name, { kind: 'DEMONYM', country });
// "French" is of France, and not of the French Southern Territories, which share the word.
const membersFirst = [...countries].sort((a, b) => Number(b.unMember) - Number(a.unMember));
for (const { cca2, demonyms } of membersFirst)
  for (const demonym of [demonyms?.['eng']?.m, demonyms?.['eng']?.f])
    if (demonym) add(demonym, { kind: 'DEMONYM', country: cca2 });

/** The longest known name that begins at a token, and the index after its last token. */
export function knownAt(tokens: Token[], from: number): { known: Known; to: number } | null {
  const first = tokens[from];
  if (!first?.isCapital) return null;
  const isMarked = /[^\p{ASCII}]/u.test(first.text);
  const bare = isMarked ? unmarked(first.text) : first.text;
  const most = Math.max(
    longest.get(first.text) ?? 0,
    longest.get(plain(first.text)) ?? 0,
    longest.get(bare) ?? 0,
  );
  for (let to = Math.min(from + most, tokens.length); to > from; to--) {
    const words = wordsOf(tokens.slice(from, to));
    const found =
      known.get(words.join(' ')) ??
      known.get(capitalised(words)) ??
      // "Reykjavík", "Liepāja": as their own write them.
      (isMarked ? known.get(unmarked(words.join(' '))) : undefined);
    if (found) return withNoun(tokens, { known: found, to });
  }
  return unlistedState(tokens, from);
}

const PARTS_OF_STATES =
  /^(?:Territory|Region|Oblast|Krai|Province|Prefecture|Governorate|Voivodeship|County|Canton)$/;

/** "Primorye | Territory", "Riga | Region": the noun for it is a part of its name. */
function withNoun(
  tokens: Token[],
  found: { known: Known; to: number },
): { known: Known; to: number } {
  const isPlace = found.known.kind === 'CITY' || found.known.kind === 'REGION';
  const isNamed = isPlace && !tokens[found.to - 1]?.isPossessive;
  return isNamed && PARTS_OF_STATES.test(tokens[found.to]?.text ?? '')
    ? { known: { kind: 'REGION', country: null }, to: found.to + 1 }
    : found;
}

/** "the Republic of Artsakh": a state's name by its form, whoever lists it. */
function unlistedState(tokens: Token[], from: number): { known: Known; to: number } | null {
  // "the Eastern | Republic of Uruguay".
  let noun = from;
  while (STATE_ADJECTIVES.has(tokens[noun]?.text ?? '') && noun < from + 4) noun++;
  const isState = STATE_NOUNS.has(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of';
  const at = noun + (tokens[noun + 2]?.lower === 'the' ? 3 : 2);
  if (!isState || !tokens[at]?.isCapital) return null;
  const inner = knownAt(tokens, at);
  if (inner && inner.known.kind !== 'BODY') return inner;
  return { known: { kind: 'REGION', country: null }, to: at + 1 };
}

const commonNames = new Map(countries.map(({ cca2, name }) => [cca2, name.common]));

/** The English name by which a state is best known; undefined for a code that none has. */
export const commonNameOf = (country: string): string | undefined => commonNames.get(country);

/** All English names and short forms of the state that a whole name is of; none for other names. */
export function namesOfState(name: string): readonly string[] {
  const tokens = tokenise(name, 0, name.length);
  const found = knownAt(tokens, 0);
  if (found?.known.kind !== 'COUNTRY' || found.to < tokens.length) return [];
  return stateNames.get(found.known.country) ?? [];
}

/** The country that an adjective or a country's name tells. */
export function countryAt(tokens: Token[], from: number): { country: string; to: number } | null {
  const found = knownAt(tokens, from);
  if (found?.known.kind !== 'COUNTRY' && found?.known.kind !== 'DEMONYM') return null;
  return { country: found.known.country, to: found.to };
}

/** The country that a whole name or adjective tells; null where it is no state's, or more than that. */
export function countryOf(name: string): string | null {
  const tokens = tokenise(name, 0, name.length);
  const found = countryAt(tokens, 0);
  return found?.to === tokens.length ? found.country : null;
}

/** Words within a town's name that begin with no capital: "PORT | OF | SPAIN". */
const SMALL = /^(?:OF|AND|THE|DE|DA|DO|DEL)$/;
const plain = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** A name printed in capitals (`BRUSSELS`) as it is written in a text. */
function capitalised(words: string[]): string {
  const isLong = words.some((word) => word.length >= 4);
  if (!isLong || words.some((word) => word !== word.toUpperCase())) return '';
  return words
    .map((word, i) => (i > 0 && SMALL.test(word) ? word.toLowerCase() : plain(word)))
    .join(' ');
}
