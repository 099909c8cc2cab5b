import { badValue, immutableField, pathNotViable } from '../errors';
import { equalValues } from '../query/compare';
import { type Document, field, isDocument } from '../query/values';
import { editAt } from './edit';
import { named } from './modifier';
import { checkNewName, isDynamic, parseUpdatePath } from './update-path';

/** `$rename` of one field: where from and where to. */
export interface Rename {
  from: string[];
  to: string[];
}

/** Checks the two ends of a `$rename`. */
export function parseRename(source: string, target: unknown): Rename {
  if (typeof target !== 'string') throw badValue(`The 'to' field for $rename must be a string`);
  if (target.includes('\0')) {
    throw badValue("The 'to' field for $rename cannot contain an embedded null byte");
  }
  const from = parseUpdatePath(source);
  const to = parseUpdatePath(target);
  if (source === target) {
    throw badValue(`The source and target field for $rename must differ: ${source}`);
  }
  if (`${target}.`.startsWith(`${source}.`) || `${source}.`.startsWith(`${target}.`)) {
    throw badValue(
      `The source and target field for $rename must not be on the same path: ${source}: "${target}"`,
    );
  }
  if (isDynamic(from)) {
    throw badValue(`The source field for $rename may not be dynamic: ${source}`);
  }
  if (isDynamic(to)) {
    throw badValue(`The destination field for $rename may not be dynamic: ${target}`);
  }
  return { from, to };
}

/** The document after the renaming, or `undefined` when the source is missing. */
export function applyRename(doc: Document, { from, to }: Rename): Document | undefined {
  const value = valueOutsideArrays(doc, from, 'source');
  if (value === undefined) return undefined;
  valueOutsideArrays(doc, to, 'destination');
  if (Object.hasOwn(doc, '_id') && (from[0] === '_id' || to[0] === '_id')) {
    throw immutableField(
      `Performing a $rename from '${from.join('.')}' to '${to.join('.')}' would modify the immutable field '_id'`,
    );
  }
  checkNewName(doc, to);
  const set = editAt(doc, to, {
    creates: true,
    modify: (current) =>
      current !== undefined && equalValues(current, value) ? 'unchanged' : { value },
  });
  const moved = typeof set === 'string' ? doc : (set.value as Document);
  const cut = editAt(moved, from, { creates: false, modify: () => 'removed' });
  return typeof cut === 'string' ? moved : (cut.value as Document);
}

function valueOutsideArrays(doc: Document, parts: string[], end: string): unknown {
  let here: unknown = doc;
  for (const [i, part] of parts.entries()) {
    if (Array.isArray(here)) {
      throw badValue(
        `The ${end} field cannot be an array element, '${parts.join('.')}' in doc with ${named(doc)} has an array field called '${parts[i - 1] ?? ''}'`,
      );
    }
    if (here === undefined) return undefined;
    if (!isDocument(here)) {
      if (end === 'destination') return undefined;
      throw pathNotViable(
        `cannot use the part (${parts[i - 1] ?? ''} of ${parts.join('.')}) to traverse the element`,
      );
    }
    here = field(here, part);
  }
  return here;
}
