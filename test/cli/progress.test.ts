import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { progressOf } from '../../src/cli/progress';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** What is printed where there is no terminal, when so much was done at such times. */
function printed(
  total: number,
  what: string,
  done: [milliseconds: number, at: number][],
): string[] {
  jest.setSystemTime(0);
  const lines: string[] = [];
  const progress = progressOf(total, what, (line) => lines.push(line));
  for (const [milliseconds, at] of done) {
    jest.setSystemTime(milliseconds);
    progress.at(at);
  }
  progress.end();
  return lines;
}

test('a line is printed for each tenth that is reached, and none between', () => {
  const lines = printed(100, 'files', [
    [1000, 9],
    [2000, 10],
    [3000, 11],
    [4000, 45],
  ]);
  expect(lines).toEqual(['10/100 files, 5 a second', '45/100 files, 11.3 a second']);
});

test('a rate is told in three digits, whatever is counted', () => {
  expect(printed(4_000_000, 'bytes read', [[700, 2_023_905]])).toEqual([
    '2023905/4000000 bytes read, 2,890,000 a second',
  ]);
  expect(printed(10, 'objects', [[60_000, 1]])).toEqual(['1/10 objects, 0.0167 a second']);
});

test('what turns out to be more is told as that', () => {
  jest.setSystemTime(0);
  const lines: string[] = [];
  const progress = progressOf(1, 'articles', (line) => lines.push(line));
  progress.of(4);
  jest.setSystemTime(1000);
  progress.at(1);
  progress.at(4);
  expect(lines).toEqual(['1/4 articles, 1 a second', '4/4 articles, 4 a second']);
});
