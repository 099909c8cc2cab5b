import type { Complement, ComplementAt } from './complement-at';
import { corpsAt } from './diplomatic-corps';
import { forcesOfState } from './of-state';
import type { TitlePhrase } from './title-phrase';
import type { Token } from '../tokens';

/** Governments that are told by how they govern. */
const PASSING =
  /^(?:caretaker|interim|transitional|provisional|coalition|military|unity|regional|shadow|opposition)$/;
const RULE = /^(?:government|cabinet|administration|authority|council|junta)$/;

const OWN = /^(?:staff|cabinet|protocol)$/;

/** Those told by no name of their own whom an office is of: "Dean | of the Diplomatic Corps"; else null. */
export function groupAfter({ tokens, at, title, preposition }: ComplementAt): Complement | null {
  const corps = preposition === 'of' ? corpsAt(tokens, at) : at;
  if (corps > at) return { to: corps };
  // "chief | of staff", which goes on with whose.
  const own = tokens[at]?.text ?? '';
  if (preposition === 'of' && title.head === 'chief' && OWN.test(own))
    return { to: at + 1, fields: [...title.fields, own] };
  // "chief | of the general staff", "Leader | of the Opposition".
  const whole = preposition === 'of' ? wholeOfState(tokens, at, title) : at;
  if (whole > at) return { to: whole };
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

/** The index after what a state has one of and an office of it is told by; the index itself for none. */
function wholeOfState(tokens: Token[], at: number, { head }: TitlePhrase): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const isEnd = tokens[at + (head === 'leader' ? 1 : 2)]?.isCapital !== true;
  if (head === 'leader')
    return /^opposition$/.test(first?.lower ?? '') && !first?.isPossessive && isEnd ? at + 1 : at;
  const isStaff =
    /^(?:general|joint|army|naval|air|defen[cs]e)$/.test(first?.text ?? '') &&
    second?.text === 'staff' &&
    !second.isPossessive;
  return head === 'chief' && isStaff ? at + 2 : at;
}
