import { serialize } from 'bson';
import { decodeDocument, decodeFields } from '../../../src/embedded/query/decode';
import { compileProjection } from '../../../src/embedded/query/project';
import { groupedFields, projectedFields } from '../../../src/embedded/query/projected-fields';
import { pipelineCases } from '../aggregate/pipeline.cases';
import { projectionCases } from './project.cases';

const named = (spec: object): string[] | undefined => {
  const names = projectedFields(decodeDocument(serialize(spec)));
  return names && [...names].sort();
};

test.each([
  [{ a: 1, 'b.c': 1 }, ['_id', 'a', 'b']],
  [{ _id: 0, a: true }, ['a']],
  [{ _id: 0, a: { b: 1, c: '$d.e' } }, ['a', 'd']],
  [{ _id: 0, n: { $size: '$terms' }, p: ['$x', { $literal: 3 }] }, ['n', 'p', 'terms', 'x']],
  [{ _id: 0, a: { $map: { input: '$l', in: '$$this.v' } } }, ['a', 'l']],
  [{ _id: 0, a: { $subtract: ['$b', 0] } }, ['a', 'b']],
])('%j looks at no more than %j', (spec, names) => {
  expect(named(spec)).toEqual(names);
});

test.each([
  { a: 0 },
  { _id: 0 },
  { _id: 1 },
  { a: { b: 0 } },
  { a: '$$ROOT' },
  { a: { $mergeObjects: ['$$CURRENT', { b: 1 }] } },
  { a: { $getField: 'b' } },
  { a: { $slice: 1 } },
  { a: { $elemMatch: { b: 1 } } },
])('%j may look at all', (spec) => {
  expect(named(spec)).toBeUndefined();
});

const stages = pipelineCases.flatMap(([pipeline, docs]) =>
  (pipeline as { $project?: object }[]).flatMap(({ $project: spec }) =>
    docs.flatMap((doc) => (spec ? [[spec, doc, true] as const] : [])),
  ),
);
const finds = projectionCases.map(([spec, doc]) => [spec, doc, false] as const);

test.each([...stages, ...finds])('%j of %j is the same of the fields alone', (spec, doc, stage) => {
  const [projection, bytes] = [decodeDocument(serialize(spec)), serialize(doc)];
  const outcome = (document: () => object): unknown => {
    try {
      return compileProjection(projection, { stage })(document() as never);
    } catch (error) {
      return (error as Error).message;
    }
  };
  const names = projectedFields(projection);
  expect(JSON.stringify(outcome(() => (names ? decodeFields(bytes, names) : {})))).toBe(
    JSON.stringify(outcome(() => (names ? decodeDocument(bytes) : {}))),
  );
});

test.each([
  [{ _id: '$a.b', n: { $sum: 1 } }, ['a']],
  [{ _id: null, n: { $count: {} } }, []],
  [
    { _id: { x: '$a', y: ['$b'] }, n: { $push: { z: '$c' } }, m: { $max: { $size: '$d' } } },
    ['a', 'b', 'c', 'd'],
  ],
  [{ _id: '$a', all: { $push: '$$ROOT' } }, undefined],
  [{ _id: { $getField: 'a' } }, undefined],
  [{ _id: '$a', best: { $top: { output: '$b', sortBy: { c: 1 } } } }, undefined],
])('a group by %j looks at no more than %j', (spec, names) => {
  const found = groupedFields(decodeDocument(serialize(spec)));
  expect(found && [...found].sort()).toEqual(names);
});
