import { modulesByTime } from '../../../bench/start/profile';

it('adds up the time of packages, folders, loading and Node, without what was idle', () => {
  const frame = (id: number, url: string, functionName = 'f') => ({
    id,
    callFrame: { functionName, url },
  });
  const profile = {
    nodes: [
      frame(1, 'file:///x/node_modules/graphql/type/schema.js'),
      frame(2, 'file:///x/node_modules/a/node_modules/@b/c/d.js'),
      frame(3, 'file:///x/dist/src/store/connect.js'),
      frame(4, 'node:internal/modules/cjs/loader'),
      frame(5, '', '(idle)'),
      frame(6, 'node:net'),
    ],
    samples: [1, 2, 3, 4, 5, 6, 1],
    timeDeltas: [1000, 2000, 3000, 4000, 50_000, 500, 1500],
  };
  expect(modulesByTime([profile])).toEqual([
    ['loading of modules', 4],
    ['src/store', 3],
    ['graphql', 2.5],
    ['@b/c', 2],
    ['Node itself', 0.5],
  ]);
});
