import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { joinEmbedded } from '../../src/embedded/join';
import { startEmbedded } from '../../src/embedded/server';
import { withPatience } from '../../src/store/patience';
import { endWaitingWrites } from '../../src/store/waiting-writes';

beforeAll(endWaitingWrites);

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'embedded-join-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

test('the second joins the first, sees its data, and takes its place when it ends', async () => {
  const first = await joinEmbedded({ dataDir });
  const second = await joinEmbedded({ dataDir });
  expect(second.uri).toBe(first.uri);
  const client = await new MongoClient(second.uri).connect();
  const words = client.db('x').collection<{ _id: number }>('words');
  await words.insertOne({ _id: 1 });

  await first.close();
  await withPatience(() => words.insertOne({ _id: 2 }));
  expect(await words.countDocuments()).toBe(2);
  // The place is taken: nobody else can open the folder past it.
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject({ reason: 'LOCKED' });

  await client.close();
  await second.close();
  const alone = await startEmbedded({ dataDir });
  await alone.close();
});

test('a guest that leaves takes nothing along', async () => {
  const first = await joinEmbedded({ dataDir });
  const guest = await joinEmbedded({ dataDir });
  await guest.close();
  const client = await new MongoClient(first.uri).connect();
  await client.db('x').collection('words').insertOne({});
  await client.close();
  await first.close();
});

test('of several that wait, one takes the place and serves the rest', async () => {
  const first = await joinEmbedded({ dataDir });
  const others = await Promise.all([1, 2, 3].map(() => joinEmbedded({ dataDir })));
  await first.close();
  const client = new MongoClient(others[0]!.uri);
  await withPatience(() => client.connect());
  for (const other of others) {
    await other.close();
    if (other !== others.at(-1))
      await withPatience(() => client.db('x').collection('words').insertOne({}));
  }
  await client.close();
});

test('a transaction that was under way is run again on the new server', async () => {
  const first = await joinEmbedded({ dataDir });
  const second = await joinEmbedded({ dataDir });
  const client = await new MongoClient(second.uri).connect();
  const words = client.db('x').collection<{ _id: number }>('words');
  let runs = 0;
  await withPatience(() =>
    client.withSession((session) =>
      session.withTransaction(async () => {
        runs++;
        await words.insertOne({ _id: 1 }, { session });
        if (runs === 1) await first.close();
        await words.insertOne({ _id: 2 }, { session });
      }),
    ),
  );
  expect(runs).toBeGreaterThan(1);
  expect(await words.countDocuments()).toBe(2);
  await client.close();
  await second.close();
});
