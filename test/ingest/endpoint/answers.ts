import type { Answer } from '../../../src/ingest/endpoint/answer-schema';

/** An answer that finds nothing: what others say more than. */
export const NOTHING: Answer = {
  people: [],
  organisations: [],
  places: [],
  posts: [],
  tenures: [],
  meetings: [],
  statements: [],
};
