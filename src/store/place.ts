import type { External } from '../domain/external';
import type { Evidence } from '../domain/evidence';
import type { Name } from '../domain/name';
import type { Disputable } from './disagreement';
import type { Row } from './row';

export interface PlaceRow extends Row, Disputable, External {
  slug: string;
  name: string;
  names: Name[];
  nameTerms: string[];
  /** ISO 3166-1 alpha-2 code of the country that the place is or lies in; null when no source says. */
  country: string | null;
  evidence: Evidence[];
}
