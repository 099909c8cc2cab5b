import type { External, Lifespan } from '../domain/external';
import type { Evidence } from '../domain/evidence';
import type { Name } from '../domain/name';
import type { Disputable } from './disagreement';
import type { Row } from './row';

export interface PersonRow extends Row, Disputable, External, Lifespan {
  slug: string;
  /** The preferred name's value. */
  name: string;
  names: Name[];
  /** Folded terms of all names, for search. */
  nameTerms: string[];
  evidence: Evidence[];
}
