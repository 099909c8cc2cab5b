import { MongoClient } from 'mongodb';
import { CONTESTANTS } from './contestants';
import { DATABASE } from './store';

/** What a contestant's process says once it listens. */
export interface Served {
  name: string;
  url: string;
  body: string;
  meetings: string;
}

/** A process of its own for one contestant: `serve.js NAME STORE_URI`. Ends with its parent. */
async function main([key, uri]: string[]): Promise<void> {
  const contestant = await CONTESTANTS[key!]!();
  const client = await new MongoClient(uri!).connect();
  const url = await contestant.start(client.db(DATABASE), uri!);
  const body = JSON.stringify(contestant.body);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  const { data } = JSON.parse(text) as { data?: Record<string, unknown> };
  if (!data) throw new Error(`${contestant.name} answers ${response.status}: ${text}`);
  const meetings = JSON.stringify(contestant.meetingsOf(data));
  process.send!({ name: contestant.name, url, body, meetings } satisfies Served);
}

/** Asked at any time, it tells the CPU time that this process has used, in milliseconds. */
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send!((user + system) / 1000);
});
process.once('disconnect', () => process.exit());
main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
