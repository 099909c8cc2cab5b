import { compileExpression } from '../aggregate/expression';
import { type Frame, outermost } from '../aggregate/frame';
import { failedToParse, located } from '../errors';
import { type Document, isDocument } from '../query/values';

/**
 * The variables of a command: those of its `let`, evaluated once without a document, each in sight of
 * those before it; the time; and the constants of a statement, which are taken as they stand.
 */
export function evaluatedVariables(variables: Document = {}, constants: Document = {}): Frame {
  let frame = outermost();
  for (const [name, expression] of Object.entries(variables)) {
    checkName(name);
    const evaluate = compileExpression(expression, new Set(Object.keys(frame)));
    if (asksForDocument(expression)) {
      throw located(
        4890500,
        'Command let Expression tried to access a field, but this is not allowed because Command let Expressions run before the query examines any documents.',
      );
    }
    frame = { ...frame, [name]: evaluate(frame) };
  }
  for (const name of Object.keys(constants)) checkName(name);
  return { ...frame, ...constants };
}

function checkName(name: string): void {
  if (!/^[a-z\u0080-\uffff][\w\u0080-\uffff]*$/.test(name)) {
    throw failedToParse(`'${name}' is not a valid name for a variable of 'let'`);
  }
}

/** Whether an expression that compiles names a field or the whole document. */
function asksForDocument(expression: unknown): boolean {
  if (typeof expression === 'string') {
    return /^\$[^$]|^\$\$(?:ROOT|CURRENT)(?:\.|$)/.test(expression);
  }
  if (Array.isArray(expression)) return expression.some(asksForDocument);
  if (!isDocument(expression) || '$literal' in expression || '$const' in expression) return false;
  return Object.values(expression).some(asksForDocument);
}
