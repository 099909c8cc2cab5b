import { located } from '../../errors';
import { fieldPath } from '../../query/field-path';
import { compileProjection } from '../../query/project';
import { type Document, isDocument } from '../../query/values';
import { type StageContext, type Stage, type StageOperator } from '../stage';

/** `$project`: the fields named, or all but those, and computed ones. */
export const project: StageOperator = (operand, context) => {
  if (!isDocument(operand)) throw located(15969, '$project specification must be an object');
  if (Object.keys(operand).length === 0) {
    throw located(
      51272,
      'Invalid $project :: caused by :: projection specification must have at least one field',
    );
  }
  return projecting(operand, context);
};

/** `$unset`: all but the fields named. */
export const unset: StageOperator = (operand, context) => {
  const paths = Array.isArray(operand) ? (operand as unknown[]) : [operand];
  if (paths.length === 0) throw located(31119, '$unset needs at least one field');
  if (!paths.every((path) => typeof path === 'string')) {
    const code = Array.isArray(operand) ? 31120 : 31002;
    throw located(code, '$unset specification must be a string or an array of strings');
  }
  for (const [i, path] of paths.entries()) {
    fieldPath(path);
    if (paths.indexOf(path) < i) throw located(31250, `Path collision at ${path}`);
  }
  return projecting(Object.fromEntries(paths.map((path) => [path, false])), context);
};

function projecting(spec: Document, { variables }: StageContext): Stage {
  const apply = compileProjection(spec, { stage: true, variables });
  return function* (source) {
    for (const doc of source) yield doc && apply(doc);
  };
}
