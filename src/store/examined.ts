import type { Db, Document } from 'mongodb';

/** How much of the store commands looked at. */
export interface Examined {
  documents: number;
  keys: number;
}

/** Fields of a sent command that belong to its sending. */
const OF_SENDING: ReadonlySet<string> = new Set(['lsid', '$db', '$clusterTime', '$readPreference', 'txnNumber', 'maxTimeMS']); // prettier-ignore

/**
 * How many documents and index keys these commands examine, as MongoDB's `explain` tells by running
 * each once more. Null where it does not tell.
 */
export async function examinedBy(db: Db, commands: readonly Document[]): Promise<Examined | null> {
  const sum: Examined = { documents: 0, keys: 0 };
  try {
    for (const command of commands) {
      // What a cursor goes on with is counted in the command that opened it.
      if ('getMore' in command) continue;
      const own = Object.entries(command).filter(([name]) => !OF_SENDING.has(name));
      add(await db.command({ explain: Object.fromEntries(own), verbosity: 'executionStats' }), sum);
    }
  } catch {
    // Not every server may be asked to explain: no figure is better than a wrong one.
    return null;
  }
  return sum;
}

/** Adds the totals, which stand beside a command's plan and at each stage that looks elsewhere. */
function add(explained: Document, sum: Examined): void {
  const { executionStats, stages } = explained as {
    executionStats?: Document;
    stages?: Document[];
  };
  for (const total of [executionStats, ...(stages ?? [])]) {
    sum.documents += Number(total?.['totalDocsExamined'] ?? 0);
    sum.keys += Number(total?.['totalKeysExamined'] ?? 0);
    const cursor = total?.['$cursor'] as Document | undefined;
    if (cursor) add(cursor, sum);
  }
}
