import { located } from '../../errors';
import { PAUSE } from '../../pause';
import { isDocument, typeName } from '../../query/values';
import { compileExpression } from '../expression';
import { frameOf } from '../frame';
import { namesIn, type StageOperator } from '../stage';

/** `$replaceWith`: an expression's document in place of each. */
export const replaceWith: StageOperator = (operand, { variables }) => {
  const expression = compileExpression(operand, namesIn(variables));
  return function* (source) {
    for (const doc of source) {
      if (doc === PAUSE) {
        yield PAUSE;
        continue;
      }
      const root = expression(frameOf(doc, variables));
      if (!isDocument(root)) {
        throw located(
          40228,
          `'newRoot' expression must evaluate to an object, but resulting value was of type: ${typeName(root)}`,
        );
      }
      yield root;
    }
  };
};

/** `$replaceRoot`: the same, as `{newRoot: expression}`. */
export const replaceRoot: StageOperator = (operand, context) => {
  if (!isDocument(operand)) {
    throw located(40229, `expected an object as specification for $replaceRoot stage`);
  }
  const unknown = Object.keys(operand).find((key) => key !== 'newRoot');
  if (unknown) throw located(40415, `BSON field '$replaceRoot.${unknown}' is an unknown field.`);
  if (!('newRoot' in operand))
    throw located(40231, 'no newRoot specified for the $replaceRoot stage');
  return replaceWith(operand.newRoot, context);
};
