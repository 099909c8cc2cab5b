import fc from 'fast-check';
import { type Change, SortedChanges } from '../../../src/embedded/storage/sorted-changes';

const key = (n: number): Buffer => Buffer.from([n >> 8, n & 255]);

const lineOf = (change: Change): string =>
  `${change.key.toString('hex')} ${change.value?.toString() ?? 'removed'}`;

/** What the changes are, kept in the obvious way. */
class Reference {
  readonly #values = new Map<number, Buffer | null>();
  set = (n: number, value: Buffer | null): void => void this.#values.set(n, value);
  between = (low: number, high: number): string =>
    [...this.#values]
      .filter(([n]) => low <= n && n < high)
      .sort(([a], [b]) => a - b)
      .map(([n, value]) => lineOf({ key: key(n), value }))
      .join('\n');
}
const told = (changes: Iterable<Change>): string => [...changes].map(lineOf).join('\n');

test('stretches hold what one sorted list would, however many there are and in whatever order they came', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_000 }),
      fc.integer({ min: 1, max: 65_535 }),
      fc.array(fc.tuple(fc.nat(65_535), fc.nat(65_535)), { maxLength: 5 }),
      (count, step, ranges) => {
        const [changes, reference] = [new SortedChanges(), new Reference()];
        for (let i = 0; i < count; i++) {
          const n = (i * step) % 65_536;
          const value = i % 3 === 0 ? null : Buffer.from(String(i));
          changes.set({ key: key(n), value });
          reference.set(n, value);
        }
        expect(told(changes.all())).toBe(reference.between(0, 65_536));
        for (const [low, high] of [...ranges, [0, 65_535] as const]) {
          const wanted = reference.between(low, high);
          expect(told(changes.between(key(low), key(high), false))).toBe(wanted);
          const reversed = changes.between(key(low), key(high), true).reverse();
          expect(told(reversed)).toBe(wanted);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('the last change of a key is the one that is found', () => {
  const changes = new SortedChanges();
  expect(changes.get(key(7))).toBeUndefined();
  changes.set({ key: key(7), value: Buffer.from('a') });
  changes.set({ key: key(7), value: null });
  expect(changes.get(key(7))).toEqual({ key: key(7), value: null });
  expect([...changes.all()]).toHaveLength(1);
});
