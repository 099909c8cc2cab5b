import fc from 'fast-check';
import { SortedChanges } from '../../../src/embedded/storage/sorted-changes';
import type { Change } from '../../../src/embedded/storage/sorted-group';
import { tries } from '../../tries';

const key = (n: number): Buffer => Buffer.from([n >> 8, n & 255]);

type Told = Pick<Change, 'key' | 'value'>;

const lineOf = (change: Told): string =>
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
const told = (changes: Iterable<Told>): string => [...changes].map(lineOf).join('\n');

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
          changes.set(key(n), value);
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
    { numRuns: tries(10) },
  );
});

test('what is read between changes is in order, within what keys begin with and over several', () => {
  const number = fc.nat(40);
  const change = fc.record({ key: fc.tuple(fc.nat(3), number), isRemoved: fc.boolean() });
  const range = fc.tuple(fc.nat(4), number, fc.nat(4), number);
  const keyed = (group: number, n: number): Buffer =>
    // A key may also be shorter than what others begin with.
    n === 0 ? Buffer.from([0, group]) : Buffer.from([0, group, 0, 255, n]);
  fc.assert(
    fc.property(fc.array(fc.oneof(change, range), { maxLength: 400 }), (steps) => {
      const changes = new SortedChanges();
      const reference = new Map<string, Told>();
      for (const step of steps)
        if (Array.isArray(step)) {
          const [low, high] = [keyed(step[0], step[1]), keyed(step[2], step[3])];
          const wanted = [...reference.values()]
            .filter(({ key }) => Buffer.compare(low, key) <= 0 && Buffer.compare(key, high) < 0)
            .sort((a, b) => Buffer.compare(a.key, b.key));
          expect(told(changes.between(low, high, false))).toBe(told(wanted));
          expect(told(changes.between(low, high, true))).toBe(told(wanted.reverse()));
        } else {
          const made = { key: keyed(...step.key), value: step.isRemoved ? null : Buffer.from('x') };
          changes.set(made.key, made.value);
          reference.set(made.key.toString('hex'), made);
        }
    }),
  );
});

test('the last change of a key is the one that is found', () => {
  const changes = new SortedChanges();
  expect(changes.get(key(7))).toBeUndefined();
  changes.set(key(7), Buffer.from('a'));
  changes.set(key(7), null);
  expect(changes.get(key(7))).toMatchObject({ value: null, wasThere: false });
  expect([...changes.all()]).toHaveLength(1);
});

test('of a key it is told whether it began with a removal, whatever came after', () => {
  const changes = new SortedChanges();
  changes.set(key(7), null);
  changes.set(key(7), Buffer.from('a'));
  expect(changes.get(key(7))).toMatchObject({ value: Buffer.from('a'), wasThere: true });
});
