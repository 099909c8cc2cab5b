import { located } from '../../errors';
import { isDocument } from '../../query/values';
import { checkVariableName, type ExpressionTable, fieldsOf, withVariables } from './operator';

/** Variables and constants. */
export const variableExpressions: ExpressionTable = {
  $literal: (operand) => () => operand,
  $const: (operand) => () => operand,
  $expr: (operand, compile) => compile(operand),
  $let: (operand, compile) => {
    const { vars, in: body } = fieldsOf('$let', operand, ['vars', 'in']);
    if (!isDocument(vars)) throw located(10065, 'invalid parameter: expected an object (vars)');
    const bindings = Object.entries(vars).map(([name, spec]) => {
      checkVariableName(name);
      return { name, value: compile(spec) };
    });
    const inner = compile(body, Object.keys(vars));
    return (frame) =>
      inner(
        withVariables(
          frame,
          Object.fromEntries(bindings.map(({ name, value }) => [name, value(frame)])),
        ),
      );
  },
};
