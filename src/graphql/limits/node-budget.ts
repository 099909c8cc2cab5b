import type { ApolloServerPlugin } from '@apollo/server';
import {
  type GraphQLField,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLSchema,
  isListType,
  isObjectType,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE } from '../shared/connection.args';
import { LIMITS } from './limits';

/** What a list without page sizes is reckoned to hold: participants, topics, evidence of one row. */
const PLAIN_LIST = 5;

/**
 * How many entities a field could add to the answer: a page's size times what each of its entities
 * asks for, and one for each object.
 */
export function estimateNodes({ field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !('getTypes' in type) && !('getFields' in type)) return 0;
  if (type.name.endsWith('Connection')) {
    const { first, last } = args as { first?: number | null; last?: number | null };
    return Math.max(1, first ?? last ?? DEFAULT_PAGE) * childComplexity + 1;
  }
  // Edges and nodes are counted by the page size of their connection.
  if (field.name === 'edges' || field.name === 'nodes') return childComplexity + 1;
  const times = isList(field) ? PLAIN_LIST : 1;
  return times * (childComplexity + 1);
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type));
}

/** Refuses an operation whose answer could hold more than `LIMITS.nodes` entities, before it runs. */
export function nodeBudgetPlugin(schema: GraphQLSchema): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, document }) => {
        const nodes = getComplexity({
          schema,
          query: document,
          variables: request.variables ?? {},
          ...(request.operationName ? { operationName: request.operationName } : {}),
          estimators: [estimateNodes],
        });
        if (nodes > LIMITS.nodes) {
          throw new GraphQLError(
            `The answer could hold ${nodes} entities; at most ${LIMITS.nodes} are allowed. Ask for smaller pages (first, last).`,
            {
              extensions: {
                code: 'QUERY_TOO_LARGE',
                constraint: `at most ${LIMITS.nodes} entities`,
                http: { status: 400 },
              },
            },
          );
        }
      },
    }),
  };
}
