import type { ClaimRow } from '../../store/claim';
import type { Row } from '../../store/row';
import type { Mismatch } from './check-evidence';

/** Something about a row as a version that does not hold. */
export interface VersionProblem {
  path: string;
  mismatch: Mismatch;
}

/**
 * Holds a row's two instants against its key and against the version before: at no instant may an entity
 * have two versions, or `knownAt` would answer with both.
 * @param before the row before this one in the order of keys; null at the first of a collection.
 */
export function checkVersion(row: Row, before: Row | null): VersionProblem[] {
  const { _id, id, recordedAt, retractedAt } = row;
  const key = `${id}@${shown(recordedAt)}`;
  const overlaps =
    before?.id === id && (before.retractedAt === null || before.retractedAt > recordedAt);
  return [
    ...unless(_id === key, '_id', key, _id),
    ...unless(
      retractedAt === null || retractedAt > recordedAt,
      'retractedAt',
      `an instant after ${shown(recordedAt)}`,
      shown(retractedAt),
    ),
    ...unless(
      !overlaps,
      'recordedAt',
      `an instant at which the version before it, ${before?._id}, is retracted`,
      `${shown(recordedAt)}, which is before ${shown(before?.retractedAt ?? null)}`,
    ),
  ];
}

/** Holds a claim's id against what it is made of: who claims, and of what. */
export function checkClaimId({ id, article, collection, entity }: ClaimRow): VersionProblem[] {
  const made = `${article}/${collection}/${entity}`;
  return unless(id === made, 'id', made, id);
}

function unless(holds: boolean, path: string, expected: string, found: string): VersionProblem[] {
  return holds ? [] : [{ path, mismatch: { expected, found } }];
}

const shown = (instant: Date | null): string => instant?.toISOString() ?? 'any retraction';
