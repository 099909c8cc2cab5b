import { ModernFakeTimers } from '@jest/fake-timers';
import { TestEnvironment } from 'jest-environment-node';
import vm from 'node:vm';
import { clearAsyncStores, clearJestGlobals } from './leftovers';

const ours = new WeakSet<object>();
const { compileFunction } = vm;

// Jest compiles what a suite loads for the suite's own context; for ours that is this one.
vm.compileFunction = (code, parameters, options = {}) => {
  const { parsingContext, ...others } = options;
  const here = parsingContext !== undefined && ours.has(parsingContext);
  return compileFunction(code, parameters, here ? others : options);
};

/**
 * Runs suites in the worker's own realm instead of one for each: modules that the suites of a worker share
 * (`shared-modules-runtime.ts`) must see the same `Object`, `Array` and `Error` as the suites.
 */
export default class SingleRealmEnvironment extends TestEnvironment {
  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    super(...given);
    if (this.context) ours.add(this.context);
    this.global = globalThis as unknown as typeof this.global;
    const { projectConfig } = given[0];
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  override async teardown(): Promise<void> {
    await super.teardown();
    clearJestGlobals();
    clearAsyncStores();
  }
}
