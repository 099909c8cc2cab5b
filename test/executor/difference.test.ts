import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { subjects } from './subjects';

/** `npm run fuzz:executor` tries a hundred times as many. */
const QUERIES = 300;

// In a process of its own: graphql-js leaves rejections unhandled, which Jest takes for failures.
it('answers random queries with the bytes of graphql-js, or leaves them to it', async () => {
  const fuzz = join(__dirname, 'fuzz.js');
  const { stdout } = await promisify(execFile)(process.execPath, [fuzz, String(QUERIES)]);
  const lines = [...stdout.matchAll(/(\w+): (\d+) answered with equal bytes, (\d+) refused/g)];
  expect(lines.map(([, name]) => name)).toEqual(Object.keys(subjects));
  for (const [, , compiled, refused] of lines) {
    expect(Number(compiled)).toBeGreaterThan((QUERIES * 2) / 3);
    expect(Number(refused)).toBeGreaterThan(QUERIES / 24);
  }
}, 120_000);
