import { Agent, request } from 'node:http';

/** A burst that the load process is asked for. */
export interface Burst {
  url: string;
  query: string;
  /** One is used after the other. */
  variables: object[];
  /** How long to go on, in milliseconds, and how many requests at most. */
  ms: number;
  requests: number;
}

/** What a burst took: a latency a request, in milliseconds, with the answer's bytes, or the first answer that was an error. */
export type Taken = { latencies: number[]; sizes: number[] } | { failed: string };

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Sends one request after another over one connection, and times each from first byte out to last byte in. */
async function burst({ url, query, variables, ms, requests }: Burst): Promise<Taken> {
  const latencies: number[] = [];
  const sizes: number[] = [];
  const end = performance.now() + ms;
  // One request at least; the first is not counted: its connection may be new.
  for (let i = 0; latencies.length === 0 || (performance.now() < end && i <= requests); i++) {
    const body = JSON.stringify({ query, variables: variables[i % variables.length] });
    const began = performance.now();
    const answer = await post(`${url}/graphql`, body);
    if (i > 0) {
      latencies.push(performance.now() - began);
      sizes.push(Buffer.byteLength(answer));
    }
    if (answer.includes('"errors":[')) return { failed: answer.slice(0, 500) };
  }
  return { latencies, sizes };
}

function post(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

process.on('message', (asked: Burst) => {
  burst(asked)
    .catch((error: unknown): Taken => ({ failed: String(error) }))
    .then((taken) => process.send?.(taken))
    .catch(() => process.exit(1));
});
