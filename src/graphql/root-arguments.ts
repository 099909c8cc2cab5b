import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import {
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLArgument,
  GraphQLBoolean,
  type GraphQLInputType,
  GraphQLSchema,
  Kind,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields';
import { getArgumentValues } from 'graphql/execution/values';
import { readerWithProposals } from '../store/proposed-set';
import type { ApiContext } from './context';
import { refusal } from './refusal';
import { InstantScalar } from './shared/scalars';

/** The arguments that every field of the root has: they say what a whole query is answered from. */
interface RootArguments {
  knownAt?: Date | null;
  includeProposed?: boolean | null;
}

const argument = (
  name: keyof RootArguments,
  type: GraphQLInputType,
  defaultValue: unknown,
  description: string,
): GraphQLArgument => ({
  name,
  type,
  description: `${description} The same for all fields of one query.`,
  defaultValue,
  deprecationReason: undefined,
  extensions: {},
  astNode: undefined,
});

const ARGUMENTS: readonly GraphQLArgument[] = [
  argument(
    'knownAt',
    InstantScalar,
    undefined,
    'Answer from what the base held at this instant, corrections made since left out; from what it holds now when absent.',
  ),
  argument(
    'includeProposed',
    GraphQLBoolean,
    false,
    'Whether to answer as if what waits for review were accepted, filters, counts and search included; `review` tells what is not. What a reviewer rejected is left out.',
  ),
];

/** The schema with these arguments on every field of the root. */
export function withRootArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    field.args = [...field.args, ...ARGUMENTS];
  }
  // Made anew, so that it knows the arguments' types.
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, InstantScalar] });
}

/**
 * Reads the root's arguments before an operation runs and sets the context's reader by them, so that
 * every read of the operation, filters and counts included, answers from the same beliefs.
 */
export function rootArgumentsPlugin(schema: GraphQLSchema): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async (request) => {
        const roots = rootArgumentsOf(schema, request);
        if (!roots) return;
        const at = sameForAll(roots, 'knownAt', (one) => one.knownAt?.getTime() ?? null);
        const withProposals = sameForAll(
          roots,
          'includeProposed',
          (one) => one.includeProposed === true,
        );
        const { contextValue } = request;
        const reader = { ...contextValue.reader, at: typeof at === 'number' ? new Date(at) : null };
        contextValue.reader = withProposals ? await readerWithProposals(reader) : reader;
      },
    }),
  };
}

/** The arguments of each field of the root that is asked for; null where its execution will refuse them. */
function rootArgumentsOf(
  schema: GraphQLSchema,
  { operation, document, request }: GraphQLRequestContextDidResolveOperation<ApiContext>,
): RootArguments[] | null {
  if (!operation) return null;
  const given = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
  );
  // Bad variables are for the execution to report, with their names.
  if (!given.coerced) return null;
  const variables = given.coerced;
  const query = schema.getQueryType()!;
  const fragments = Object.fromEntries(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const roots = collectFields(schema, fragments, variables, query, operation.selectionSet);
  return [...roots.values()].flatMap(([node]): RootArguments[] => {
    const field = node && query.getFields()[node.name.value];
    // `__typename`, `__schema` and `__type` are of every instant, and take no arguments.
    return field ? [getArgumentValues(field, node, variables)] : [];
  });
}

/** What an argument says on every field; undefined when there is no field. */
function sameForAll<T>(
  roots: readonly RootArguments[],
  name: keyof RootArguments,
  valueOf: (one: RootArguments) => T,
): T | undefined {
  const values = new Set(roots.map(valueOf));
  if (values.size <= 1) return [...values][0];
  throw refusal(name, 'the same for all fields of one query');
}
