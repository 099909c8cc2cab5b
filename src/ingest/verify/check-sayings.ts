import type { Db } from 'mongodb';
import { believed } from '../../store/believed';
import { type ClaimRow, claimsCollection } from '../../store/claim';
import { presentRowsInTurn } from '../../store/every-row';
import { sayingOf } from '../../store/saying';
import { sayingsCollection } from '../../store/sayings';
import type { Mismatch } from './check-evidence';

/** Claims that are looked at at once. */
const BATCH = 500;

/**
 * Holds the keys by which the claims that decide on a row are found against what the claims say: one that
 * is wrong or not noted would be left out of the next fold.
 */
export async function* checkSayings(
  db: Db,
): AsyncGenerator<{ id: string; path: string; mismatch: Mismatch }> {
  for await (const claims of presentRowsInTurn(db, 'claims', BATCH)) {
    for (const claim of claims) {
      const [expected, found] = [sayingOf(claim), claim.saying ?? null];
      if (expected !== found)
        yield { id: claim.id, path: 'saying', mismatch: { expected: shown(expected), found: shown(found) } }; // prettier-ignore
    }
    for (const { id } of await unnoted(db, claims))
      yield {
        id,
        path: 'saying',
        mismatch: { expected: 'noted among the sayings', found: 'none' },
      };
  }
}

/** Claims that still hold and whose sayings are not noted. */
async function unnoted(db: Db, claims: readonly ClaimRow[]): Promise<{ id: string }[]> {
  const said = claims.filter(({ saying }) => saying !== undefined);
  const noted = await sayingsCollection(db)
    .find({ _id: { $in: said.flatMap(({ saying }) => saying ?? []) } }, { projection: { _id: 1 } })
    .toArray();
  const known = new Set(noted.map(({ _id }) => _id));
  const missing = said.filter(({ saying = '' }) => !known.has(saying)).map(({ _id }) => _id);
  if (missing.length === 0) return [];
  // A claim may have gone since it was listed, and what it said with it.
  return claimsCollection(db)
    .find({ _id: { $in: missing }, ...believed(null) })
    .project<{ id: string }>({ _id: 0, id: 1 })
    .toArray();
}

const shown = (saying: string | null): string => saying ?? 'none';
