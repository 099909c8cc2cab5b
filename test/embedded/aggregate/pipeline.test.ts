import { serialize } from 'bson';
import { type PipelineEnv } from '../../../src/embedded/aggregate/env';
import { runStages } from '../../../src/embedded/aggregate/pipeline';
import { planPipeline } from '../../../src/embedded/aggregate/pipeline-plan';
import { omitFields } from '../../../src/embedded/bson/omit';
import { ServerError } from '../../../src/embedded/errors';
import { withoutPauses, withPauses } from '../../../src/embedded/pause';
import { decodeDocument } from '../../../src/embedded/query/decode';
import { compileFilter } from '../../../src/embedded/query/match';
import { compileSort } from '../../../src/embedded/query/sort';
import { other, otherCollectionCases } from './other-collections.cases';
import { pipelineCases } from './pipeline.cases';

type Doc = Record<string, unknown>;
const stored = (docs: unknown) => decodeDocument(serialize({ docs })).docs as Doc[];
const asBytes = (doc: unknown) => Buffer.from(serialize(doc as Doc));

/** What the stages make of documents with a pause before each. */
const run = (stages: Doc[], docs: Doc[], env: PipelineEnv): Doc[] => [
  ...withoutPauses(
    runStages(
      stages,
      withPauses(docs, () => true),
      env,
    ),
  ),
];

/** A planner of the plainest kind. */
const env: PipelineEnv = {
  find(collection, { filter, sort, skip = 0, limit = Infinity, variables, count, omit = [] }) {
    const docs = collection === 'other' ? stored(other) : [];
    const found = docs.filter((doc) => compileFilter(filter, variables)(doc));
    if (sort) found.sort((a, b) => compileSort(sort).compare(a, b));
    const window = found.slice(skip, skip + limit);
    const counted = window.length > 0 ? [{ [count ?? '']: window.length }] : [];
    const shorter = window.map((doc) => decodeDocument(omitFields(asBytes(doc), omit)));
    return withPauses(count === undefined ? shorter : counted, () => true);
  },
  // Wherever a stage can pause, it does: the answers are the same.
  checkTime: () => true,
};

function outcome(run: () => Doc[]): Doc[] | number {
  try {
    return run();
  } catch (error) {
    if (error instanceof ServerError) return error.code;
    throw error;
  }
}

test.each([...pipelineCases, ...otherCollectionCases])('%j', (pipeline, docs, expected) => {
  const source = stored(docs);
  const result = outcome(() => run(stored(pipeline), source, env));
  if (typeof expected === 'number') expect(result).toBe(expected);
  else {
    expect(result).toEqual(stored(expected));
    expect(asBytes({ result }).equals(asBytes({ result: expected }))).toBe(true);
  }
  expect(asBytes({ docs: source }).equals(asBytes({ docs }))).toBe(true); // the input is not changed
});

test('a malformed stage is refused although there are no documents', () => {
  expect(() => runStages([{ $project: { a: { $nope: 1 } } }], [], env)).toThrow('$nope');
});

test('the time is looked at between documents', () => {
  const checkTime = () => {
    throw new ServerError(50, 'MaxTimeMSExpired', 'operation exceeded time limit');
  };
  const docs = runStages([{ $unwind: '$a' }], [{ a: [1] }], { ...env, checkTime });
  expect(() => Array.from(docs)).toThrow('time limit');
});

test('a limit ends the reading', () => {
  let read = 0;
  function* endless() {
    for (;;) yield { n: read++ };
  }
  const stages = [{ $match: { n: { $gt: 2 } } }, { $limit: 2 }];
  const docs = [...withoutPauses(runStages(stages, endless(), env))];
  expect(docs).toEqual([{ n: 3 }, { n: 4 }]);
  expect(read).toBe(5);
});

test.each<[object[], object]>([
  [[], { filter: {}, rest: [] }],
  [
    [
      { $match: { a: 1 } },
      { $match: { b: 1 } },
      { $sort: { c: 1 } },
      { $skip: 1 },
      { $limit: 9 },
      { $project: { a: 1 } },
    ],
    {
      filter: { $and: [{ a: 1 }, { b: 1 }] },
      sort: { c: 1 },
      skip: 1,
      limit: 9,
      rest: [{ $project: { a: 1 } }],
      needs: new Set(['_id', 'a']),
    },
  ],
  [[{ $sort: { c: 1 } }, { $match: { a: 1 } }], { filter: { a: 1 }, sort: { c: 1 }, rest: [] }],
  [[{ $limit: 5 }, { $match: { a: 1 } }], { filter: {}, limit: 5, rest: [{ $match: { a: 1 } }] }],
  [[{ $limit: 5 }, { $skip: 1 }], { filter: {}, limit: 5, rest: [{ $skip: 1 }] }],
  [[{ $limit: 5 }, { $limit: 2 }], { filter: {}, limit: 2, rest: [] }],
  [[{ $limit: 5 }, { $sort: { a: 1 } }], { filter: {}, limit: 5, rest: [{ $sort: { a: 1 } }] }],
  [
    [{ $match: { a: 1 } }, { $count: 'n' }, { $set: { x: 1 } }],
    { filter: { a: 1 }, count: 'n', rest: [{ $set: { x: 1 } }] },
  ],
])('%j is split for the planner', (pipeline, expected) => {
  expect(planPipeline(pipeline)).toEqual(expected);
});

test('a sort keeps within the limit of memory, with a limit far beyond it', () => {
  function* large() {
    for (let n = 0; n < 300; n++) yield { n, text: 'x'.repeat(1_000_000) };
  }
  expect(() => Array.from(runStages([{ $sort: { n: -1 } }], large(), env))).toThrow('memory limit');
  const stages = [{ $sort: { n: -1 } }, { $limit: 1 }, { $unset: 'text' }];
  const [first] = withoutPauses(runStages(stages, large(), env));
  expect(first).toEqual({ n: 299 });
});
