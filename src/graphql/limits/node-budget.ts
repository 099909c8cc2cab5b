import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, getVariableValues, GraphQLError, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Db } from 'mongodb';
import { currentTally } from '../../store/command-tally';
import { examinedBy } from '../../store/examined';
import { argumentOf } from '../argument-of';
import { refusal } from '../refusal';
import { estimateNodes, type NodeEstimate } from './estimate-nodes';
import { LIMITS } from './limits';

/** How many estimates to keep of a document, each under the text of its variables. */
const KEPT_ESTIMATES = 20;
const LONGEST_KEY = 1_000;

/** The header by which a client asks for `extensions.cost`; so does a request's `extensions: {cost: true}`. */
export const COST_HEADER = 'x-chancery-cost';

/** Whether a request asks, by its `extensions` or by that header's value. */
export function asksForCost(
  extensions: { cost?: unknown } | null | undefined,
  header: unknown,
): boolean {
  return extensions?.cost === true || header === '1';
}

/** What an operation was reckoned to cost, and what it took. */
export interface Cost {
  /** Entities that the answer could hold, reckoned from its page sizes before it ran. */
  requested: number;
  /** How many are allowed. */
  limit: number;
  /** MongoDB commands that it took. */
  commands: number | null;
  /** Documents that these commands examined; null where MongoDB does not tell. */
  documents: number | null;
  /** Index keys that they examined; null where MongoDB does not tell. */
  keys: number | null;
  /** Milliseconds that it took in this service, to the writing of the answer. */
  ms: number;
}

/**
 * Refuses an operation whose answer could hold more than `LIMITS.nodes` entities, before it runs, and
 * reports the cost of each operation that asks for it.
 * @param db where the commands of such an operation are explained, by a client that is not tallied.
 */
export function nodeBudgetPlugin(schema: GraphQLSchema, db: Db): ApolloServerPlugin {
  const known = new WeakMap<DocumentNode, LRUCache<string, NodeEstimate>>();
  // Apollo keeps parsed documents, so one need be reckoned only once with equal variables.
  const estimate = (
    document: DocumentNode,
    given: Record<string, unknown>,
    operationName: string | undefined,
  ): NodeEstimate => {
    let estimates = known.get(document);
    if (!estimates) known.set(document, (estimates = new LRUCache({ max: KEPT_ESTIMATES })));
    const key = JSON.stringify([operationName, given]);
    if (key.length > LONGEST_KEY) return estimateNodes(schema, document, given, operationName);
    let reckoned = estimates.get(key);
    if (!reckoned) {
      reckoned = estimateNodes(schema, document, given, operationName);
      estimates.set(key, reckoned);
    }
    return reckoned;
  };
  return {
    requestDidStart: async () => {
      const begun = performance.now();
      let requested = 0;
      return {
        didResolveOperation: async ({ request, document, operation }) => {
          // An operation name that fits none, and bad variables, are for the execution to report.
          if (!operation) return;
          const given = request.variables ?? {};
          const declared = operation.variableDefinitions ?? [];
          if (getVariableValues(schema, declared, given).errors) return;
          const { nodes, explanation } = reckoned(() =>
            estimate(document, given, request.operationName),
          );
          requested = nodes;
          if (nodes > LIMITS.nodes) throw tooLarge(nodes, explanation);
        },
        willSendResponse: async (context) => {
          const { request, response } = context;
          const { body } = response;
          const header = request.http?.headers.get(COST_HEADER);
          if (body.kind !== 'single' || !asksForCost(request.extensions, header)) return;
          const ms = Math.round((performance.now() - begun) * 100) / 100;
          const tally = currentTally();
          const examined = tally ? await examinedBy(db, tally.commands) : null;
          const cost: Cost = {
            requested,
            limit: LIMITS.nodes,
            commands: tally?.commands.length ?? null,
            documents: examined?.documents ?? null,
            keys: examined?.keys ?? null,
            ms,
          };
          body.singleResult = {
            ...body.singleResult,
            extensions: { ...body.singleResult.extensions, cost },
          };
        },
      };
    },
  };
}

/** Arguments that graphql-js cannot read, as a null variable where a value must be, refuse the request. */
function reckoned(estimate: () => NodeEstimate): NodeEstimate {
  try {
    return estimate();
  } catch (error) {
    const argument = error instanceof GraphQLError ? argumentOf(error) : undefined;
    if (argument === undefined) throw error;
    const { message } = error as GraphQLError;
    throw refusal(argument, message, message);
  }
}

function tooLarge(nodes: number, explanation: string): GraphQLError {
  const most = explanation === '' ? '' : ` Most come by ${explanation}.`;
  return new GraphQLError(
    `The answer could hold ${nodes} entities; at most ${LIMITS.nodes} are allowed.${most} Ask for smaller pages (first, last).`,
    {
      extensions: {
        code: 'QUERY_TOO_LARGE',
        constraint: `at most ${LIMITS.nodes} entities`,
        http: { status: 400 },
      },
    },
  );
}
