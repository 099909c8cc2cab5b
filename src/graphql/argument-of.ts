import { type ASTNode, GraphQLError, Kind, parse, visit } from 'graphql';

/**
 * The path of the argument whose value an error complains of, such as `filter.date.gte`, or `$day`
 * for a variable; undefined when the error is of another kind.
 */
export function argumentOf(error: GraphQLError): string | undefined {
  const node = error.nodes?.[0];
  if (!node?.loc) return undefined;
  if (node.kind === Kind.VARIABLE_DEFINITION && OF_A_VALUE.test(error.message)) {
    // graphql-js tells the place within the value only in its message: `... at "filter.date.gte"; why`.
    const why = reasonOf(error);
    const where = error.message.slice(0, -`; ${why}`.length);
    const path = / at "([^"]+)"$/.exec(where)?.[1] ?? node.variable.name.value;
    const [, unknown] = UNKNOWN_FIELD.exec(why) ?? [];
    return `$${path}${unknown === undefined ? '' : `.${unknown}`}`;
  }
  // A variable without a value, where the argument or something in it must have one.
  const [, missing] = OF_AN_ARGUMENT.exec(error.message) ?? [];
  return missing ?? (isValue(node) ? pathTo(node) : undefined);
}

/**
 * What is allowed where `argumentOf` tells, without the value that was given: what our own scalars say,
 * or what graphql-js complains of turned round.
 */
export function allowedAt(error: GraphQLError): string {
  const { allowed } = error.extensions;
  if (typeof allowed === 'string') return allowed;
  const why = reasonOf(error);
  const [, , owner] = UNKNOWN_FIELD.exec(why) ?? [];
  if (owner !== undefined) return `a field of ${owner}`;
  const [, field, needed] = MISSING_FIELD.exec(why) ?? [];
  if (field !== undefined) return `with ${field}, of type ${needed}`;
  const type = OF_A_TYPE.map((form) => form.exec(why)?.[1]).find(Boolean);
  return type === undefined ? why : `a value of type ${type}`;
}

/** What graphql-js says of a value; of a variable's its message tells the value and its place before. */
function reasonOf(error: GraphQLError): string {
  return error.originalError instanceof GraphQLError && OF_A_VALUE.test(error.message)
    ? error.originalError.message
    : error.message;
}

const UNKNOWN_FIELD = /^Field "(\w+)" is not defined by type "(\w+)"/;
const MISSING_FIELD = /^Field "(?:\w+\.)?(\w+)" of required type "([^"]+)"/;
/** The ways in which graphql-js names the type that a value should have, never read out of the value. */
const OF_A_TYPE = [
  /^(\w+) cannot represent /,
  /^Enum "(\w+)" cannot represent /,
  /^Value ".*" does not exist in "(\w+)" enum\./s,
  /^Expected (?:value of |non-nullable )?type "([^"]+)"/,
  /^(?:Variable|Argument) "\$?\w+" of (?:required|non-null) type "([^"]+)"/,
];

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
