import { compareMany } from './difference';
import { subjects } from './subjects';

/**
 * `npm run fuzz:executor -- [runs] [seed]`: random queries against graphql-js, over worlds in which
 * resolvers fail at random; prints how many went which way, a
 * quarter of them without faults, where nothing may be refused in vain. Stops at the smallest case that differs.
 */
async function main([runs = '30000', seed]: string[]): Promise<void> {
  for (const [name, subjectOf] of Object.entries(subjects)) {
    const knobs = { seed: 0, faults: 0 };
    const tally = await compareMany(
      subjectOf(knobs),
      Number(runs),
      { knobs, faults: [0, 0.001, 0.01, 0.05] },
      seed === undefined ? undefined : Number(seed),
    );
    const reasons = [...tally.refused].sort((a, b) => b[1] - a[1]);
    const refused = reasons.reduce((sum, [, times]) => sum + times, 0);
    process.stdout.write(
      `${name}: ${tally.compiled} answered with equal bytes, ${refused} refused, ${tally.invalid} invalid\n` +
        reasons.map(([why, times]) => `${String(times).padStart(7)} ${why}\n`).join(''),
    );
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? `${error.stack}\n${String(error.cause)}` : String(error)}\n`,
  );
  process.exitCode = 1;
});
