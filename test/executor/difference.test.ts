import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compareMany } from './difference';
import { mockSchema } from './mock';
import { sdl } from './world';

const knobs = { seed: 0, faults: 0 };
const subject = {
  schema: mockSchema(sdl, knobs),
  options: { scalars: { Day: ['2021-07-16'], Anything: [1, 'x', { a: [1] }] }, depth: 4 },
  newContext: () => ({}),
};

describe('CompiledExecutor against graphql-js, over random queries', () => {
  it('answers every query of a world without faults, with the same bytes', async () => {
    const tally = await compareMany(subject, 1000, { knobs, faults: [0] });
    expect([...tally.refused]).toEqual([]);
    expect(tally.compiled).toBeGreaterThan(900);
  });

  // In a process of its own: graphql-js leaves rejections unhandled, which Jest takes for failures.
  it('answers with the same bytes or not at all where resolvers fail', async () => {
    const fuzz = join(__dirname, 'fuzz.js');
    const { stdout } = await promisify(execFile)(process.execPath, [fuzz, '1500']);
    const [compiled, refused] = stdout.match(/\d+/g)!.map(Number);
    expect(compiled).toBeGreaterThan(500);
    expect(refused).toBeGreaterThan(100);
  });
});
