// Without the names in all languages, which the package itself would load.
import {
  type LocaleData,
  getAlpha2Codes,
  getNames,
  registerLocale,
} from 'i18n-iso-countries/index.js';
import { foldText } from './fold';

/** The language of the names by which a place is told to be a country. */
const SHOWN = 'en';
/** Those in which a query may name one. */
const ASKED = ['ru', 'kk', 'fr', 'de', 'es'] as const;

/** A country that a query names. */
export interface NamedCountry {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** Its English names, folded. */
  names: string[];
}

/** By folded name in another language than English; made at the first question. */
let known: Map<string, NamedCountry> | undefined;

/** The country that a whole query is the name of, in another language than English. */
export function countryNamed(query: string): NamedCountry | null {
  known ??= readNames();
  return known.get(foldText(query)) ?? null;
}

function readNames(): Map<string, NamedCountry> {
  const byName = new Map<string, NamedCountry>();
  const english = new Set<string>();
  const countries = Object.keys(getAlpha2Codes()).map((code): NamedCountry => ({
    code,
    names: namesIn(SHOWN, code),
  }));
  for (const { names } of countries) for (const name of names) english.add(name);
  for (const language of ASKED)
    for (const country of countries)
      for (const name of namesIn(language, country.code))
        // What is also a country's English name is looked for as such.
        if (!english.has(name) && !byName.has(name)) byName.set(name, country);
  return byName;
}

const registered = new Set<string>();

function namesIn(language: string, code: string): string[] {
  if (!registered.has(language)) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the package ships its names as JSON
    registerLocale(require(`i18n-iso-countries/langs/${language}.json`) as LocaleData);
    registered.add(language);
  }
  return [getNames(language, { select: 'all' })[code] ?? []].flat().map(foldText);
}
