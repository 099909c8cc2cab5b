import { type ASTNode, type GraphQLError, Kind, parse, visit } from 'graphql';

/**
 * The path of the argument whose value an error complains of, such as `filter.date.gte`, or `$day`
 * for a variable; undefined when the error is of another kind.
 */
export function argumentOf(error: GraphQLError): string | undefined {
  const node = error.nodes?.[0];
  if (!node?.loc) return undefined;
  if (node.kind === Kind.VARIABLE_DEFINITION && error.message.includes('got invalid value')) {
    // graphql-js tells the place within the value only in its message: `... at "filter.date.gte"; ...`.
    return `$${/ at "([^"]+)"; /.exec(error.message)?.[1] ?? node.variable.name.value}`;
  }
  return isValue(node) ? pathTo(node) : undefined;
}

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
