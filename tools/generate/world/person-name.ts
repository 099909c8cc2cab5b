import { allLocales } from '@faker-js/faker';
import { transliterate } from 'transliteration';
import type { Name } from '../../../src/domain/name';
import type { NameLocale } from './country';
import type { Random } from './random';

/** What a person is called. */
export interface PersonName {
  /** As sources in English print it. */
  full: string;
  last: string;
  names: Name[];
}

interface NameLists {
  first: readonly string[];
  last: readonly string[];
}

/** Names that are one word in letters, as a slug and a sentence need them. */
const PLAIN = /^\p{L}+(?:['’-]\p{L}+)*$/u;

const lists = new Map<NameLocale, NameLists>();

function listsOf(locale: NameLocale): NameLists {
  let known = lists.get(locale);
  if (!known) {
    const person = allLocales[locale].person;
    known = {
      first: plain(person?.first_name?.generic, person?.first_name?.male),
      last: plain(person?.last_name?.generic, person?.last_name?.male),
    };
    lists.set(locale, known);
  }
  return known;
}

function plain(...sources: (readonly string[] | null | undefined)[]): readonly string[] {
  const source = sources.find((list) => list && list.length > 0) ?? [];
  return source.filter((name) => PLAIN.test(name)).map((name) => name.normalize('NFC'));
}

/** Draws a name of a locale. Names written in Cyrillic are printed in Latin letters too. */
export function drawName(random: Random, locale: NameLocale): PersonName {
  const { first, last } = listsOf(locale);
  const written = [random.pick(first), random.pick(last)] as const;
  const [given, family] = written.map(latin) as [string, string];
  const full = `${given} ${family}`;
  const lang = locale.split('_')[0] ?? locale;
  const names: Name[] = [{ value: full, lang: 'en', script: 'Latn', kind: 'PREFERRED' }];
  if (full !== written.join(' '))
    names.push({ value: written.join(' '), lang, script: 'Cyrl', kind: 'ALIAS' });
  return { full, last: family, names };
}

/** A Latin name stays as it is, with its diacritics. */
function latin(name: string): string {
  if (!/\p{Script=Cyrillic}/u.test(name)) return name;
  const plainLetters = transliterate(name).replace(/[^A-Za-z-]/g, '');
  return plainLetters.charAt(0).toUpperCase() + plainLetters.slice(1);
}
