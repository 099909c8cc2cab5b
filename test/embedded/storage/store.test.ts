import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Store } from '../../../src/embedded/storage/store';

const folder = mkdtempSync(join(tmpdir(), 'chancery-store-'));
const store = new Store(folder);
const [key, value] = [Buffer.from('key'), Buffer.from('value')];

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test('a snapshot is the latest state until something is written, and so is the next one', async () => {
  const before = store.snapshot();
  expect(before.isLatest()).toBe(true);
  await store.write((writer) => writer.put('documents', key, value));
  expect(before.isLatest()).toBe(false);
  const after = store.snapshot();
  expect(after.isLatest()).toBe(true);
  expect(after.reader.get('documents', key)).toEqual(value);
  expect(before.reader.get('documents', key)).toBeUndefined();
  before.close();
  after.close();
});

test('what is written and not yet on disk makes a snapshot not the latest', async () => {
  let during = store.snapshot();
  const written = store.write((writer) => {
    writer.put('documents', key, Buffer.from('other'));
    // Within a write, what is told is what it found.
    expect(during.isLatest()).toBe(true);
    queueMicrotask(() => {
      during.close();
      during = store.snapshot();
      expect(during.isLatest()).toBe(false);
    });
  });
  await written;
  expect(during.isLatest()).toBe(false);
  during.close();
});

test('a write that throws changes nothing, and leaves the snapshot the latest', async () => {
  const before = store.snapshot();
  const refused = store.write((writer) => {
    writer.put('documents', key, value);
    throw new Error('refused');
  });
  await expect(refused).rejects.toThrow('refused');
  expect(before.isLatest()).toBe(true);
  expect(store.latest().get('documents', key)).toEqual(Buffer.from('other'));
  before.close();
});
