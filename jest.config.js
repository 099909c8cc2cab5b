// `npm test` starts Node with --no-regexp-tier-up: V8 then compiles the long expressions of `extract/` once, where it
// else makes byte code of each first, which takes longer. (Set by v8.setFlagsFromString, after start, it crashes.)
// Tests run as compiled by the same tsc that builds the service (`npm test` builds first), so that
// decorator metadata and worker threads are exactly those of production.
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/dist/test'],
  testMatch: ['**/*.test.js'],
  // Modules of the service and its packages are loaded once a worker: the two files tell why.
  testEnvironment: '<rootDir>/dist/test/jest/single-realm-environment.js',
  runtime: '<rootDir>/dist/test/jest/shared-modules-runtime.js',
  testSequencer: '<rootDir>/dist/test/jest/longest-first.js',
  transform: {},
  globalSetup: '<rootDir>/dist/test/global-setup.js',
  globalTeardown: '<rootDir>/dist/test/global-teardown.js',
  // Jest would leave a core idle: on two cores that halves its speed.
  maxWorkers: '100%',
  // `npm run laws` tries each law many times (test/tries.ts).
  testTimeout: process.env.LAWS ? 600_000 : 60_000,
};
