import type { Evidence } from '../domain/evidence';
import type { EntityRef, Row } from './row';

/** Half-open stretch of an article's text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A place in the text that names an entity. */
export interface MentionValue extends Span {
  sentence: number;
  quote: string;
  entity: EntityRef<'PERSON' | 'ORGANISATION' | 'PLACE'>;
}

/** Words of a text with where they stand. */
export interface Cited {
  value: string;
  evidence: Evidence[];
}

/** A text that an article had before it changed. */
export interface EarlierText {
  /** SHA-256 of its UTF-8 bytes, hex. */
  textHash: string;
  text: string;
  sentences: Span[];
}

export interface ArticleRow extends Row {
  slug: string;
  /** Organisation that published the text. */
  publisher: string;
  publisherEvidence: Evidence[];
  /** Organisation on whose word the publisher relies; null when the text names none. */
  origin: string | null;
  originEvidence: Evidence[];
  /** What the text's header gives as the title; absent when it gives none. */
  headline?: Cited;
  /** The address on the web that the text's header gives; absent when it gives none. */
  url?: Cited;
  /** The dateline as the text prints it, e.g. `BRUSSELS`; null when it has none. */
  dateline: string | null;
  datelineEvidence: Evidence[];
  /** Place that the dateline names. */
  datelinePlace: string | null;
  /** BCP 47 tag of the text's language. */
  language: string;
  /** Day of publication, `YYYY-MM-DD`. */
  publishedAt: string;
  publishedAtEvidence: Evidence[];
  /** The whole text, byte for byte as it arrived. */
  text: string;
  /** SHA-256 of the text's UTF-8 bytes, hex. */
  textHash: string;
  /** The texts that it had before and that evidence still cites; absent when there are none. */
  earlier?: EarlierText[];
  /** The text's fingerprint, without its header (`textSketch`): copies are told by it. */
  sketch: string;
  /** The header (date, dateline, agency) is sentence 0, so that every evidence has a sentence. */
  sentences: Span[];
  mentions: MentionValue[];
  /** Ids of the persons, bodies and places among the mentions: one slug may name a body and a place. */
  people: string[];
  organisations: string[];
  places: string[];
  /** Folded, stemmed words of the text, for search. */
  terms: string[];
}
