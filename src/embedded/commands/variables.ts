import { compileExpression } from '../aggregate/expression';
import { type Frame, outermost } from '../aggregate/frame';
import { failedToParse } from '../errors';
import type { Document } from '../query/values';

/**
 * The variables of a command: those of its `let`, evaluated once without a document, and the time.
 *
 * @param variables documents of `name: expression`, later ones over earlier ones
 */
export function evaluatedVariables(...variables: (Document | undefined)[]): Frame {
  const outer = outermost();
  const values: Record<string, unknown> = {};
  for (const document of variables) {
    for (const [name, expression] of Object.entries(document ?? {})) {
      if (!/^[a-z\u0080-\uffff][\w\u0080-\uffff]*$/.test(name)) {
        throw failedToParse(`'${name}' is not a valid name for a variable of 'let'`);
      }
      values[name] = compileExpression(expression, new Set(Object.keys(outer)))(outer);
    }
  }
  return { ...outer, ...values };
}
