import { NO_FIELD, NO_MORE, OFFICERS_HEADS, ONE_FIELD, RANKS } from '../lexicon/plural-offices';
import { PORTFOLIO_WORDS } from '../lexicon/titles';
import { countryAt } from '../scan/gazetteer';
import type { TitlePhrase } from '../scan/offices/title-phrase';
import { tokenise } from '../scan/tokens';
import { kindOf, mayBeCalled } from './office-kind';
import type { FoundPerson } from './people';
import { stateOfName } from './state-of-name';

/** One sort of office that several states have. */
export interface OfficeSort {
  /** Whether an office is such. */
  isSuch: (title: TitlePhrase) => boolean;
  /** Whether "the Latvian leader" holds it. */
  isOfLeaders: boolean;
}

const HOUSE = /^(?:parliaments?|senates?|assembl(?:y|ies)|house|duma|majilis|mazhilis|council)$/;

/**
 * The sort of office that a noun in the plural means with the words about it: "foreign ministers"; null where it
 * means those who hold it no more.
 * @param about lower-case words before the noun and behind its "of", without the states.
 */
export function sortOf(noun: string, about: readonly string[]): OfficeSort | null {
  const heads = OFFICERS_HEADS[noun];
  if (!heads || about.some((word) => NO_MORE.has(word))) return null;
  const ranks = about.filter((word) => RANKS.has(word)).join(' ');
  const fields = about.filter((word) => !RANKS.has(word) && !NO_FIELD.has(word));
  const isSuch = ofNoun(noun, fields, heads);
  return {
    isSuch: (title) => !title.isFormer && rankOf(title) === ranks && isSuch(title),
    isOfLeaders: /^(?:leaders|heads|presidents)$/.test(noun),
  };
}

/** The sort of office of one who has counterparts: "the Foreign Minister met his Latvian and Estonian counterparts". */
export function sortLike(own: TitlePhrase): OfficeSort | null {
  const kind = kindOf(own);
  if (own.isFormer) return null;
  if (kind === 'STATE' || kind === 'CROWN')
    return {
      isSuch: (title) => !title.isFormer && /^(?:STATE|CROWN)$/.test(kindOf(title) ?? ''),
      isOfLeaders: true,
    };
  if (kind === 'GOVERNMENT' || own.head === 'chancellor') return sortOf('premiers', []);
  const about = own.about.filter((word) => PORTFOLIO_WORDS.has(word) || RANKS.has(word));
  if (isForeignMinister(own)) return sortOf('ministers', ['foreign', ...ranksOf(about)]);
  if (/^(?:minister|secretary)$/.test(own.head))
    return about.length > 0 ? sortOf('ministers', about) : null;
  const plural = `${own.head}s`;
  return OFFICERS_HEADS[plural] ? sortOf(plural, about) : null;
}

const ranksOf = (words: readonly string[]): string[] => words.filter((word) => RANKS.has(word));

const rankOf = ({ words }: TitlePhrase): string =>
  words.filter((word) => RANKS.has(word)).join(' ');

function ofNoun(noun: string, fields: readonly string[], heads: RegExp): OfficeSort['isSuch'] {
  if (noun === 'presidents') return (title) => kindOf(title) === 'STATE';
  if (noun === 'premiers' || fields.includes('prime'))
    return (title) => kindOf(title) === 'GOVERNMENT' || title.head === 'chancellor';
  if (noun === 'leaders' || noun === 'heads')
    return fields.join(' ') === 'government'
      ? (title) => kindOf(title) === 'GOVERNMENT' || title.head === 'chancellor'
      : (title) => heads.test(title.head) && mayBeCalled('leader', title);
  if (noun === 'diplomats' || fields.includes('foreign') || fields.includes('external'))
    return isForeignMinister;
  if (noun === 'speakers')
    return ({ head, about }) =>
      heads.test(head) && (head === 'speaker' || about.some((word) => HOUSE.test(word)));
  if (noun === 'ministers')
    return (title) =>
      heads.test(title.head) && !title.words.includes('prime') && isOfFields(title, fields);
  return (title) => heads.test(title.head) && isOfFields(title, fields);
}

