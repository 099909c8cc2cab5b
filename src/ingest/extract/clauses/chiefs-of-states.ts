import { mayBeCalled } from '../people/office-kind';
import type { Party } from './chunk';

/** Those who lead the two states that a text is about: "the leaders of the two countries". */
export const CHIEFS =
  /^(?:the\s+|both\s+)?(?:leaders|presidents|heads\s+of\s+(?:state|government))\s+of\s+(?:the\s+two|both)\s+(?:countries|nations|states)$/iu;

/** None where others than two who lead states are meant: "A met the Minister. The leaders of the two countries will meet". */
export const ifChiefs = (words: string, parties: Party[]): Party[] =>
  CHIEFS.test(words) && !areChiefs(parties) ? [] : parties;

const areChiefs = (parties: readonly Party[]): boolean =>
  parties.length === 2 &&
  parties.every(({ person }) => person.offices.some(({ title }) => mayBeCalled('leader', title)));
