import type { Reader } from '../../../src/embedded/storage/reader';
import { Snapshots } from '../../../src/embedded/storage/snapshots';

/** Snapshots over states that tell when they are let go of. */
function counted() {
  const released: number[] = [];
  let opened = 0;
  const snapshots = new Snapshots(() => {
    const state = ++opened;
    const reader = { state } as unknown as Reader;
    return { reader, isLatest: () => true, release: () => released.push(state) };
  });
  return { snapshots, released, opened: () => opened };
}

test('those taken between two commits are one state, opened once', () => {
  const { snapshots, opened } = counted();
  const [a, b] = [snapshots.take(), snapshots.take()];
  expect(a.reader).toBe(b.reader);
  snapshots.renew();
  expect(snapshots.take().reader).not.toBe(a.reader);
  expect(opened()).toBe(2);
});

test('a state is let go of by its last reader once it is outdated, and not before', () => {
  const { snapshots, released } = counted();
  const [a, b] = [snapshots.take(), snapshots.take()];
  a.close();
  a.close();
  snapshots.renew();
  expect(released).toEqual([]);
  b.close();
  expect(released).toEqual([1]);
});

test('a state that nobody reads is let go of by the commit that outdates it, once', () => {
  const { snapshots, released } = counted();
  snapshots.take().close();
  expect(released).toEqual([]);
  snapshots.renew();
  snapshots.renew();
  expect(released).toEqual([1]);
});
