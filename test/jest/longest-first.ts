import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

type Tests = Parameters<Sequencer['sort']>[0];

/** The longest that a test of the suite may take, as it says at its end; 0 where none says it. */
function limitOf(path: string): number {
  const limits = readFileSync(path, 'utf8').matchAll(/^\}, (\d[\d_]*)\);$/gmu);
  return Math.max(0, ...Array.from(limits, ([, limit]) => Number(limit!.replaceAll('_', ''))));
}

/**
 * Begins with the suites that may take longest: one that began last would leave the other cores idle. Jest
 * goes by how long each took before, which a fresh clone does not know; the others are left to it.
 */
export default class LongestFirst extends Sequencer {
  override async sort(tests: Tests): Promise<Tests> {
    const ordered = [...(await super.sort(tests))];
    const limits = new Map(ordered.map((test) => [test, limitOf(test.path)]));
    return ordered.sort((a, b) => limits.get(b)! - limits.get(a)!);
  }
}
