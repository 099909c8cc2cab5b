import { AsyncLocalStorage } from 'node:async_hooks';

/** What jest-circus keeps on the global: the handlers of its events, and the tests of the suite. */
const JEST_GLOBALS = new Set(['EVENT_HANDLERS', 'JEST_STATE_SYMBOL']);

/**
 * Takes what a suite's jest-circus left on the global, which Jest would throw away with the suite's realm.
 * Every suite brings its own: left there, each event of a test goes to the handlers of all suites before it.
 */
export function clearJestGlobals(): void {
  for (const symbol of Object.getOwnPropertySymbols(globalThis))
    if (JEST_GLOBALS.has(symbol.description ?? '')) Reflect.deleteProperty(globalThis, symbol);
}

const used = new Set<AsyncLocalStorage<unknown>>();
// eslint-disable-next-line @typescript-eslint/unbound-method -- called below on what it was called on
const { run } = AsyncLocalStorage.prototype;

AsyncLocalStorage.prototype.run = function (this: AsyncLocalStorage<unknown>, ...given: never[]) {
  used.add(this);
  return Reflect.apply(run, this, given) as unknown;
} as typeof run;

/**
 * Puts the stores to rest that a suite ran something in; who needs one again wakes it by `run`. Every suite's
 * jest-circus has one of its own, and Node visits each that is awake for every promise that is made.
 */
export function clearAsyncStores(): void {
  for (const store of used) store.disable();
  used.clear();
}
