import fc from 'fast-check';
import { apiSchema } from '../../src/graphql/schema';
import type { Example } from '../../src/http/examples';
import { wrongWith } from './documented-answer';
import { hostileBodies } from './hostile-request';
import { validBodies } from './valid-request';

/** How often an answer had which status. */
export type Tally = Map<number, number>;

/**
 * Sends random bodies to a running service and holds every answer to the documented shape.
 * @param seed the same seed sends the same bodies.
 * @throws Error with the smallest body found that is answered wrongly, and the seed.
 */
export async function fuzzService(
  url: string,
  examples: readonly Example[],
  runs: number,
  seed: number,
): Promise<Tally> {
  const tally: Tally = new Map();
  const bodies = fc.oneof(hostileBodies(examples), validBodies(apiSchema()));
  const property = fc.asyncProperty(bodies, async (body) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = await response.text();
    tally.set(response.status, (tally.get(response.status) ?? 0) + 1);
    const wrong = wrongWith(response.status, text);
    if (wrong.length > 0) throw new Error(`${wrong.join('; ')}\n${text.slice(0, 2_000)}`);
  });
  await fc.assert(property, { numRuns: runs, seed });
  return tally;
}
