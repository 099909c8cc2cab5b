import { mapped } from '../../../src/embedded/storage/derived-iterator';

/** 1, 2, 3, and whether the iterator was closed. */
function source() {
  const state = { opened: 0, closed: 0 };
  const items: Iterable<number> = {
    [Symbol.iterator]() {
      state.opened++;
      let n = 0;
      return {
        next: () => (n < 3 ? { done: false, value: ++n } : { done: true, value: undefined }),
        return: () => {
          state.closed++;
          return { done: true, value: undefined };
        },
      };
    },
  };
  return { items, state };
}

test('gives what is made of each item, and opens its source at the first', () => {
  const { items, state } = source();
  const doubled = mapped(items, (n) => n * 2);
  expect(state.opened).toBe(0);
  expect([...doubled]).toEqual([2, 4, 6]);
  expect([...doubled]).toEqual([]);
  expect(state.opened).toBe(1);
});

test('closes its source when it is left early', () => {
  const { items, state } = source();
  for (const n of mapped(items, (n) => n)) if (n === 2) break;
  expect(state.closed).toBe(1);
});

test('closes its source when making an item fails, and gives no more', () => {
  const { items, state } = source();
  const failing = mapped(items, (n) => {
    if (n === 2) throw new Error('two');
    return n;
  })[Symbol.iterator]();
  expect(failing.next().value).toBe(1);
  expect(() => failing.next()).toThrow('two');
  expect(state.closed).toBe(1);
  expect(failing.next().done).toBe(true);
});

test('left before it began, it has opened nothing', () => {
  const { items, state } = source();
  mapped(items, (n) => n)
    [Symbol.iterator]()
    .return?.();
  expect(state).toEqual({ opened: 0, closed: 0 });
});
