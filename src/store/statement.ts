import type { Evidence } from '../domain/evidence';
import type { EntityRef, Row } from './row';

export const SPEECH_ACTS = [
  'WELCOMED',
  'ASSESSED',
  'INFORMED',
  'NOTED',
  'AGREED',
  'THANKED',
  'PROPOSED',
  'REQUESTED',
  'CONDEMNED',
  'EXPRESSED_CONCERN',
  'CONFIRMED',
  'DENIED',
  'CONGRATULATED',
  'SAID',
] as const;
export type SpeechAct = (typeof SPEECH_ACTS)[number];

/** What a party said: a claim by the speaker, never a fact of the base. */
export interface StatementRow extends Row {
  speaker: EntityRef<'PERSON' | 'ORGANISATION'>;
  act: SpeechAct;
  /** What it is about. */
  about: EntityRef[];
  /** Ids of the topics among `about`. */
  topicIds: string[];
  /** What was said, in the source's words. */
  text: string;
  /** Where it was said; null when no source says. */
  meeting: string | null;
  articles: string[];
  /** Folded, stemmed words of the text, for search. */
  terms: string[];
  /**
   * Sorts statements by day of publication, then in the order of the text:
   * `<publishedAt> <article id> <first quote's offset, 8 digits>`.
   */
  order: string;
  evidence: Evidence[];
}
