import { foldWords } from './fold';

/** One way to read a query for a name. */
export interface NameReading {
  /** Folded words, in their order. */
  words: string[];
  /** How much what is found by it counts, up to 1. */
  weight: number;
}

/** Words before a name that say what its bearer is: no part of the name. */
const TITLES = [
  'Mr Mrs Ms Miss Mister Madam Madame Mme Monsieur Herr Frau Señor Señora Sir Lord Lady Dame Dr Prof',
  'Professor Doctor Excellency Honourable Honorable King Queen Prince Princess Sheikh Emir Sultan Pope',
  'President Premier Chancellor Minister Ambassador Governor Mayor Senator Chairman Chairwoman Speaker',
  'Secretary Commissioner Director General Colonel',
  'Господин Госпожа Президент Премьер Министр Посол Председатель Сенатор Король Генерал',
];
let foldedTitles: ReadonlySet<string> | undefined;

/** Folded when first asked for: that loads the tables of other scripts, which a start can do without. */
const isTitle = (word: string): boolean =>
  (foldedTitles ??= new Set(TITLES.flatMap(foldWords))).has(word);

/** Endings of folded patronymics, such as -ovich, -evna, -uly, -kyzy and -oglu. */
const PATRONYMIC = /..(?:[oe]vic|ilic|[oe]vna|inicna|uli|kizi|oglu|ogli)$/;
/** What a name counts for that lacks the patronymic of the query: few texts tell it. */
const WITHOUT_PATRONYMIC = 0.8;

/** The one way to read a query for the name of what is no person: as it stands. */
export function readName(query: string): NameReading[] {
  const words = foldWords(query);
  return words.length === 0 ? [] : [{ words, weight: 1 }];
}

/**
 * The ways to read a query for a person, the likeliest first: without titles where a name is left beside
 * them (`President Tokayev`), then without patronymics where two words are left beside those.
 */
export function readPerson(query: string): NameReading[] {
  const all = foldWords(query);
  const named = all.filter((word) => !isTitle(word));
  const words = named.some((word) => word.length > 1) ? named : all;
  const left = words.filter((word) => !PATRONYMIC.test(word));
  const isShorter = left.length < words.length && left.filter((word) => word.length > 1).length > 1;
  return [
    ...(words.length === 0 ? [] : [{ words, weight: 1 }]),
    ...(isShorter ? [{ words: left, weight: WITHOUT_PATRONYMIC }] : []),
  ];
}
