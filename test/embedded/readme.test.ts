import { readFileSync } from 'node:fs';
import { README, readmeWithTables } from '../../tools/embedded/readme';

test('the README lists what the tables serve', () => {
  expect(readFileSync(README, 'utf8')).toBe(readmeWithTables());
});
