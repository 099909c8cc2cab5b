import type { Complement, ComplementAt } from './complement-at';
import { corpsAt } from './diplomatic-corps';
import { forcesOfState } from './of-state';

/** Governments that are told by how they govern. */
const PASSING =
  /^(?:caretaker|interim|transitional|provisional|coalition|military|unity|regional|shadow|opposition)$/;
const RULE = /^(?:government|cabinet|administration|authority|council|junta)$/;

/** Those told by no name of their own whom an office is of: "Dean | of the Diplomatic Corps"; else null. */
export function groupAfter({ tokens, at, title, preposition }: ComplementAt): Complement | null {
  const corps = preposition === 'of' ? corpsAt(tokens, at) : at;
  if (corps > at) return { to: corps };
  // "Prime Minister | of the caretaker government".
  if (
    preposition === 'of' &&
    PASSING.test(tokens[at]?.text ?? '') &&
    RULE.test(tokens[at + 1]?.text ?? '')
  )
    return { to: at + 2 };
  // "spokesman | for the Latvian military".
  const forces = /^(?:of|for|in)$/.test(preposition) ? forcesOfState(tokens, at) : null;
  return forces ? { to: forces.to, country: title.country ?? forces.country } : null;
}
