import { Decimal128 } from 'bson';
import { compileExpression, expressionNames } from '../aggregate/expression';
import { frameOf, type Frame, outermost } from '../aggregate/frame';
import { type Omission, omissionsOf } from '../bson/omit';
import { invalidPipelineOperator, located, unsupported } from '../errors';
import { toNumber } from './arithmetic';
import { fieldPath } from './field-path';
import { compileFilter } from './match';
import { isTruthy } from './operators';
import { ProjectionNode } from './projection-node';
import { BsonType, type Document, isDocument, setOwn, typeOf } from './values';

/** A compiled projection: builds the document that the client receives, sharing what it keeps. */
export type Projection = (doc: Document) => Document;

export interface ProjectionOptions {
  /** The projection of `find` may use `$slice` and `$elemMatch`, that of `$project` may not. */
  stage?: boolean;
  /** Variables in scope. */
  variables?: Frame;
}

type Leaf =
  | { kind: 'flag'; value: boolean }
  | { kind: 'expression'; spec: unknown; isOperator: boolean }
  | { kind: 'slice'; skip?: number; limit: number }
  | { kind: 'elemMatch'; filter: Document };

/** Compiles a projection of `find`, or of `$project`. */
export function compileProjection(spec: Document, options: ProjectionOptions = {}): Projection {
  if (Object.keys(spec).length === 0) return (doc) => doc;
  const leaves: [string[], Leaf][] = [];
  collect(spec, [], leaves, !options.stage);
  const inclusion = isInclusion(leaves);
  checkCollisions(leaves.map(([path]) => path));
  const outer = options.variables ?? outermost();
  const root = new ProjectionNode(inclusion ? 'include' : 'exclude');
  const after: ((doc: Document) => Document)[] = [];
  if (inclusion && !leaves.some(([path]) => path[0] === '_id')) root.addField(['_id']);
  for (const [path, leaf] of leaves) {
    switch (leaf.kind) {
      case 'flag':
        if (leaf.value === inclusion) root.addField(path);
        break;
      case 'expression':
        root.addExpression(path, compileExpression(leaf.spec, new Set(Object.keys(outer))));
        break;
      case 'slice':
        if (inclusion) root.addField(path);
        after.push((doc) => slicePath(doc, path, leaf) as Document);
        break;
      case 'elemMatch': {
        const matches = compileFilter({ v: { $elemMatch: leaf.filter } });
        const name = path[0] as string;
        root.addExpression(path, ({ ROOT }) => firstMatch((ROOT as Document)[name], matches));
      }
    }
  }
  return (doc) => after.reduce((d, step) => step(d), root.apply(doc, frameOf(doc, outer)));
}

/**
 * What a projection leaves out, where that is all it does: such documents need not be decoded. For a
 * projection that compiles.
 */
export function omissionsIn(spec: Document): Omission[] | undefined {
  const paths = Object.keys(spec);
  const isLeftOut = (path: string) =>
    flagTypes.includes(typeOf(spec[path])) && !isTruthy(spec[path]);
  return paths.length > 0 && paths.every(isLeftOut) ? omissionsOf(paths) : undefined;
}

function collect(
  spec: Document,
  parent: readonly string[],
  leaves: [string[], Leaf][],
  find: boolean,
): void {
  for (const [name, value] of Object.entries(spec)) {
    if (/(^|\.)\$(\.|$)/.test(name)) {
      if (find) throw unsupported(`the positional projection '${name}'`);
      throw located(31324, 'Cannot use positional projection in aggregation projection');
    }
    const path = [...parent, ...fieldPath(name)];
    if (!isDocument(value)) {
      leaves.push([path, leafOf(value)]);
      continue;
    }
    const names = Object.keys(value);
    const operator = names.length === 1 && names[0]?.startsWith('$') ? names[0] : undefined;
    if (operator) leaves.push([path, operatorLeaf(operator, value, path, find)]);
    else if (names.length === 0) {
      throw located(
        51270,
        `An empty sub-projection is not a valid value. Found empty object at path ${path.join('.')}`,
      );
    } else collect(value, path, leaves, find);
  }
}

const flagTypes = [BsonType.bool, BsonType.int, BsonType.long, BsonType.double, BsonType.decimal];

function leafOf(value: unknown): Leaf {
  return flagTypes.includes(typeOf(value))
    ? { kind: 'flag', value: isTruthy(value) }
    : { kind: 'expression', spec: value, isOperator: false };
}

