import { stepInto, valueAt } from '../query/path';
import { type Document } from '../query/values';

/** What an update changed, as a change stream tells it. */
export interface UpdateDescription extends Document {
  updatedFields: Document;
  removedFields: string[];
  truncatedArrays: Document[];
}

/**
 * What operators changed at the paths that they were applied to: a path is told as a whole, however
 * little of its value is new; where it had to be made, by its first new part.
 */
export function describeModified(
  before: Document,
  after: Document,
  paths: readonly (readonly string[])[],
): UpdateDescription {
  const updatedFields: Document = {};
  const removedFields: string[] = [];
  for (const path of paths) {
    const told = path.slice(0, existing(before, path) + 1);
    const name = told.join('.');
    const value = valueAt(after, told);
    if (value !== undefined) updatedFields[name] = value;
    else if (told.length === path.length) removedFields.push(name);
  }
  return { updatedFields, removedFields, truncatedArrays: [] };
}

/** How many parts of a path lead somewhere. */
function existing(document: Document, path: readonly string[]): number {
  let here: unknown = document;
  for (const [i, part] of path.entries()) {
    here = stepInto(here, part);
    if (here === undefined) return i;
  }
  return path.length;
}
