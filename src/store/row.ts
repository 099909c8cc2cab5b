/**
 * What every stored row carries. Rows are versions: a fact that changes is a new row, and the old one
 * gets `retractedAt`. Nothing is overwritten in place.
 */
export interface Row extends Reviewable {
  /** The row's own key: `<id>@<recordedAt ISO>`. */
  _id: string;
  /** The entity's stable id, the same in all its versions: the slug it was first loaded under. */
  id: string;
  /** When the base came to believe this. */
  recordedAt: Date;
  /** When it stopped believing it; null while believed. */
  retractedAt: Date | null;
}

/** How what is served stands to review: all of it reviewed, some of it not, or nothing. */
export const SERVED_REVIEWS = ['ACCEPTED', 'AMENDED', 'PROPOSED'] as const;
export type ServedReview = (typeof SERVED_REVIEWS)[number];

/** What a row has when not all that it says is reviewed; absent from all that is served unasked. */
export interface Reviewable {
  review?: {
    state: Exclude<ServedReview, 'ACCEPTED'>;
    /** How sure the least sure of what waits is, from 0 to 1; null when it has no figure. */
    confidence: number | null;
  };
}

/** The parts of a row that describe the entity: what a loader builds and what a comparison compares. */
export type Facts<R extends Row> = Omit<R, '_id' | 'recordedAt' | 'retractedAt'>;

/** A reference to one entity of any kind. */
export interface EntityRef<K extends EntityKind = EntityKind> {
  kind: K;
  id: string;
}

export const ENTITY_KINDS = [
  'ARTICLE',
  'MEETING',
  'PERSON',
  'ORGANISATION',
  'POST',
  'TENURE',
  'STATEMENT',
  'TOPIC',
  'PLACE',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
