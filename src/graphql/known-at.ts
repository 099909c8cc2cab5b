import type { ApolloServerPlugin } from '@apollo/server';
import {
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLArgument,
  GraphQLError,
  GraphQLSchema,
  Kind,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields';
import { getArgumentValues } from 'graphql/execution/values';
import { InputError } from '../errors';
import type { ApiContext } from './context';
import { InstantScalar } from './shared/scalars';

const ARGUMENT = 'knownAt';

const argument: GraphQLArgument = {
  name: ARGUMENT,
  type: InstantScalar,
  description:
    'Answer from what the base held at this instant, corrections made since left out; from what it holds now when absent. The same for all fields of one query.',
  defaultValue: undefined,
  deprecationReason: undefined,
  extensions: {},
  astNode: undefined,
};

/** The schema with the argument `knownAt` on every field of the root. */
export function withKnownAt(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    field.args = [...field.args, argument];
  }
  // Made anew, so that it knows the argument's type.
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, InstantScalar] });
}

/**
 * Reads `knownAt` before an operation runs and sets the context's reader to that instant, so that
 * every read of the operation, filters and counts included, answers from the same beliefs.
 */
export function knownAtPlugin(schema: GraphQLSchema): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, document, request, contextValue }) => {
        const given = getVariableValues(
          schema,
          operation?.variableDefinitions ?? [],
          request.variables ?? {},
        );
        // Bad variables are for the execution to report, with their names.
        if (!operation || !given.coerced) return;
        const variables = given.coerced;
        const query = schema.getQueryType()!;
        const fragments = Object.fromEntries(
          document.definitions
            .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
            .map((fragment) => [fragment.name.value, fragment]),
        );
        const roots = collectFields(schema, fragments, variables, query, operation.selectionSet);
        const instants = [...roots.values()].map(([node]) => {
          const field = node && query.getFields()[node.name.value];
          return field
            ? (getArgumentValues(field, node, variables)[ARGUMENT] as Date | null)
            : null;
        });
        const times = new Set(instants.map((instant) => instant?.getTime() ?? null));
        if (times.size > 1) throw differing();
        contextValue.reader = { ...contextValue.reader, at: instants[0] ?? null };
      },
    }),
  };
}

function differing(): GraphQLError {
  const originalError = new InputError(ARGUMENT, 'the same for all fields of one query');
  const extensions = { http: { status: 400 } };
  return new GraphQLError(originalError.message, { originalError, extensions });
}
