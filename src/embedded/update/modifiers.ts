import { conflictingUpdateOperators, failedToParse, immutableField } from '../errors';
import { equalValues } from '../query/compare';
import { valueAt } from '../query/path';
import { type Document, isDocument, typeName } from '../query/values';
import { ArrayFilters } from './array-filters';
import { arrayModifiers } from './array-modifiers';
import { editAt } from './edit';
import { type Modifier } from './modifier';
import { type Position } from './positional';
import { applyRename, parseRename, type Rename } from './rename';
import {
  checkNewName,
  comparePaths,
  expandPath,
  isDynamic,
  parseUpdatePath,
  PathConflicts,
} from './update-path';
import { valueModifiers } from './value-modifiers';

/** All update operators served, beside `$rename`. */
export const modifiers: Readonly<Record<string, (operand: unknown) => Modifier>> = {
  ...valueModifiers,
  ...arrayModifiers,
};

type Step = { parts: string[] } & ({ modifier: Modifier } | { rename: Rename });

/**
 * The document after all operators, the very same object when none changed anything; and the paths that
 * were changed, each as a whole.
 */
export type Modify = (
  doc: Document,
  inserting: boolean,
  position: Position | undefined,
) => { doc: Document; paths: string[][] };

/** Compiles `{$set: {...}, $inc: {...}, ...}`. */
export function compileModifiers(update: Document, arrayFilters?: Document[]): Modify {
  const filters = new ArrayFilters(arrayFilters);
  const steps = parseSteps(update, filters);
  filters.checkAllUsed();
  const dynamic = steps.some(({ parts }) => isDynamic(parts));
  return (doc, inserting, position) => {
    let result = doc;
    const matched = () => position?.(doc);
    const paths: string[][] = [];
    const taken = new Map<string, Step>();
    for (const step of steps) {
      if ('rename' in step) {
        const renamed = applyRename(result, step.rename);
        if (renamed) paths.push(step.rename.from, step.rename.to);
        result = renamed ?? result;
      } else if (!step.modifier.onInsertOnly || inserting) {
        const expanded = expandPath(doc, step.parts, filters, matched);
        for (const parts of expanded.unmatched) checkOverlap(taken, parts, step);
        for (const parts of expanded.paths) {
          if (dynamic) checkOverlap(taken, parts, step);
          const before = result;
          result = modifyAt(result, parts, step.modifier);
          if (result !== before) paths.push(...changedPaths(before, result, parts, step.modifier));
        }
      }
    }
    return { doc: result, paths };
  };
}

/** The path itself or, where values were added to the end of its array, theirs. */
function changedPaths(
  before: Document,
  after: Document,
  parts: string[],
  modifier: Modifier,
): string[][] {
  const [old, now] = [valueAt(before, parts), valueAt(after, parts)];
  const appended = Array.isArray(old) && Array.isArray(now) && modifier.appends?.(old, now);
  if (!appended) return [parts];
  return now.slice(old.length).map((_, i) => [...parts, String(old.length + i)]);
}

function parseSteps(update: Document, filters: ArrayFilters): Step[] {
  const conflicts = new PathConflicts();
  const steps: Step[] = [];
  for (const [operator, fields] of Object.entries(update)) {
    const compile = Object.hasOwn(modifiers, operator) ? modifiers[operator] : undefined;
    if (!compile && operator !== '$rename') {
      throw failedToParse(
        `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
      );
    }
    if (!isDocument(fields)) {
      throw failedToParse(
        `Modifiers operate on fields but we found type ${typeName(fields)} instead. For example: {$mod: {<field>: ...}}`,
      );
    }
    for (const [path, operand] of Object.entries(fields)) {
      if (!compile) {
        const rename = parseRename(path, operand);
        conflicts.add(rename.from);
        conflicts.add(rename.to);
        steps.push({ parts: rename.to, rename });
        continue;
      }
      const parts = parseUpdatePath(path);
      conflicts.add(parts);
      filters.use(parts);
      steps.push({ parts, modifier: compile(operand) });
    }
  }
  return steps.sort((a, b) => comparePaths(a.parts, b.parts));
}

function modifyAt(doc: Document, parts: string[], modifier: Modifier): Document {
  const outcome = editAt(doc, parts, modifier);
  if (typeof outcome === 'string') return doc;
  const [first = ''] = parts;
  const isId = first === '_id' && Object.hasOwn(doc, '_id');
  // The same number in another type is the same id.
  if (isId && (parts.length > 1 || !equalValues((outcome.value as Document)._id, doc._id))) {
    throw immutableField(
      `Performing an update on the path '${parts.join('.')}' would modify the immutable field '_id'`,
    );
  }
  checkNewName(doc, parts);
  return outcome.value as Document;
}

// Only paths with `$` or `$[...]` can meet here: PathConflicts has seen the others.
function checkOverlap(taken: Map<string, Step>, parts: readonly string[], step: Step): void {
  const path = parts.join('.');
  for (const [other, owner] of taken) {
    if (owner === step) continue;
    if (`${path}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${path}.`)) {
      throw conflictingUpdateOperators(`Update created a conflict at '${path}'`);
    }
  }
  taken.set(path, step);
}
