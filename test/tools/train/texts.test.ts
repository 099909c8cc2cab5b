import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textsIn } from '../../../tools/train/texts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'train-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, header: string): void {
  writeFileSync(join(folder, `${name}.txt`), `${header}title: A talk\n\nAnna Lee spoke.\n`);
  writeFileSync(join(folder, `${name}.gold.yaml`), 'people: [Anna Lee]\n');
}

test('texts come by name, each with its day and its gold', () => {
  write('02-b', 'published: 2021-03-05\n');
  write('01-a', 'published: 2021-03-04\n');
  expect(textsIn(folder).map(({ publishedAt, gold }) => [publishedAt, gold.people])).toEqual([
    ['2021-03-04', ['Anna Lee']],
    ['2021-03-05', ['Anna Lee']],
  ]);
});

test('a folder without gold and a text without its day are told', () => {
  expect(() => textsIn(folder)).toThrow(/expected files NAME\.gold\.yaml, found none/);
  write('01-a', '');
  expect(() => textsIn(folder)).toThrow(/01-a\.txt: expected the day of publication/);
});
