import { createRequire } from 'node:module';
import { dirname, isAbsolute, resolve, sep } from 'node:path';
import JestRuntime from 'jest-runtime';

const TESTS = dirname(__dirname) + sep;

/**
 * Loads the service and its packages once for all suites of a worker: Jest would load some two thousand
 * modules anew for each, which took longer than most suites themselves. The tests' own modules stay each
 * suite's own. So no suite may count on a module of `src` in its first state, or replace one.
 */
export default class SharedModulesRuntime extends JestRuntime {
  override requireModuleOrMock<T>(from: string, name: string): T {
    const path = name.startsWith('.') ? resolve(dirname(from), name) : name;
    const ofTests = isAbsolute(path) && path.startsWith(TESTS);
    return ofTests || name === '@jest/globals'
      ? super.requireModuleOrMock<T>(from, name)
      : (createRequire(from)(path) as T);
  }

  /** Of Jest itself each suite has jest-circus, which holds its tests; `expect` and the rest are shared too. */
  override requireInternalModule<T>(from: string, to?: string): T {
    return to === undefined || to.startsWith('.')
      ? super.requireInternalModule<T>(from, to)
      : (createRequire(from)(to) as T);
  }
}
