import type { External } from '../domain/external';
import type { Evidence } from '../domain/evidence';
import type { Name } from '../domain/name';
import type { PartialDate } from '../domain/partial-date';
import type { Disputable } from './disagreement';
import type { Row } from './row';

export const ORGANISATION_KINDS = [
  'STATE',
  'PARLIAMENT',
  'PARLIAMENTARY_CHAMBER',
  'PARLIAMENTARY_ASSEMBLY',
  'INTERNATIONAL_ORGANISATION',
  'GOVERNMENT',
  'MINISTRY',
  'DIPLOMATIC_MISSION',
  'DEPARTMENT',
  'AGENCY',
  'NEWS_AGENCY',
  'COMPANY',
  'PARTY',
  'GROUP',
  'OTHER',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export interface OrganisationRow extends Row, Disputable, External {
  slug: string;
  name: string;
  names: Name[];
  nameTerms: string[];
  kind: OrganisationKind;
  /** The body that this one is part of. */
  parent: string | null;
  /** All bodies that contain this one, nearest first. */
  ancestors: string[];
  /** ISO 3166-1 alpha-2 code; null when no source ties the body to one country. */
  country: string | null;
  founded: PartialDate | null;
  abolished: PartialDate | null;
  evidence: Evidence[];
  /**
   * The latest day that a meeting of someone who holds or held a post in it can be of, empty when none is
   * known; absent without officials. Kept up in place on the present row: it says nothing of the body that
   * other rows do not say, and is no fact of it.
   */
  officialsMetUntil?: string;
}
