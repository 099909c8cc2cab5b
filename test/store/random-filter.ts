import * as fc from 'fast-check';
import type { FilterInput } from '../../src/store/filter-input';
import { FILTER_FIELDS, type FilterField, type FilterTarget } from '../../src/store/filter-fields';
import { valuesAt } from './filter-reference';
import type { World } from './test-store';

/** Draws one of some values. */
type Draw = fc.GeneratorValue;
type Plain = Record<string, unknown>;

const CERTAINTIES = ['DEFINITE', 'POSSIBLE', 'NO'] as const;

/** A random filter on a target, of values that the world holds, at most `depth` relations deep. */
export function randomFilter(
  draw: Draw,
  world: World,
  target: FilterTarget,
  depth: number,
): FilterInput {
  const pick = <T>(values: readonly T[]): T => values[draw(fc.nat, values.length - 1)]!;
  const inner = (): FilterInput => randomFilter(draw, world, target, depth - 1);
  if (depth > 0 && pick([0, 0, 0, 1]) === 1) {
    const joined = pick(['and', 'or', 'not']);
    return { [joined]: joined === 'not' ? inner() : [inner(), inner()] };
  }
  const fields = Object.entries<FilterField>(FILTER_FIELDS[target]).filter(
    ([, { by }]) =>
      depth > 0 || ['value', 'day', 'truth', 'window', 'name', 'standing'].includes(by),
  );
  const chosen = pick([1, 2]) === 1 ? [pick(fields)] : [pick(fields), pick(fields)];
  return Object.fromEntries(
    chosen.map(([field, spec]) => [field, condition(draw, world, target, spec, depth - 1)]),
  );
}

function condition(
  draw: Draw,
  world: World,
  target: FilterTarget,
  spec: FilterField,
  depth: number,
): unknown {
  const pick = <T>(values: readonly T[]): T => values[draw(fc.nat, values.length - 1)]!;
  const nested = (to: FilterTarget): FilterInput => randomFilter(draw, world, to, depth);
  const rows = rowsOf(world, target);
  const valueAt = (path: string): string => {
    const values = valuesAt(pick(rows), path) as string[];
    return values.length > 0 ? pick(values) : 'none';
  };
  switch (spec.by) {
    case 'value': {
      const operators = ['eq', 'in', ...(spec.optional ? ['exists'] : [])];
      const operator = pick(
        spec.path === 'receivingStates' ? operators : [...operators, 'startsWith'],
      );
      if (operator === 'exists') return { exists: pick([true, false]) };
      if (operator === 'in') return { in: [valueAt(spec.path), valueAt(spec.path)] };
      if (operator === 'startsWith')
        return { startsWith: valueAt(spec.path).slice(0, pick([0, 1, 3])) };
      return { eq: valueAt(spec.path) };
    }
    case 'truth':
      return pick([{ eq: true }, { eq: false }, { exists: true }, { exists: false }]);
    case 'day':
      return pick([
        { gte: valueAt(spec.path) },
        { lte: valueAt(spec.path) },
        { eq: valueAt(spec.path) },
      ]);
    case 'window': {
      const days = [valueAt(spec.earliest), valueAt(spec.latest)].sort();
      const match = pick(['DEFINITE', 'POSSIBLE']);
      const exists = spec.date ? { exists: pick([true, false]) } : { gte: days[0] };
      return pick<Plain>([
        { gte: days[0], lte: days[1], match },
        { gte: days[1], match },
        { lte: days[0], match },
        exists,
      ]);
    }
    case 'name': {
      const name = valueAt(spec.path);
      const word = name.split(' ')[0] ?? name;
      return pick([
        { eq: name },
        { startsWith: name.slice(0, 2) },
        { contains: word.slice(0, 4) },
        { contains: name },
      ]);
    }
    case 'identifier': {
      const key = pick([{ eq: 'Q0' }, { in: ['7', 'Q1'] }, { eq: '7', in: ['7'] }]);
      return pick<Plain>([key, { ...key, scheme: 'wikidata' }, { ...key, scheme: 'none' }]);
    }
    case 'text':
      return { contains: pick(pick(world.articles).text.match(/\p{L}{5,}/gu) ?? ['none']) };
    case 'one':
      return spec.optional && pick([true, false])
        ? { exists: pick([true, false]) }
        : nested(spec.to);
    case 'some':
    case 'ref':
      return nested(spec.to);
    case 'met':
      return nested('people');
    case 'many':
      return { [pick(['some', 'none', 'every'])]: nested(spec.to) };
    case 'back':
      return { [pick(['some', 'none', 'every'])]: nested(spec.from) };
    case 'participations':
      return { [pick(['some', 'none', 'every'])]: nested('participations') };
    case 'inOffice':
      return { tenure: nested('tenures'), match: pick(['DEFINITE', 'POSSIBLE']) };
    case 'standing':
      return {
        asOf: pick(world.tenures).firstCited,
        certainty: draw(() => fc.subarray([...CERTAINTIES], { minLength: 1 })),
      };
  }
}

function rowsOf(world: World, target: FilterTarget): Plain[] {
  if (target === 'participations') {
    return world.meetings.flatMap((meeting) => meeting.participants) as unknown as Plain[];
  }
  return world[target] as unknown as Plain[];
}
