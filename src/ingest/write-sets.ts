import type { ClientSession, Db } from 'mongodb';
import { mirrorRows } from '../store/mirror';
import { proposedSet, proposedSetState } from '../store/proposed-set';
import type { VersionChanges } from '../store/versions';
import { CLAIMED } from './fold/claim-record';
import type { Circles } from './fold/organisation';
import type { Written } from './written';

/**
 * Writes to the accepted set and, where there is one, to the set in which proposals are seen, so that this
 * one always holds all that is accepted.
 * @param write is called for each set. Bodies that would contain themselves are refused in the accepted
 * set; in the other, where a mere proposal may be at fault, the circle is cut.
 * @returns what was written to the accepted set; `hasChanges` tells of both, since what only waits for review
 * may be all that changes.
 */
export async function inEverySet<Result extends Written>(
  db: Db,
  session: ClientSession,
  at: Date,
  write: (set: Db, circles: Circles) => Promise<Result>,
): Promise<Result> {
  const written = await write(db, 'REFUSED');
  const state = await proposedSetState(db, session);
  if (state?.completeAt) {
    const seen = await write(proposedSet(db), 'CUT');
    return { ...written, hasChanges: written.hasChanges || seen.hasChanges };
  }
  // While it is being filled nothing is proposed: it is a copy.
  if (state) await mirrorWritten(db, session, at, written);
  return written;
}

async function mirrorWritten(
  db: Db,
  session: ClientSession,
  at: Date,
  { changes, claims }: Written,
): Promise<void> {
  await mirrorRows(db, session, at, 'claims', idsIn(claims));
  for (const name of CLAIMED) await mirrorRows(db, session, at, name, idsIn(changes[name]));
}

function idsIn({ added, changed, removed }: VersionChanges): string[] {
  return [...added, ...changed.map(({ id }) => id), ...removed];
}
