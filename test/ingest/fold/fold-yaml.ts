import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  CLAIMED,
  claimRecord,
  type ClaimsByCollection,
  noClaims,
} from '../../../src/ingest/fold/claim-record';
import {
  type FactsByCollection,
  foldClaims,
  NOTHING_KNOWN,
} from '../../../src/ingest/fold/fold-claims';
import { locate } from '../../../src/ingest/record/locate';
import { parseRecord } from '../../../src/ingest/record/parse-record';

const SEED = resolve(__dirname, '../../../../seed/kazinform-2021-07-16-baimukhan-de-baets.yaml');

/** One record's claims. @param yaml all but the article's text file, which is always `a.txt`. */
export async function claim(yaml: string, text: string): Promise<ClaimsByCollection> {
  return claimRecord(
    locate(
      await parseRecord('r.yaml', Buffer.from(yaml), () => Promise.resolve(Buffer.from(text))),
    ),
  );
}

/** What is served when these are all the claims. */
export function fold(...claims: ClaimsByCollection[]): FactsByCollection {
  const all = noClaims();
  for (const each of claims)
    for (const name of CLAIMED) (all[name] as unknown[]).push(...each[name]);
  return foldClaims(all, NOTHING_KNOWN);
}

/** The seed's claims, read from its files. */
export async function claimSeed(): Promise<ClaimsByCollection> {
  return claimRecord(
    locate(
      await parseRecord('seed.yaml', await readFile(SEED), (path) =>
        readFile(resolve(SEED, '..', path)),
      ),
    ),
  );
}

/** The one row with this id. */
export function row<Row extends { id: string }>(rows: readonly Row[], id: string): Row {
  const found = rows.filter((each) => each.id === id);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} rows with the id ${id}`);
  return found[0];
}

/** Evidence as its words. */
export function quotes(evidence: readonly { quote: string }[]): string[] {
  return evidence.map(({ quote }) => quote);
}
