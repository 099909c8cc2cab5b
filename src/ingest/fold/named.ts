import type { Evidence } from '../../domain/evidence';
import type { Name } from '../../domain/name';
import { nameTerms } from '../../domain/name-terms';
import type { Claims } from './claim';
import { firstEvidence } from './evidence-kept';
import { foldNames, shownName } from './names';

/** What a claim says of whatever is known by its names. */
export interface NamedClaim {
  names: Name[];
  evidence: Evidence[];
}

/** What persons, bodies, topics and places have in common in their rows. */
export interface NamedFacts extends NamedClaim {
  id: string;
  slug: string;
  /** The preferred name's value. */
  name: string;
  nameTerms: string[];
}

/** The names of all claims, with what search needs of them, and the first quotes. */
export function foldNamed(claims: Claims<NamedClaim>): NamedFacts {
  const names = foldNames(claims, ({ names }) => names);
  return {
    id: claims[0].entity,
    slug: claims[0].entity,
    name: shownName(names),
    names,
    nameTerms: nameTerms(names.map(({ value }) => value)),
    evidence: firstEvidence(claims),
  };
}
