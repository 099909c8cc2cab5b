import { modulesByTime } from '../../../bench/start/profile';

it('adds up the time of packages, folders, loading and Node, without what was idle', () => {
  const frame = (id: number, url: string, functionName = 'f', lineNumber = 0) => ({
    id,
    callFrame: { functionName, url, lineNumber },
  });
  const profile = {
    nodes: [
      frame(1, 'file:///x/node_modules/graphql/type/schema.js'),
      frame(2, 'file:///x/node_modules/a/node_modules/@b/c/d.js'),
      frame(3, 'file:///x/dist/src/store/connect.js'),
      frame(4, 'node:internal/modules/cjs/loader'),
      frame(5, '', '(idle)'),
      frame(6, 'node:net'),
      frame(7, '/x/dist/bundle/cli-1.js', 'f', 2),
      frame(8, '/x/dist/bundle/cli-1.js', 'g', 5),
    ],
    samples: [1, 2, 3, 4, 5, 6, 1, 7, 8],
    timeDeltas: [1000, 2000, 3000, 4000, 50_000, 500, 1500, 100, 5000],
  };
  const bundle = '(function () {\n// node_modules/e/f.js\nf\n// dist/src/store/row.js\n\ng\n})';
  const textOf = (url: string) => (url.includes('/bundle/') ? bundle : undefined);
  expect(modulesByTime([profile], textOf)).toEqual([
    ['src/store', 8],
    ['loading of modules', 4],
    ['graphql', 2.5],
    ['@b/c', 2],
    ['Node itself', 0.5],
    ['e', 0.1],
  ]);
});
