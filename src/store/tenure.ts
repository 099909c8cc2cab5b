import type { External } from '../domain/external';
import type { Evidence } from '../domain/evidence';
import type { PartialDate } from '../domain/partial-date';
import type { TenureBounds } from '../domain/tenure-bounds';
import type { Disputable } from './disagreement';
import type { Row } from './row';

export const END_STATES = ['ENDED', 'ONGOING', 'UNKNOWN'] as const;
export type EndState = (typeof END_STATES)[number];
export const ACCESSIONS = ['ELECTED', 'APPOINTED', 'UNKNOWN'] as const;
export type Accession = (typeof ACCESSIONS)[number];

/** One person's holding of one post (Popolo: a Membership in a Post). */
export interface TenureRow extends Row, Disputable, External {
  person: string;
  post: string;
  /** The post's organisation, repeated here so that a body's officials are one indexed read. */
  organisation: string | null;
  start: PartialDate | null;
  end: PartialDate | null;
  endState: EndState;
  how: Accession;
  /** Whether the holder stands in for another; null when no source says. */
  acting: boolean | null;
  /** First and last day on which a source cites the person as holder, `YYYY-MM-DD`. */
  firstCited: string;
  lastCited: string;
  bounds: TenureBounds;
  /** How sources contradict each other on when it was held, so that every day is possible. */
  contradiction?: string;
  evidence: Evidence[];
}
