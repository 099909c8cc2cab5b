import type { Document } from 'bson';
import { type Running, startServer } from './harness';
import { RawClient } from './raw-client';

/** Starts a server for the tests of a file, spoken to by hand; closes it after them. */
export function servedRaw(): { command(body: Document): Promise<Document> } {
  let running: Running;
  let raw: RawClient;
  beforeAll(async () => {
    running = await startServer();
    raw = await RawClient.open(running.server.uri);
  });
  afterAll(async () => {
    raw.close();
    await running.stop();
  });
  return { command: (body) => raw.command(body) };
}
