import { located } from '../errors';
import { compareValues } from '../query/compare';
import { compileSort, type SortKey } from '../query/sort';
import { type Document, isDocument } from '../query/values';
import { type Accumulator, type AccumulatorSpec } from './accumulator';
import { elementCount } from './expressions/element-count';
import { fieldsOf } from './expressions/operator';
import { type Evaluate } from './frame';

type Compile = (spec: unknown) => Evaluate;
type Operator = (operand: unknown, compile: Compile) => AccumulatorSpec;

/** The accumulators that keep the first n of an order. */
export const rankedAccumulators: Readonly<Record<string, Operator>> = {
  $firstN: ofCount('$firstN', (n) => {
    const values: unknown[] = [];
    return { add: (v) => values.length < n && values.push(v ?? null), result: () => values };
  }),
  $lastN: ofCount('$lastN', (n) => {
    const values: unknown[] = [];
    return {
      add: (v) => {
        values.push(v ?? null);
        if (values.length > n) values.shift();
      },
      result: () => values,
    };
  }),
  $minN: ofCount('$minN', (n) => ranked(n, compareValues)),
  $maxN: ofCount('$maxN', (n) => ranked(n, (a, b) => compareValues(b, a))),
  $top: sorted('$top', 1, true),
  $bottom: sorted('$bottom', -1, true),
  $topN: sorted('$topN', 1, false),
  $bottomN: sorted('$bottomN', -1, false),
};

function ofCount(name: string, create: (n: number) => Accumulator): Operator {
  return (operand, compile) => {
    const spec = fieldsOf(name, operand, ['n', 'input']);
    const n = compile(spec.n);
    return { evaluate: compile(spec.input), create: (key) => create(elementCount(n(key))) };
  };
}

function ranked(n: number, compare: (a: unknown, b: unknown) => number): Accumulator {
  const best: unknown[] = [];
  return {
    add: (value) => {
      if (value !== null && value !== undefined) insert(best, value, n, compare);
    },
    result: () => best,
  };
}

function insert<T>(best: T[], value: T, n: number, compare: (a: T, b: T) => number): void {
  let at = best.length;
  while (at > 0 && compare(best[at - 1] as T, value) > 0) at--;
  if (at >= n) return;
  best.splice(at, 0, value);
  if (best.length > n) best.pop();
}

interface Ranked {
  key: SortKey;
  output: unknown;
}

// The bottom is the end of the order, given in that order as well.
function sorted(name: string, end: 1 | -1, single: boolean): Operator {
  return (operand, compile) => {
    const required = single ? ['output', 'sortBy'] : ['n', 'output', 'sortBy'];
    const spec = fieldsOf(name, operand, required);
    if (!isDocument(spec.sortBy)) {
      throw located(10065, 'invalid parameter: expected an object (sortBy)');
    }
    const sort = compileSort(spec.sortBy);
    const count = compile(single ? 1 : spec.n);
    const output = compile(spec.output);
    return {
      evaluate: (frame): Ranked => ({
        key: sort.keyOf(frame.ROOT as Document),
        output: output(frame) ?? null,
      }),
      create: (key) => {
        const n = elementCount(count(key));
        const best: Ranked[] = [];
        return {
          add: (value) =>
            insert(best, value as Ranked, n, (a, b) => sort.compareKeys(a.key, b.key) * end),
          result: () => {
            const outputs = best.map((item) => item.output);
            if (end < 0) outputs.reverse();
            return single ? outputs[0] : outputs;
          },
        };
      },
    };
  };
}