function operatorLeaf(operator: string, value: Document, path: string[], find: boolean): Leaf {
  const operand = value[operator];
  const slice = find && operator === '$slice' ? findSlice(operand) : undefined;
  if (slice) return slice;
  if (operator === '$elemMatch') {
    if (!find) throw invalidPipelineOperator('Cannot use $elemMatch in this context');
    if (!isDocument(operand)) throw located(31274, 'elemMatch: Invalid argument, object required');
    if (path.length > 1) {
      throw located(31275, 'Cannot use $elemMatch projection on a nested field.');
    }
    return { kind: 'elemMatch', filter: operand };
  }
  if (operator === '$meta') throw unsupported('the projection $meta');
  if (!expressionNames.has(operator)) throw located(31325, `Unknown expression ${operator}`);
  return { kind: 'expression', spec: value, isOperator: true };
}

// What is none may still be the expression {$slice: [array, n]}, and is read as that.
function findSlice(operand: unknown): Leaf | undefined {
  if (!Array.isArray(operand)) {
    const limit = int32Of(operand);
    return limit === undefined ? undefined : { kind: 'slice', limit };
  }
  const [skip, limit] = operand.map(int32Of);
  if (operand.length !== 2 || skip === undefined || limit === undefined) return undefined;
  return limit > 0 ? { kind: 'slice', skip, limit } : undefined;
}

/** A number without its fraction, kept within an int32. NaN counts as 0. */
function int32Of(value: unknown): number | undefined {
  const number = value instanceof Decimal128 ? Number(value) : toNumber(value);
  if (number === undefined) return undefined;
  return Math.max(-(2 ** 31), Math.min(Math.trunc(number) || 0, 2 ** 31 - 1));
}

function isInclusion(leaves: readonly [string[], Leaf][]): boolean {
  let known: boolean | undefined;
  let id: boolean | undefined;
  const settle = (value: boolean, path: string[]): void => {
    if (known !== undefined && known !== value) {
      const [verb, mode] = value ? ['inclusion', 'exclusion'] : ['exclusion', 'inclusion'];
      throw located(
        value ? 31253 : 31254,
        `Cannot do ${verb} on field ${path.join('.')} in ${mode} projection`,
      );
    }
    known = value;
  };
  for (const [path, leaf] of leaves) {
    if (leaf.kind === 'flag') {
      if (path.length === 1 && path[0] === '_id') id = leaf.value;
      else settle(leaf.value, path);
    } else if (leaf.kind === 'expression') {
      if (known === false) {
        throw located(
          leaf.isOperator ? 31252 : 31310,
          `Cannot use an expression at ${path.join('.')} in an exclusion projection`,
        );
      }
      known = true;
    }
  }
  if (known !== undefined) return known;
  if (leaves.some(([, leaf]) => leaf.kind === 'slice')) return id === true;
  return leaves.some(([, leaf]) => leaf.kind === 'elemMatch') || id === true;
}

function checkCollisions(paths: readonly string[][]): void {
  const taken = new Set<string>();
  const inner = new Set<string>();
  for (const path of paths) {
    const whole = path.join('.');
    for (let i = 1; i < path.length; i++) {
      const prefix = path.slice(0, i).join('.');
      if (taken.has(prefix)) {
        const rest = path.slice(i).join('.');
        throw located(31249, `Path collision at ${whole} remaining portion ${rest}`);
      }
      inner.add(prefix);
    }
    if (taken.has(whole) || inner.has(whole)) throw located(31250, `Path collision at ${whole}`);
    taken.add(whole);
  }
}

function firstMatch(value: unknown, matches: (doc: Document) => boolean): unknown {
  if (!Array.isArray(value)) return undefined;
  const found = (value as unknown[]).find((element) => matches({ v: [element] }));
  return found === undefined ? undefined : [found];
}

function slicePath(
  value: unknown,
  path: readonly string[],
  slice: { skip?: number; limit: number },
): unknown {
  if (path.length === 0) return Array.isArray(value) ? sliceArray(value, slice) : value;
  if (Array.isArray(value)) {
    return value.map((element: unknown) =>
      isDocument(element) ? slicePath(element, path, slice) : element,
    );
  }
  const name = path[0] as string;
  if (!isDocument(value) || !Object.hasOwn(value, name)) return value;
  const copy = { ...value };
  setOwn(copy, name, slicePath(value[name], path.slice(1), slice));
  return copy;
}

function sliceArray(
  array: unknown[],
  { skip, limit }: { skip?: number; limit: number },
): unknown[] {
  if (skip === undefined) return limit < 0 ? array.slice(limit) : array.slice(0, limit);
  const start = skip < 0 ? Math.max(array.length + skip, 0) : skip;
  return array.slice(start, start + limit);
}
