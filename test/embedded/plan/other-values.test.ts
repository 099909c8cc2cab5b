import { OtherSets } from '../../../src/embedded/plan/other-values';
import { entryKey, prefixOf, recordOf } from '../../../src/embedded/storage/numbers';
import type { Reader } from '../../../src/embedded/storage/reader';

const INDEX = 7;
const POINTS = 16;
const head = Buffer.concat([prefixOf(INDEX), Buffer.of(99)]);

/** An index in which every second record up to `most` has one of the values, each value as many. */
function indexOf(most: number): Reader & { read: number } {
  const holds = (point: number, record: number): boolean =>
    record < most && record % 2 === 0 && (record / 2) % POINTS === point;
  return {
    read: 0,
    get(_table, key) {
      this.read++;
      return holds(key[4]!, recordOf(key)) ? Buffer.of() : undefined;
    },
    *keys(_table, low) {
      const point = low[4]!;
      // Low is how the entries of a value begin, or the one after which to go on.
      const after = low.length > 5 ? low.readUIntBE(5, 6) : -1;
      const first = after < 0 ? 2 * point : after + 2 * POINTS;
      for (let record = first; record < most; record += 2 * POINTS) {
        this.read++;
        yield entryKey(INDEX, Buffer.of(point), record);
      }
    },
    range: () => [],
    counts: () => [],
    countUpTo: () => 0,
  };
}

// Few are soon known whole; then as many as are remembered, to the entry; and more than those.
test.each([100, 5_000, 99_999, 100_000, 100_002, 140_000])(
  'what has one of the values is told rightly, looked up and remembered: %d',
  (most) => {
    const reader = indexOf(most);
    const sets = [Array.from({ length: POINTS }, (_, point) => Buffer.of(point))];
    const work = { keysExamined: 0 };
    const others = new OtherSets({ heads: [head], sets, suffice: true }, { reader, work });
    const calls = 6_000;
    for (let n = 0; n < calls; n++) {
      const record = (n * 7919) % 150_000;
      const held = others.heldBy(entryKey(INDEX, Buffer.of(99), record));
      if (held !== (record < most && record % 2 === 0)) throw new Error(`${record}: ${held}`);
    }
    expect(work.keysExamined).toBe(reader.read);
    // All are read in the time of a quarter as many look-ups.
    if (most <= 5_000) expect(reader.read).toBeLessThan(most + 1_500);
  },
);
