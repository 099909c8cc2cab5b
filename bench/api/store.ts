import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type EmbeddedServer, startEmbedded } from '../../src/embedded/server';
import { makeStore } from '../growth/service';

export const DATABASE = 'chancery';

/** Starts the embedded store in this folder; an empty one is first filled with a world of so many meetings. */
export async function filledStore(dataDir: string, meetings: number): Promise<EmbeddedServer> {
  if (!existsSync(join(dataDir, 'store.mdb'))) await makeStore(dataDir, meetings, 1);
  return startEmbedded({ dataDir });
}
