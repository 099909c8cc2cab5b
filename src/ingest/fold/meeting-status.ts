import type { MeetingStatus } from '../../store/meeting';
import { TOOK_PLACE } from '../../store/took-place';
import type { ClaimRank } from '../../store/disagreement';
import type { Claim, Claims } from './claim';
import type { Ruled } from './disagreements';

/** What articles say of a meeting's status. */
export interface StatusClaim {
  status: MeetingStatus;
}

/**
 * The status that the last article states, for it changes with time: what was planned is confirmed, held or
 * cancelled. But what took place is not to come any more, whoever announces it later; who saw it outweighs
 * who passes it on; and of one day's articles, whose order nobody knows, the announcement is the earlier.
 */
export function foldStatus(claims: Claims<StatusClaim>): Ruled & { served: MeetingStatus } {
  const standing = claims.reduce((before, after) => (stands(before, after) ? before : after));
  const served = standing.value.status;
  const isLast = claims.at(-1)?.value.status === served;
  return {
    served,
    because: isLast ? 'LAST_STATED' : 'SETTLED',
    rankOf: (other) => rankBeside(served, other as MeetingStatus),
  };
}

/** Whether a status stands although a claim that counts after it states another. */
function stands(before: Claim<StatusClaim>, after: Claim<StatusClaim>): boolean {
  const [was, is] = [before.value.status, after.value.status];
  if (was === 'HELD' && is === 'REPORTED') return true;
  if (!isToCome(is)) return false;
  return tookPlace(was) || (was === 'CANCELLED' && before.publishedAt === after.publishedAt);
}

function rankBeside(served: MeetingStatus, other: MeetingStatus): ClaimRank {
  if (!tookPlace(other)) return 'SUPERSEDED';
  return tookPlace(served) ? 'COMPATIBLE' : 'CONTRADICTING';
}

const tookPlace = (status: MeetingStatus): boolean => TOOK_PLACE.includes(status);
const isToCome = (status: MeetingStatus): boolean => status === 'PLANNED' || status === 'CONFIRMED';
