import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLES_DIR } from '../../src/app';
import { readExamples } from '../../src/http/examples';
import { startService } from '../harness';
import { fuzzService } from './fuzz-service';

/**
 * `npm run fuzz:http -- [runs] [seed]`: random requests against the running service; prints how many got
 * which status. Stops at the first answer that is not a documented one, with the smallest request for it.
 */
async function main([
  runs = '20000',
  seed = String(Date.now() % 2 ** 31),
]: string[]): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chancery-fuzz-'));
  const service = await startService({ env: { DATA_DIR: dataDir } });
  try {
    const examples = readExamples(EXAMPLES_DIR);
    const tally = await fuzzService(service.url, examples, Number(runs), Number(seed));
    process.stdout.write(`seed ${seed}\n`);
    for (const [status, times] of [...tally].sort()) process.stdout.write(`${status}: ${times}\n`);
  } finally {
    await service.stop();
    rmSync(dataDir, { recursive: true });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const { message, cause } = error as Error;
  process.stderr.write(`${message}\n${cause instanceof Error ? cause.message : ''}\n`);
  process.exitCode = 1;
});
