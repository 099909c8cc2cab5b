import type { Evidence } from '../../domain/evidence';
import type { External } from '../../domain/external';
import type { Name } from '../../domain/name';
import { nameTerms } from '../../domain/name-terms';
import type { Disputable } from '../../store/disagreement';
import { type Claims, saidBy } from './claim';
import { type Choices, disagreementsOf } from './disagreements';
import { firstEvidence } from './evidence-kept';
import { foldExternal } from './external';
import { foldNames, shownName } from './names';

/** What a claim says of whatever is known by its names. */
export interface NamedClaim extends External {
  names: Name[];
  evidence: Evidence[];
}

/** What persons, bodies, topics and places have in common in their rows. */
export interface NamedFacts extends NamedClaim, Disputable {
  id: string;
  slug: string;
  /** The preferred name's value. */
  name: string;
  nameTerms: string[];
}

/**
 * The names of all claims, with what search needs of them, the first quotes, and what they disagree on.
 * @param also details besides the name on which claims can disagree.
 */
export function foldNamed<Value extends NamedClaim>(
  claims: Claims<Value>,
  also: Choices<Value> = {},
): NamedFacts {
  const names = foldNames(claims, ({ names }) => names);
  return {
    id: claims[0].entity,
    slug: claims[0].entity,
    name: shownName(names),
    names,
    nameTerms: nameTerms(names.map(({ value }) => value)),
    evidence: firstEvidence(claims),
    ...foldExternal(claims),
    ...disagreementsOf(saidBy(claims), { NAME: { by: 'NAME', of: ({ names }) => names }, ...also }),
  };
}
