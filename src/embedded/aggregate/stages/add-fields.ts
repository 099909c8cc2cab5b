import { located } from '../../errors';
import { fieldPath } from '../../query/field-path';
import { ProjectionNode } from '../../query/projection-node';
import { isDocument } from '../../query/values';
import { compileExpression } from '../expression';
import { frameOf } from '../frame';
import { namesIn, type StageOperator } from '../stage';

/** `$addFields` and `$set`: the document with further or other fields. */
export const addFields: StageOperator = (operand, { variables }) => {
  if (!isDocument(operand)) {
    throw located(40272, '$addFields specification stage must be an object');
  }
  if (Object.keys(operand).length === 0) {
    throw located(
      40177,
      'Invalid $addFields :: caused by :: specification must have at least one field',
    );
  }
  const names = namesIn(variables);
  const root = new ProjectionNode('add');
  const leaves: [string[], unknown][] = [];
  for (const [name, value] of Object.entries(operand)) collect(fieldPath(name), value, leaves);
  checkConflicts(leaves.map(([path]) => path.join('.')));
  for (const [path, value] of leaves) root.addExpression(path, compileExpression(value, names));
  return function* (source) {
    for (const doc of source) yield doc && root.apply(doc, frameOf(doc, variables));
  };
};

// A document that is no expression names fields below.
function collect(path: string[], value: unknown, leaves: [string[], unknown][]): void {
  const entries = isDocument(value) ? Object.entries(value) : [];
  if (entries.length === 0 || entries[0]?.[0].startsWith('$')) {
    if (entries.length > 1) {
      throw located(
        40181,
        'an expression specification must contain exactly one field, the name of the expression',
      );
    }
    leaves.push([path, value]);
    return;
  }
  for (const [name, inner] of entries) {
    if (name.includes('.')) {
      throw located(40183, `cannot use dotted field name '${name}' in a sub object`);
    }
    collect([...path, ...fieldPath(name)], inner, leaves);
  }
}

function checkConflicts(paths: readonly string[]): void {
  const sorted = [...paths].sort();
  for (let i = 0; i < sorted.length; i++) {
    for (let j = i + 1; j < sorted.length; j++) {
      if (`${sorted[j] as string}.`.startsWith(`${sorted[i] as string}.`)) {
        throw located(
          40176,
          `specification contains two conflicting paths. Cannot specify both '${sorted[j] as string}' and '${sorted[i] as string}'`,
        );
      }
    }
  }
}
