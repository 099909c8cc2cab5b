import { countryAt } from '../scan/gazetteer';
import type { TitlePhrase } from '../scan/offices/title-phrase';
import { tokenise } from '../scan/tokens';
import { mayBeCalled } from './office-kind';
import type { FoundPerson } from './people';

const COUNTERPART =
  /(?<state>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s+(?:counterpart|colleague),?\s+$|\b(?:counterpart|colleague)\s+(?:from|of)\s+(?:the\s+)?(?<from>\p{Lu}[\p{L}-]+(?:\s(?:of\s(?:the\s)?)?\p{Lu}[\p{L}-]+){0,4}),?\s+(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?$/u;

/** How far before a name it is told whose counterpart one is. */
const LEAD = 80;

/** Whom "the Latvian Minister" means, where a text calls one alone "her Latvian counterpart". */
export function counterpartOf(
  text: string,
  people: readonly FoundPerson[],
  title: TitlePhrase,
): FoundPerson | null {
  const fits = counterpartsOf(text, people, title);
  return fits.length === 1 && people.some((each) => isAlike(each, title))
    ? (fits[0] ?? null)
    : null;
}

/** Whether one holds an office of the same name, or heads a state or a government, as "the leader" of another does. */
const isAlike = ({ offices }: FoundPerson, { words }: TitlePhrase): boolean =>
  offices.some(
    ({ title }) =>
      title.words.join(' ') === words.join(' ') ||
      (words.join(' ') === 'leader' && mayBeCalled('leader', title)) ||
      (words.join(' ') === 'minister' && mayBeCalled('minister', title)),
  );

/** Those of whom no office is told, and who are called the counterparts of others of a state. */
export function counterpartsOf(
  text: string,
  people: readonly FoundPerson[],
  { country }: Pick<TitlePhrase, 'country'>,
): FoundPerson[] {
  if (country === null) return [];
  return people.filter(
    ({ mentions, offices }) =>
      offices.length === 0 &&
      mentions.some(({ start }) => {
        const lead = text.slice(Math.max(0, start - LEAD), start);
        const told = COUNTERPART.exec(lead)?.groups;
        const state = told?.['state'] ?? told?.['from'];
        return state !== undefined && countryOf(state) === country;
      }),
  );
}

/**
 * Whom "the Latvian President" means where the text tells of nobody as such but "her Latvian counterpart A": A, where
 * she is the counterpart of one who holds that office of another state.
 */
export function counterpartFor(
  text: string,
  people: readonly FoundPerson[],
  title: TitlePhrase,
): FoundPerson | null {
  const { words, country } = title;
  if (country === null) return null;
  const isSuch = ({ offices }: FoundPerson) =>
    offices.some(({ title }) => title.words.join(' ') === words.join(' '));
  const isAlone =
    counterpartsOf(text, people, title).length === 0 &&
    words.length === 1 &&
    isOfState(text, people, country, words);
  return isAlone ? nameAlone(text, people, isSuch) : null;
}

const HOST = /^url:\s*https?:\/\/[^/\s]+\.(?<state>\p{L}\p{L})(?=[/\s])/mu;

/** A state as a text names it, with the word behind it. */
interface NamedState {
  country: string;
  next: string | undefined;
}

/** The states that a text names, by its people: a text is looked through once, however often it says an office. */
const named = new WeakMap<readonly FoundPerson[], readonly NamedState[]>();

/** Whether a text is of a state: published there, or telling of it otherwise than by the office. */
function isOfState(
  text: string,
  people: readonly FoundPerson[],
  country: string,
  [word]: readonly string[],
): boolean {
  if (HOST.exec(text)?.groups?.['state']?.toUpperCase() === country) return true;
  const states = named.get(people) ?? statesIn(text);
  named.set(people, states);
  return states.some((state) => state.country === country && state.next !== word);
}

function statesIn(text: string): NamedState[] {
  const tokens = tokenise(text.replace(/[-–]/gu, ' '), 0, text.length);
  return tokens.flatMap((token, i) => {
    if (!token.isCapital || /^(?:of|the)$/.test(tokens[i - 1]?.lower ?? '')) return [];
    const found = countryAt(tokens, i);
    return found ? [{ country: found.country, next: tokens[found.to]?.lower }] : [];
  });
}

/**
 * "Anna Lee met with President of Norway A. The Latvian President said": Lee, where the text names her first,
 * tells no office of hers and of nobody else as little, and A alone holds that office.
 */
function nameAlone(
  text: string,
  people: readonly FoundPerson[],
  isSuch: (person: FoundPerson) => boolean,
): FoundPerson | null {
  const bare = people.filter(({ offices, addressed }) => offices.length + addressed.length === 0);
  const others = people.filter(isSuch);
  const [one] = bare;
  const [other] = others;
  const [first, second] = [one?.mentions[0]?.start, other?.mentions[0]?.start];
  if (!one || first === undefined || second === undefined) return null;
  if (bare.length > 1 || others.length > 1 || one.words.length < 2) return null;
  const isFirst = people.every(({ mentions }) => (mentions[0]?.start ?? first) >= first);
  return isFirst && second - first < LEAD && !/[.;\n]/u.test(text.slice(first, second))
    ? one
    : null;
}

const countryOf = (state: string): string | null =>
  countryAt(tokenise(state, 0, state.length), 0)?.country ?? null;
