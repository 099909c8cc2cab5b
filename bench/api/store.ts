import { type EmbeddedServer, startEmbedded } from '../../src/embedded/server';
import { openStore } from '../../src/store/connect';
import { generateWorld } from '../../tools/generate/generate-world';

export const DATABASE = 'chancery';

/** Starts the embedded store in this folder and fills it with a world of so many meetings. */
export async function filledStore(dataDir: string, meetings: number): Promise<EmbeddedServer> {
  const embedded = await startEmbedded({ dataDir });
  const store = await openStore({
    mongodbUri: embedded.uri,
    mongodbDatabase: DATABASE,
    dataDir,
  });
  await generateWorld(store.db, { meetings });
  await store.close();
  return embedded;
}
