import { type ASTNode, type GraphQLError, Kind, parse, visit } from 'graphql';

/**
 * The path of the argument whose value an error complains of, such as `filter.date.gte`, or `$day`
 * for a variable; undefined when the error is of another kind.
 */
export function argumentOf(error: GraphQLError): string | undefined {
  const node = error.nodes?.[0];
  if (!node?.loc) return undefined;
  if (node.kind === Kind.VARIABLE_DEFINITION && OF_A_VALUE.test(error.message)) {
    // graphql-js tells the place within the value only in its message: `... at "filter.date.gte"; ...`.
    return `$${/ at "([^"]+)"; /.exec(error.message)?.[1] ?? node.variable.name.value}`;
  }
  // A variable without a value, where the argument or something in it must have one.
  const [, missing] = OF_AN_ARGUMENT.exec(error.message) ?? [];
  return missing ?? (isValue(node) ? pathTo(node) : undefined);
}

/** How graphql-js complains of a variable's value; what it says of the definition itself begins otherwise. */
const OF_A_VALUE = /^Variable "\$\w+" (?:got invalid value|of (?:required|non-null) type)/;

const OF_AN_ARGUMENT = /^Argument "(\w+)" (?:of (?:required|non-null) type|has invalid value)/;

function isValue(node: ASTNode): boolean {
  return (
    node.kind === Kind.OBJECT_FIELD || (node.kind.endsWith('Value') && node.kind !== Kind.VARIABLE)
  );
}

/** The names of the argument and input fields that lead to a node. */
function pathTo(target: ASTNode): string | undefined {
  let found: string | undefined;
  const names: string[] = [];
  const document = parse(target.loc!.source);
  visit(document, {
    enter(node) {
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD)
        names.push(node.name.value);
      const isTarget = node.kind === target.kind && node.loc?.start === target.loc?.start;
      if (isTarget && names.length > 0) found ??= names.join('.');
    },
    leave(node) {
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) names.pop();
    },
  });
  return found;
}
