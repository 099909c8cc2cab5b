import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { CompiledExecutor } from './compiled-executor';
import { JsonText } from './json-text';
import type { Refusal } from './refusal';

export interface CompiledExecutionOptions {
  /** Off: graphql-js answers everything, by the same resolvers. On by default. */
  readonly enabled?: boolean;
  /** Told of each request that graphql-js has to answer, and why; for logs and tests. */
  readonly onRefusal?: (refusal: Refusal, request: GraphQLRequestContext<BaseContext>) => void;
}

/**
 * An Apollo Server plugin that answers queries by compiled plans (see `CompiledExecutor`). Belongs
 * together with `stringifyResult`. Not made for servers with a `rootValue` or a `fieldResolver`, nor
 * beside plugins with `willResolveField` (such as the default cache control), which slow every field.
 */
export function compiledExecution(options: CompiledExecutionOptions = {}): ApolloServerPlugin {
  if (options.enabled === false) return {};
  const executors = new WeakMap<GraphQLSchema, CompiledExecutor>();

  return {
    async requestDidStart() {
      return {
        async responseForOperation(requestContext) {
          const { schema, request, document, response, contextValue } = requestContext;
          let executor = executors.get(schema);
          if (!executor) executors.set(schema, (executor = new CompiledExecutor(schema)));
          const answer = await executor.execute({
            document,
            operationName: request.operationName,
            variables: request.variables,
            context: contextValue,
          });
          if (typeof answer !== 'string') {
            options.onRefusal?.(answer, requestContext);
            return null;
          }
          // Callers in process read the data; over HTTP its text is all that is ever needed.
          const data = request.http ? new JsonText(answer) : (JSON.parse(answer) as object);
          const singleResult = { data } as FormattedExecutionResult;
          return { http: response.http, body: { kind: 'single', singleResult } };
        },
      };
    },
  };
}
