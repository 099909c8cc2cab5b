import fs, { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../../src/embedded/server';
import { checkFile } from '../../../src/embedded/storage/check-file';

let dataDir = '';
let file = '';
let whole: Buffer;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'embedded-check-'));
  file = join(dataDir, 'store.mdb');
  await (await startEmbedded({ dataDir })).close();
  whole = readFileSync(file);
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** Lets somebody else write to the file each time that its length is asked for. */
function onEachLook(write: (look: number) => void): void {
  const { fstatSync } = fs;
  let look = 0;
  jest.spyOn(fs, 'fstatSync').mockImplementation((descriptor) => {
    write(++look);
    return fstatSync(descriptor);
  });
}

beforeEach(() => truncateSync(file, whole.length / 2));

test('a file that is cut off and stays so is broken', () => {
  expect(() => checkFile(file)).toThrow(/is no intact store: it is cut off/);
  writeFileSync(file, whole);
  expect(() => checkFile(file)).not.toThrow();
});

test('one that is completed while it is looked at is not', () => {
  onEachLook((look) => {
    if (look === 3) writeFileSync(file, whole);
  });
  expect(() => checkFile(file)).not.toThrow();
});

test('one that somebody keeps writing to is in use', () => {
  onEachLook((look) => truncateSync(file, whole.length / 2 + look));
  expect(() => checkFile(file)).toThrow('another process writes to the file');
});
