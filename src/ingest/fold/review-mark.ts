import type { Reviewable } from '../../store/row';
import type { Claims } from './claim';

/**
 * The mark of what is not yet reviewed: PROPOSED when all claims on an entity wait for review, AMENDED when
 * some do or where they would take the place of accepted ones. As sure as the least sure of those. Nothing is kept of what is reviewed.
 */
export function reviewMark(claims: Claims<unknown>): Reviewable {
  const waiting = claims.flatMap(({ proposed }) => proposed ?? []);
  if (waiting.length === 0) return {};
  const isNew = waiting.length === claims.length && !waiting.some(({ amends }) => amends);
  const sure = waiting.flatMap(({ confidence }) => confidence ?? []);
  return {
    review: {
      state: isNew ? 'PROPOSED' : 'AMENDED',
      confidence: sure.length === 0 ? null : sure.reduce((least, each) => Math.min(least, each)),
    },
  };
}