/** "Secretary of State", "Minister for Europe and Foreign Affairs"; not "Minister of Foreign Trade". */
function isForeignMinister({ head, about, country }: TitlePhrase): boolean {
  const name = about.join(' ');
  if (head === 'secretary')
    return /\bsecretary of state$/.test(name) || (country === 'GB' && about.includes('foreign'));
  const isOther = /\b(?:trade|parliamentary|state)\b/.test(name) && !/\baffairs\b/.test(name);
  return head === 'minister' && /\b(?:foreign|external)\b/.test(name) && !isOther;
}

/** Whether the name of an office has all words of a field, each in whatever form. */
const isOfFields = ({ about, words }: TitlePhrase, fields: readonly string[]): boolean =>
  fields.every((field) => {
    const forms = ONE_FIELD.find((row) => row.includes(field)) ?? [field, field.replace(/s$/, '')];
    return forms.some((form) => about.includes(form) || words.includes(form));
  });

/**
 * Who holds a sort of office of each of several states, in their order: null for a state of whose officer the text
 * tells no name, or several. One whose state is untold is meant where all others are told.
 */
export function holdersOf(
  text: string,
  all: readonly FoundPerson[],
  countries: readonly string[],
  sort: OfficeSort,
): (FoundPerson | null)[] {
  const { isSuch } = sort;
  const holders = countries.map((country) => {
    const own = all.filter(
      (person) =>
        person.offices.some(({ title }) => title.country === country && isSuch(title)) ||
        (sort.isOfLeaders && isCalledLeader(text, person, country)),
    );
    const some = own.length > 0 ? own : counterpartsFrom(text, all, country, isSuch);
    return some.length === 1 ? (some[0] ?? null) : null;
  });
  const missing = holders.flatMap((holder, i) => (holder ? [] : [i]));
  const untold = all.filter(
    (person) =>
      person.offices.some(({ title }) => title.country === null && isSuch(title)) &&
      person.offices.every(({ title }) => title.country === null) &&
      !holders.includes(person),
  );
  if (missing.length === untold.length)
    for (const [i, at] of missing.entries()) holders[at] = untold[i] ?? null;
  return holders;
}

const LEAD = 70;
const COUNTERPART =
  /\b(?:[Hh]is|[Hh]er|[Tt]heir)\s+(?<state>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s+(?:counterpart|colleague|opposite\s+number),?\s+$|\b(?:counterpart|colleague|opposite\s+number)\s+(?:from|in|of)\s+(?:the\s+)?(?<from>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?),?\s+$/u;

/** Of whom no office is told, but that they are the counterparts of who holds such: "her Danish counterpart, A". */
const counterpartsFrom = (
  text: string,
  all: readonly FoundPerson[],
  country: string,
  isSuch: OfficeSort['isSuch'],
): FoundPerson[] =>
  all.filter(
    (person) =>
      person.offices.length === 0 &&
      person.mentions.some(({ start }) => {
        if (stateOfName(text, start) === country) return true;
        const { state, from } =
          COUNTERPART.exec(text.slice(Math.max(0, start - LEAD), start))?.groups ?? {};
        const name = state ?? from;
        return (
          countryOf(name) === country &&
          nearestOfficer(all, start)?.offices.some(({ title }) => isSuch(title)) === true
        );
      }),
  );

const LEADER =
  /(?<state>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)(?:['’]s?)?\s+(?:(?:junta|military|interim|transitional)\s+)?leader,?\s+$/u;

/** "Malian leader A", whom the text gives no office. */
const isCalledLeader = (
  text: string,
  { offices, mentions }: FoundPerson,
  country: string,
): boolean =>
  offices.length === 0 &&
  mentions.some(({ name: { start } }) => {
    const before = text.slice(Math.max(0, start - LEAD), start);
    return countryOf(LEADER.exec(before)?.groups?.['state']) === country;
  });

/** The state that a name or an adjective means, of two words or of the second of them. */
function countryOf(name: string | undefined): string | undefined {
  const tokens = tokenise(name ?? '', 0, name?.length ?? 0);
  return (countryAt(tokens, 0) ?? countryAt(tokens, 1))?.country;
}

/** Whom a text names with an office last before an offset: whose counterpart one is. */
function nearestOfficer(all: readonly FoundPerson[], before: number): FoundPerson | undefined {
  const lastOf = ({ mentions }: FoundPerson) =>
    Math.max(-1, ...mentions.map(({ start }) => start).filter((start) => start < before));
  return all
    .filter((person) => person.offices.length > 0 && lastOf(person) >= 0)
    .sort((a, b) => lastOf(b) - lastOf(a))[0];
}
