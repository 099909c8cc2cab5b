import { countryAt } from '../scan/gazetteer';
import type { TitlePhrase } from '../scan/offices/title-phrase';
import { tokenise } from '../scan/tokens';
import type { FoundPerson } from './people';

const COUNTERPART =
  /(?<state>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s+(?:counterpart|colleague),?\s+$/u;

/** How far before a name it is told whose counterpart one is. */
const LEAD = 60;

/**
 * Whom "the Latvian President" means where the text tells of nobody as such but "her Latvian counterpart A": A, where
 * she is the counterpart of one who holds that office of another state.
 */
export function counterpartFor(
  text: string,
  people: readonly FoundPerson[],
  { words, country }: TitlePhrase,
): FoundPerson | null {
  if (country === null) return null;
  const isSuch = ({ offices }: FoundPerson) =>
    offices.some(({ title }) => title.words.join(' ') === words.join(' '));
  const fits = people.filter(({ mentions, offices }) =>
    offices.length > 0
      ? false
      : mentions.some(({ start }) => {
          const state = COUNTERPART.exec(text.slice(Math.max(0, start - LEAD), start))?.groups?.[
            'state'
          ];
          return state !== undefined && countryOf(state) === country;
        }),
  );
  return fits.length === 1 && people.some(isSuch) ? (fits[0] ?? null) : null;
}

const countryOf = (state: string): string | null =>
  countryAt(tokenise(state, 0, state.length), 0)?.country ?? null;
