import type { Claim } from '../../ingest/fold/claim';

/** The collections of a Popolo file, and those that Chancery adds for what Popolo has no class for. */
export const POPOLO_LISTS = [
  'areas',
  'organizations',
  'posts',
  'persons',
  'memberships',
  'events',
] as const;
export const OWN_LISTS = ['chancery_articles', 'chancery_topics', 'chancery_statements'] as const;
export type PopoloList = (typeof POPOLO_LISTS)[number];
export type OwnList = (typeof OWN_LISTS)[number];
export type ListName = PopoloList | OwnList;

/**
 * What Chancery adds to an object, under the one name `chancery`: the claims that the entity is folded
 * from, each with its article and its quotes. They are the whole of it: standard members repeat from them
 * what Popolo has a place for.
 */
export interface ChanceryMember {
  claims: Omit<Claim<unknown>, 'entity'>[];
}

/** A name, whole or in parts. */
export interface NameParts {
  name?: string;
  given_name?: string;
  additional_name?: string;
  family_name?: string;
}
export interface PopoloName extends NameParts {
  note?: string;
  lang?: string;
  start_date?: string;
  end_date?: string;
}
export interface PopoloLink {
  url?: string;
  note?: string;
}
export interface PopoloIdentifier {
  scheme?: string;
  identifier: string;
}

/** What every object of a Popolo file may have. A member that is null counts as absent. */
export interface PopoloObject {
  id?: string;
  name?: string;
  other_names?: PopoloName[];
  identifiers?: PopoloIdentifier[];
  sources?: PopoloLink[];
  chancery?: ChanceryMember;
}
export interface PopoloPerson extends PopoloObject, NameParts {
  birth_date?: string;
  death_date?: string;
  memberships?: PopoloMembership[];
}
export interface PopoloOrganization extends PopoloObject {
  classification?: string;
  parent_id?: string;
  founding_date?: string;
  dissolution_date?: string;
}
export interface PopoloPost extends PopoloObject {
  label?: string;
  other_label?: string;
  role?: string;
  organization_id?: string;
  start_date?: string;
  end_date?: string;
}
export interface PopoloMembership extends PopoloObject {
  person_id?: string;
  organization_id?: string;
  post_id?: string;
  role?: string;
  start_date?: string;
  end_date?: string;
  /** EveryPolitician's: the event whose dates bound a membership without dates of its own. */
  legislative_period_id?: string;
}
export interface PopoloEvent extends PopoloObject {
  classification?: string;
  status?: string;
  start_date?: string;
  end_date?: string;
  location?: string;
  organization_id?: string;
  attendees?: { id?: string; name?: string }[];
}
export interface PopoloArea extends PopoloObject {
  classification?: string;
  identifier?: string;
}
