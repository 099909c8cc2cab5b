import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

const FIRST_QUERY = '{ meetings(first: 1) { nodes { name } } }';

/**
 * Where a starting service says that it answers.
 * @param service a process of `chancery start`, its standard output piped
 * @param withinMs how long it may take; it is killed after that
 * @throws when it ends before, or takes longer
 */
export function addressOf(service: ChildProcess, withinMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      service.kill('SIGKILL');
      reject(new Error(`the service did not start within ${withinMs} ms`));
    }, withinMs);
    service.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the service ended with ${code}`));
    });
    if (!service.stdout) return;
    createInterface(service.stdout).on('line', (line) => {
      const [, url] = /answers at (http:\S+)/.exec(line) ?? [];
      if (url === undefined) return;
      clearTimeout(late);
      resolve(url);
    });
  });
}

/**
 * Asks a service what a user might ask it first.
 * @param url its address, without a path
 * @throws when it does not answer, or with errors
 */
export async function askFirst(url: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: FIRST_QUERY }),
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors":['))
    throw new Error(`the first query was answered by ${response.status}: ${text}`);
}
