import { CLAIMED } from '../ingest/fold/claim-record';
import type { ClaimRow } from '../store/claim';
import type { CollectionName } from '../store/collections';
import type { OrganisationRow } from '../store/organisation';
import type { Row } from '../store/row';
import { allVersions, type Snapshot } from './snapshot';

/** What a line's `type` says, by the collection that its row is of. */
export const TYPES: Readonly<Record<CollectionName | 'claims' | 'proposals', string>> = {
  articles: 'Article',
  people: 'Person',
  organisations: 'Organisation',
  places: 'Place',
  posts: 'Post',
  tenures: 'Tenure',
  topics: 'Topic',
  meetings: 'Meeting',
  statements: 'Statement',
  claims: 'Claim',
  proposals: 'Proposal',
};

/** The collections in the order in which they are written. */
export const WRITTEN = [...CLAIMED, 'claims', 'proposals'] as const;

/**
 * The whole base as JSON Lines: every version of every row, the claims that they are folded from and the
 * review queue, one object a line under its `type`. Instants are ISO 8601; a version that had not been
 * retracted at the snapshot's instant has `retractedAt: null`. Nothing is left out.
 */
export async function* jsonLines(snapshot: Snapshot): AsyncGenerator<string> {
  for (const name of WRITTEN)
    for await (const rows of allVersions<Row>(snapshot, name))
      yield rows
        .map((row) => `${JSON.stringify(lineOf(TYPES[name], row, snapshot.at))}\n`)
        .join('');
}

function lineOf(type: string, row: Row, at: Date): object {
  const { _id, retractedAt, ...rest } = row;
  // What is kept beside the facts is made of other rows, and is not part of the base.
  delete (rest as Partial<OrganisationRow>).officialsMetUntil;
  delete (rest as Partial<ClaimRow>).saying;
  const wasBelieved = retractedAt === null || retractedAt > at;
  return { type, version: _id, ...rest, retractedAt: wasBelieved ? null : retractedAt };
}
