import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Db } from 'mongodb';
import { findProposal } from '../store/proposal';
import { inTransaction } from '../store/transaction';
import { claimRecord, type ClaimsByCollection, noClaims } from './fold/claim-record';
import { CircleError } from './fold/organisation';
import { locate } from './record/locate';
import { type ParsedRecord, parseRecord } from './record/parse-record';
import { type Problem, RecordError } from './record/record-error';
import { writeClaims } from './write-claims';
import type { Written } from './written';

/** What a load did to the rows that are served. */
export interface LoadResult extends Written {
  /** The article whose record was loaded, or taken away. */
  article: string;
}

/**
 * Loads the record in a file: read -> parse and validate -> locate -> claim -> write (`writeClaims`: record
 * the claims -> gather those that decide on what they touch -> fold -> record versions).
 * Whole or not at all: in one transaction, and again without a change when nothing is new. The facts of an
 * earlier version of the record that are not in this one are retracted.
 * @param db an open database of the store.
 * @throws RecordError with every problem of the record.
 */
export async function loadRecord(db: Db, file: string): Promise<LoadResult> {
  return writeRecord(db, await readRecord(file));
}

/**
 * Loads several records, each in a transaction of its own, in the order given (which decides nothing).
 * All are read and checked before the first is written.
 * @throws RecordError with every problem of every record.
 */
export async function loadRecords(db: Db, files: readonly string[]): Promise<LoadResult[]> {
  const read = await Promise.allSettled(files.map(readRecord));
  const problems: Problem[] = [];
  for (const each of read)
    if (each.status === 'rejected') {
      if (!(each.reason instanceof RecordError)) throw each.reason;
      problems.push(...each.reason.problems);
    }
  if (problems.length > 0) throw new RecordError(problems);
  const results: LoadResult[] = [];
  for (const each of read)
    if (each.status === 'fulfilled') results.push(await writeRecord(db, each.value));
  return results;
}

/** Takes away all that one article's record says. What other articles say stays. */
export async function unloadRecord(db: Db, article: string): Promise<LoadResult> {
  return writeArticle(db, article, noClaims());
}

/** Reads and checks a record in a file; its text lies where the record says, relative to it. */
async function readRecord(file: string): Promise<ParsedRecord> {
  const bytes = await readBytes(file);
  if (bytes === null) {
    const problem = { file, line: 1, column: 1, field: 'record' };
    throw new RecordError([{ ...problem, expected: 'a file that can be read', found: 'none' }]);
  }
  return parseRecord(file, bytes, (path) => readBytes(resolve(dirname(file), path)));
}

/** Writes a checked record. @throws RecordError where it contradicts the base, or the queue has its article. */
async function writeRecord(db: Db, parsed: ParsedRecord): Promise<LoadResult> {
  await refuseQueued(db, parsed);
  const claims = claimRecord(locate(parsed));
  try {
    return await writeArticle(db, parsed.record.article.slug, claims);
  } catch (error) {
    if (!(error instanceof CircleError)) throw error;
    const within = error.circle.find((id) => parsed.record.organisations?.[id]?.parent) ?? '';
    const expected = 'a body that is not, by what other articles say, within this one';
    throw new RecordError([
      parsed.source.problem(
        ['organisations', within, 'parent'],
        expected,
        circleFrom(within, error.circle).join(' > '),
      ),
    ]);
  }
}

/** What is accepted of a proposal is all that its article says: the next decision would take the record away. */
async function refuseQueued(db: Db, { record, source }: ParsedRecord): Promise<void> {
  const { slug } = record.article;
  if ((await findProposal(db, slug)) === null) return;
  const found = `"${slug}", which is: correct it with "chancery review edit ${slug} --file FILE"`;
  throw new RecordError([
    source.problem(['article', 'slug'], 'an article that is not in the review queue', found),
  ]);
}

/** A circle told from one of its bodies on. */
function circleFrom(id: string, circle: readonly string[]): string[] {
  const around = circle.slice(1);
  const at = around.indexOf(id);
  return at < 0 ? [...circle] : [id, ...around.slice(at + 1), ...around.slice(0, at + 1)];
}

/** Makes `claims` all that one article says. */
async function writeArticle(
  db: Db,
  article: string,
  claims: ClaimsByCollection,
): Promise<LoadResult> {
  const written = await inTransaction(db, (session, at) =>
    writeClaims(db, session, at, [article], claims),
  );
  return { article, ...written };
}

async function readBytes(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES' || code === 'ENOTDIR')
      return null;
    throw error;
  }
}
