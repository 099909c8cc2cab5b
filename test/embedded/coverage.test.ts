import { readFileSync } from 'node:fs';
import { README } from '../../tools/embedded/readme';
import { expressionCases } from './aggregate/expression.cases';
import { otherCollectionCases } from './aggregate/other-collections.cases';
import { pipelineCases } from './aggregate/pipeline.cases';
import { matchCases } from './query/match.cases';
import { arrayFilterCases, updateCases, upsertCases } from './update/update.cases';

/**
 * What the README says is served, which is what the code's tables hold (`readme.test.ts`), against
 * what the literal cases ask for and get. A case that expects an error covers nothing.
 */
const served = (heading: string): string[] => {
  const [, text = ''] = readFileSync(README, 'utf8').split(`\n## ${heading}\n`);
  const [list = ''] = text.split('\n## ');
  return [...(list.split('; ')[0] ?? '').matchAll(/`(\$\w+)`/g)].map((match) => match[1] as string);
};

/** The names with a dollar among the keys of a value, however deep. */
function keysWithin(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const element of value) keysWithin(element, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key.startsWith('$')) found.add(key);
      keysWithin(inner, found);
    }
  }
  return found;
}

/** The stages of a pipeline and of the pipelines within them. */
function stagesOf(pipeline: readonly unknown[]): Set<string> {
  const stages = pipeline as object[];
  const found = new Set(stages.flatMap((stage) => Object.keys(stage)));
  const within = stages.flatMap((stage) => Object.values(stage) as unknown[]);
  for (const operand of within.flatMap((each) => [
    each,
    ...(Object.values(each as object) as unknown[]),
  ])) {
    if (
      Array.isArray(operand) &&
      (operand as unknown[]).every((stage) => keysWithin(stage).size > 0)
    ) {
      for (const name of stagesOf(operand as unknown[])) found.add(name);
    }
  }
  return found;
}

const groupFields = (pipeline: unknown[]): unknown[] =>
  pipeline.flatMap((stage) => {
    const { $group } = stage as { $group?: Record<string, object> };
    return Object.entries($group ?? {}).flatMap(([name, spec]) =>
      name === '_id' ? [] : Object.keys(spec),
    );
  });

/** The cases that expect an answer: an error is expected by its number. */
const answered = <Case extends readonly unknown[]>(cases: readonly Case[]): Case[] =>
  cases.filter((each) => typeof each.at(-1) !== 'number');

const answeredExpressions = expressionCases.filter(
  ([, , expected]) => !(expected instanceof Object && 'code' in expected),
);

const asked: Record<string, ReadonlySet<unknown>> = {
  'Pipeline stages': new Set(
    answered([...pipelineCases, ...otherCollectionCases]).flatMap(([pipeline]) => [
      ...stagesOf(pipeline),
    ]),
  ),
  'Accumulators of `$group`': new Set(
    answered([...pipelineCases, ...otherCollectionCases]).flatMap(([pipeline]) =>
      groupFields(pipeline),
    ),
  ),
  // Whether an expression is under test is plain only where it stands outermost, but `$rand` has an
  // answer that can be written down only within another.
  Expressions: new Set(
    answeredExpressions.flatMap(([spec]) =>
      spec instanceof Object
        ? [...Object.keys(spec), ...(keysWithin(spec).has('$rand') ? ['$rand'] : [])]
        : [],
    ),
  ),
  'Query operators': keysWithin(answered(matchCases).map(([filter]) => filter)),
  'Update operators': new Set([
    ...answered(updateCases).flatMap(([update]) => Object.keys(update)),
    ...answered(arrayFilterCases).flatMap(([, update]) => Object.keys(update)),
    ...answered(upsertCases).flatMap(([, update]) => Object.keys(update)),
  ]),
};

test.each(Object.keys(asked))('each of the %s has a literal case', (heading) => {
  const names = served(heading);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !asked[heading]?.has(name))).toEqual([]);
});
