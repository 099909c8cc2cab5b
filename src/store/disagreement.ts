import type { Evidence } from '../domain/evidence';
import type { PartialDate } from '../domain/partial-date';

/** The details on which sources can disagree, by their fields. */
export const DISPUTED_FIELDS = [
  'NAME',
  'LABEL',
  'KIND',
  'PARENT',
  'COUNTRY',
  'FOUNDED',
  'ABOLISHED',
  'BIRTH_DATE',
  'DEATH_DATE',
  'ORGANISATION',
  'SENDING_STATE',
  'SERVES_POST',
  'START',
  'END',
  'END_STATE',
  'HOW',
  'ACTING',
  'STATUS',
  'DATE',
  'PLACE',
  'ROLE',
  'POST',
  'ON_BEHALF_OF',
] as const;
export type DisputedField = (typeof DISPUTED_FIELDS)[number];

/** How a value that a source states stands to the one that is served. */
export const CLAIM_RANKS = ['PREFERRED', 'COMPATIBLE', 'SUPERSEDED', 'CONTRADICTING'] as const;
export type ClaimRank = (typeof CLAIM_RANKS)[number];

/** Why one value is served and not another. */
export const PREFERENCE_REASONS = [
  'FIRST_STATED',
  'LAST_STATED',
  'NARROWEST_DATE',
  'NOT_DOUBTED',
  'SETTLED',
] as const;
export type PreferenceReason = (typeof PREFERENCE_REASONS)[number];

/** One value of a detail, with who states it. */
export interface StatedValue {
  /** As text: a name, an id, a code, an enum value, a date's EDTF, `true` or `false`. */
  value: string;
  /** The date in full; null when the detail is none. */
  date: PartialDate | null;
  rank: ClaimRank;
  evidence: Evidence[];
}

/** A detail of which sources state different values; the preferred one comes first. */
export interface Disagreement {
  field: DisputedField;
  preferredBecause: PreferenceReason;
  values: StatedValue[];
}

/** What a row has where sources disagree on it; absent where they do not. */
export interface Disputable {
  disagreements?: Disagreement[];
}
