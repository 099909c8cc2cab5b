import type { Span } from '../../../store/article';
import type { FoundMeeting } from '../events/found-meeting';
import { headOfDelegation } from '../events/told/focus';
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
 * last, else the one who is said to lead it. Who holds no office of a state is of that one, where the other side is
 * told by its offices, or many took part.
 */
export function delegationsOfStates(
  reading: Reading,
  { start, end }: Span,
  earlier: readonly FoundMeeting[],
): (Span & { parties: Party[] })[] {
  const last = earlier.findLast(
    ({ kind, parties }) => kind === 'CONSULTATIONS' && parties.length > 1,
  );
  const persons = (last?.parties ?? []).map(({ person }) => person);
  return [...reading.text.slice(start, end).matchAll(OF_STATE)].flatMap((match) => {
    const { state = '' } = match.groups ?? {};
    const country = countryAt(tokenise(state, 0, state.length), 0)?.country;
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    if (!country) return [];
    if (!last) {
      const leader = match[0].endsWith('delegation') ? leaderFor(reading, country) : null;
      return leader ? [{ ...at, parties: [{ ...at, person: leader }] }] : [];
    }
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

/** "received the delegation of Latvia headed by A": A leads it, by her office or by the state told right before her. */
function leaderFor(reading: Reading, country: string): FoundPerson | null {
  const head = headOfDelegation(reading);
  if (!head) return null;
  if (hasState(head.person)) return isOf(head.person, country) ? head.person : null;
  const before = reading.text.slice(Math.max(0, head.start - LEAD), head.start);
  const tokens = tokenise(before, 0, before.length);
  const told = tokens.flatMap((_, i) => countryAt(tokens, i)?.country ?? []);
  return told.at(-1) === country ? head.person : null;
}

/** How far before who leads a delegation its state may stand. */
const LEAD = 90;

const isOf = ({ offices }: FoundPerson, country: string): boolean =>
  offices.some(({ title }) => title.country === country);

const hasState = ({ offices }: FoundPerson): boolean =>
  offices.some(({ title }) => title.country !== null);
