import type { External } from '../domain/external';
import type { Evidence } from '../domain/evidence';
import type { Name } from '../domain/name';
import type { PartialDate } from '../domain/partial-date';
import type { Disputable } from './disagreement';
import type { Row } from './row';

/** An office that exists apart from who holds it (Popolo: Post). */
export interface PostRow extends Row, Disputable, External {
  slug: string;
  /** The preferred label's value. */
  label: string;
  labels: Name[];
  labelTerms: string[];
  /** The body in which the post stands; null when no source says. */
  organisation: string | null;
  /** ISO 3166-1 alpha-2 code of the state that the holder is sent by. */
  sendingState: string | null;
  /** Codes of the states that the holder is accredited to; empty when no source says. */
  receivingStates: string[];
  /** The post that this one serves, as an adviser serves a king. */
  servesPost: string | null;
  founded: PartialDate | null;
  abolished: PartialDate | null;
  evidence: Evidence[];
}
