import type { External } from '../domain/external';
import type { Evidence } from '../domain/evidence';
import type { Name } from '../domain/name';
import type { Disputable } from './disagreement';
import type { Row } from './row';

export interface TopicRow extends Row, Disputable, External {
  slug: string;
  name: string;
  names: Name[];
  nameTerms: string[];
  /** Who set in motion what the topic names, as a president initiates reforms. */
  initiators: { person: string; tenure: string | null; evidence: Evidence[] }[];
  evidence: Evidence[];
}
