import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from 'mongodb';
import { StartupError } from '../errors';
import { PROJECT_DIR } from '../project-dir';
import { believed } from '../store/believed';
import { findProposal } from '../store/proposal';
import { loadRecords, unloadRecord } from './load';
import { summaryLines } from './load-summary';
import { RecordError } from './record/record-error';

const SEED_DIR = join(PROJECT_DIR, 'seed');

/** The reviewed records that come with the service, by name. */
export async function seedFiles(): Promise<string[]> {
  const names = await readdir(SEED_DIR);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(SEED_DIR, name));
}

/**
 * Loads records and tells what changed, in lines for people.
 * @throws StartupError that lists every problem of every record; nothing is loaded then.
 */
export async function seedRecords(db: Db, files: readonly string[]): Promise<string[]> {
  try {
    const loaded = await loadRecords(db, files);
    return loaded.flatMap(({ article, changes }) => summaryLines(article, changes));
  } catch (error) {
    if (error instanceof RecordError) throw new StartupError(error.message);
    throw error;
  }
}

/**
 * Takes away all that the records of some articles say, and tells what changed, in lines for people. What
 * was known before stays known as of then (`knownAt`), and what other articles say stays served.
 * @throws StartupError that lists every article that is not there, or is the review queue's; nothing is
 * taken away then.
 */
export async function unseedRecords(db: Db, articles: readonly string[]): Promise<string[]> {
  const known = await db
    .collection<{ id: string }>('articles')
    .find({ id: { $in: [...articles] }, ...believed(null) })
    .project<{ id: string }>({ _id: 0, id: 1 })
    .toArray();
  const served = new Set(known.map(({ id }) => id));
  const proposals = await Promise.all(articles.map((article) => findProposal(db, article)));
  const queued = new Set(proposals.map((proposal) => proposal?.id));
  const problems = articles.flatMap((article) => {
    const found = queued.has(article)
      ? `"${article}", which is: reject its items with "chancery review reject"`
      : `"${article}", which no article has`;
    if (served.has(article) && !queued.has(article)) return [];
    return [`--remove: expected the slug of an article that a record brought, found ${found}`];
  });
  if (problems.length > 0) throw new StartupError(problems.join('\n'));
  const lines: string[] = [];
  for (const article of new Set(articles)) {
    const { changes } = await unloadRecord(db, article);
    lines.push(...summaryLines(article, changes));
  }
  return lines;
}
