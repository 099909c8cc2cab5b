import type { Span } from '../../../store/article';
import type { FoundMeeting } from '../events/found-meeting';
import { countryAt } from '../scan/gazetteer';
import { tokenise } from '../scan/tokens';
import type { FoundPerson } from '../people/people';
import type { Reading } from '../reading';
import type { Party } from './chunk';

/** "The U.S. delegation will", "the Latvian team met": a side of the dialogue told of before. */
const OF_STATE =
  /(?<!\b(?:lead|leads|led|leading|head|heads|headed|heading|join|joins|joined|joining|of|by|from)\s+)\b[Tt]he\s+(?<state>(?:\p{Lu}\.){2,3}|\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?)\s+(?:interagency\s+|government\s+)?(?:delegation|side|team)\b(?!\s*(?:,\s+)?(?:led|headed|chaired|consist|compris|includ|which|that|to\s+\p{Lu}|will\s+(?:also\s+)?(?:include|be\s+(?:led|headed)|consist|comprise)))/gu;

/**
 * Whom a delegation that is named by its state means: those who took part for it in the dialogue told of
 * last. Who holds no office of a state is of that one, where the other side is told by its offices, or many took part.
 */
export function delegationsOfStates(
  { text }: Reading,
  { start, end }: Span,
  earlier: readonly FoundMeeting[],
): (Span & { parties: Party[] })[] {
  const last = earlier.findLast(
    ({ kind, parties }) => kind === 'CONSULTATIONS' && parties.length > 1,
  );
  if (!last) return [];
  const persons = last.parties.map(({ person }) => person);
  return [...text.slice(start, end).matchAll(OF_STATE)].flatMap((match) => {
    const { state = '' } = match.groups ?? {};
    const country = countryAt(tokenise(state, 0, state.length), 0)?.country;
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    if (!country) return [];
    const others = persons.filter((person) => !isOf(person, country) && hasState(person));
    // Of two without a state one is of each side.
    const isTelling = others.length > 0 || persons.length > 2;
    const members = persons.filter(
      (person) => isOf(person, country) || (isTelling && !hasState(person)),
    );
    return members.length === 0
      ? []
      : [{ ...at, parties: members.map((person) => ({ ...at, person })) }];
  });
}

const isOf = ({ offices }: FoundPerson, country: string): boolean =>
  offices.some(({ title }) => title.country === country);

const hasState = ({ offices }: FoundPerson): boolean =>
  offices.some(({ title }) => title.country !== null);
