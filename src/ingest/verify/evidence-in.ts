import type { Evidence } from '../../domain/evidence';

/** One piece of evidence and where in its row it stands, such as `value.participants[0].evidence[1]`. */
export interface PlacedEvidence {
  path: string;
  evidence: Evidence;
}

/** All evidence within a row or a part of one, in its order. */
export function evidenceIn(value: unknown, path = ''): PlacedEvidence[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, i) => evidenceIn(item, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  if (isEvidence(value)) return [{ path, evidence: value }];
  return Object.entries(value).flatMap(([key, child]) =>
    evidenceIn(child, path === '' ? key : `${path}.${key}`),
  );
}

/** Evidence is told by its fields: all that has a text's hash and a quote from it. */
export function isEvidence(value: object): value is Evidence {
  return 'textHash' in value && 'quote' in value;
}
