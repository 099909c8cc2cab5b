import type { Db } from 'mongodb';
import type { ClaimRow } from '../../store/claim';
import type { CollectionName } from '../../store/collections';
import { checkKept } from '../../store/kept/check';
import { everyRow, textVersions } from '../../store/every-row';
import { proposedSet, proposedSetState } from '../../store/proposed-set';
import type { Row } from '../../store/row';
import { CLAIMED } from '../fold/claim-record';
import type { Circles } from '../fold/organisation';
import { type ArticleVersion, checkArticle } from './check-article';
import { EvidenceChecker, type Mismatch } from './check-evidence';
import { checkFolds } from './check-fold';
import { checkQueue } from './check-queue';
import { checkSayings } from './check-sayings';
import { checkServed } from './check-served';
import { checkClaimId, checkVersion } from './check-version';
import { evidenceIn } from './evidence-in';

/** One thing in the store that does not hold. */
export interface Failure extends Mismatch {
  /** Whether it stands among what is accepted, or only where proposals are seen. */
  set: 'ACCEPTED' | 'PROPOSED';
  collection: CollectionName | 'claims' | 'counts' | 'words' | 'proposals';
  id: string;
  /** Where in the row, such as `value.evidence[0]`. */
  path: string;
  /** The cited article and its text's hash; null when no article is cited. */
  cited: { article: string; textHash: string } | null;
}

/** How much was checked. */
export interface Verified {
  rows: number;
  quotes: number;
  failures: number;
}

/**
 * Checks the whole store, every version of every row, also of what is only proposed: each quote against the
 * version of the article that it cites, each row's instants against those of the version before, each article against its own text, each row that is served
 * against the claims on it, what is kept beside the rows against them, and each proposal in the queue
 * against its texts. Reads row after row; memory does not grow with the base.
 * @param onFailure is told of each failure as it is found.
 */
export async function verifyStore(
  db: Db,
  onFailure: (failure: Failure) => void,
): Promise<Verified> {
  const total: Verified = { rows: 0, quotes: 0, failures: 0 };
  const failIn =
    (set: Failure['set']) =>
    (failure: Omit<Failure, 'set'>): void => {
      total.failures++;
      onFailure({ set, ...failure });
    };
  await verifySet(db, 'REFUSED', total, failIn('ACCEPTED'));
  if ((await proposedSetState(db))?.completeAt)
    await verifySet(proposedSet(db), 'CUT', total, failIn('PROPOSED'));
  const fail = failIn('PROPOSED');
  for await (const { id, path, mismatch } of checkQueue(db, () => total.rows++))
    fail({ collection: 'proposals', id, path, cited: null, ...mismatch });
  return total;
}

async function verifySet(
  db: Db,
  circles: Circles,
  total: Verified,
  fail: (failure: Omit<Failure, 'set'>) => void,
): Promise<void> {
  const checker = new EvidenceChecker((article, textHash) => textVersions(db, article, textHash));
  for (const collection of ['claims', ...CLAIMED] as const) {
    let before: Row | null = null;
    for await (const row of everyRow(db, collection)) {
      total.rows++;
      const problems = checkVersion(row, before);
      if (collection === 'claims') problems.push(...checkClaimId(row as ClaimRow));
      for (const { path, mismatch } of problems)
        fail({ collection, id: row.id, path, cited: null, ...mismatch });
      before = row;
      for (const { path, evidence } of evidenceIn(row)) {
        total.quotes++;
        const mismatch = await checker.check(evidence, (texts) => checkServed(row, texts));
        const { article, textHash } = evidence;
        if (mismatch)
          fail({ collection, id: row.id, path, cited: { article, textHash }, ...mismatch });
      }
      const version = articleIn(collection, row);
      if (!version) continue;
      total.quotes += version.mentions.length;
      for (const { path, mismatch } of checkArticle(version))
        fail({ collection, id: row.id, path, cited: null, ...mismatch });
    }
  }
  for await (const { collection, id, path, mismatch } of checkFolds(db, circles))
    fail({ collection, id, path, cited: null, ...mismatch });
  for await (const { id, path, mismatch } of checkSayings(db))
    fail({ collection: 'claims', id, path, cited: null, ...mismatch });
  for await (const { expected, found, ...where } of checkKept(db))
    fail({
      ...where,
      cited: null,
      expected: JSON.stringify(expected),
      found: JSON.stringify(found),
    });
}

/** The article's version that a row is, or claims; null when it is about something else. */
function articleIn(collection: CollectionName | 'claims', row: Row): ArticleVersion | null {
  if (collection === 'articles') return row as unknown as ArticleVersion;
  const claim = row as ClaimRow;
  return collection === 'claims' && claim.collection === 'articles'
    ? (claim.value as ArticleVersion)
    : null;
}

/** A failure as one line for people: where it is, what is cited, what was expected and found. */
export function failureLine(failure: Failure): string {
  const { set, collection, id, path, cited, expected, found } = failure;
  const where = set === 'PROPOSED' ? 'proposed ' : '';
  const version =
    cited === null ? '' : ` cites ${cited.article} (text ${cited.textHash.slice(0, 12)})`;
  return `${where}${collection} ${id} ${path}${version}: expected ${expected}, found ${found}`;
}
