import { Store } from '../../src/embedded/storage/store';

const DOCUMENTS = 60_000;
const COMMITS = 50;

const keyOf = (n: number): Buffer => {
  const key = Buffer.alloc(8);
  key.writeUInt32BE(n, 4);
  return key;
};

/** Milliseconds of processor time that a small commit takes, in a store of many free pages and before. */
export interface CommitCosts {
  before: number;
  after: number;
}

/**
 * What small commits cost in a new store, and once so many documents here and there were removed that what
 * is long finds no free pages in a row: lmdb goes through its list of free pages in each commit.
 */
export async function commitCosts(folder: string): Promise<CommitCosts> {
  const store = new Store(folder);
  try {
    await smallCommits(store);
    const before = await smallCommits(store);
    await fragment(store);
    return { before, after: await smallCommits(store) };
  } finally {
    await store.close();
  }
}

async function smallCommits(store: Store): Promise<number> {
  const start = process.cpuUsage();
  for (let i = 0; i < COMMITS; i++)
    await store.write((writer) =>
      writer.put('documents', keyOf(10 * DOCUMENTS + i), Buffer.alloc(10)),
    );
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000 / COMMITS;
}

async function fragment(store: Store): Promise<void> {
  const document = Buffer.alloc(3_000, 1);
  for (let from = 0; from < DOCUMENTS; from += 20_000)
    await store.write((writer) => {
      for (let i = from; i < from + 20_000; i++) writer.put('documents', keyOf(i), document);
    });
  for (let part = 0; part < 4; part++)
    await store.write((writer) => {
      for (let i = part; i < DOCUMENTS; i += 8) writer.remove('documents', keyOf(i));
    });
  for (let i = 0; i < 5; i++)
    await store.write((writer) =>
      writer.put('documents', keyOf(20 * DOCUMENTS + i), Buffer.alloc(40_000)),
    );
}
