import type { Evidence } from '../../domain/evidence';
import { type Claims, uniteEvidence } from './claim';

/**
 * How many quotes the row of a person, body, post, topic or place keeps of those that name it. A state
 * is named by every other article: its row neither grows without end nor gets a new version each time.
 * Every quote stays in the claims.
 */
export const EVIDENCE_KEPT = 20;

/** The first quotes that name an entity, by day of publication. */
export function firstEvidence<Value extends { evidence: Evidence[] }>(
  claims: Claims<Value>,
): Evidence[] {
  return uniteEvidence(claims.map(({ value }) => value.evidence)).slice(0, EVIDENCE_KEPT);
}

/** The first and the last quotes, for what is bounded by its first and its last citation. */
export function outerEvidence<Value extends { evidence: Evidence[] }>(
  claims: Claims<Value>,
): Evidence[] {
  const all = uniteEvidence(claims.map(({ value }) => value.evidence));
  if (all.length <= EVIDENCE_KEPT) return all;
  return [...all.slice(0, EVIDENCE_KEPT / 2), ...all.slice(-EVIDENCE_KEPT / 2)];
}
