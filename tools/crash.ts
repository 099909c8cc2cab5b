import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashRounds } from './crash/rounds';

/** `npm run crash -- [ROUNDS]`: kills writers at random and proves that nothing was lost (1,000 rounds). */
async function main(): Promise<void> {
  const rounds = Number(process.argv[2] ?? 1000);
  const base = mkdtempSync(join(tmpdir(), 'crash-'));
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const outcome = await crashRounds(join(base, 'data'), join(base, 'ledger'), rounds, (line) => {
    if (rounds <= 50 || / \d*00:/.test(line)) print(line);
  });
  print(
    `${outcome.rounds} rounds, ${outcome.acknowledged} acknowledged operations: 0 lost, 0 halves, 0 index mismatches`,
  );
  rmSync(base, { recursive: true });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
