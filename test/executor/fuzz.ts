import { compareMany } from './difference';
import { mockSchema } from './mock';
import { sdl } from './world';

/**
 * `npm run fuzz:executor -- [runs] [seed]`: random queries against graphql-js over a world in which
 * resolvers fail at random; prints how many went which way. Stops at the smallest case that differs.
 */
async function main([runs = '30000', seed]: string[]): Promise<void> {
  const knobs = { seed: 0, faults: 0 };
  const subject = {
    schema: mockSchema(sdl, knobs),
    options: { scalars: { Day: ['2021-07-16'], Anything: [1, 'x', { a: [1] }] } },
    newContext: () => ({}),
  };
  const tally = await compareMany(
    subject,
    Number(runs),
    { knobs, faults: [0, 0.001, 0.01, 0.05] },
    seed === undefined ? undefined : Number(seed),
  );
  const reasons = [...tally.refused].sort((a, b) => b[1] - a[1]);
  const refused = reasons.reduce((sum, [, times]) => sum + times, 0);
  process.stdout.write(
    `${tally.compiled} answered with equal bytes, ${refused} refused, ${tally.invalid} invalid\n` +
      reasons.map(([why, times]) => `${String(times).padStart(7)} ${why}\n`).join(''),
  );
}

void main(process.argv.slice(2));
