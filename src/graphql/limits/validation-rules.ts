import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { LIMITS } from './limits';
import { maxRepeatsRule } from './max-repeats';
import { operationTypesRule } from './operation-types';

/**
 * How a rule answers a document that goes beyond `limit`: as a fault of the document. Thrown, as the
 * rules do by default, it would look like a fault of the service.
 */
function limit(what: string, n: number) {
  const error = tooLarge(`at most ${n} ${what}`);
  return {
    n,
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(error)],
  };
}

function tooLarge(constraint: string): GraphQLError {
  return new GraphQLError(`The query is too large: ${constraint} are allowed.`, {
    extensions: { code: 'QUERY_TOO_LARGE', constraint },
  });
}

/** The rules that bound a document before it runs. */
export const LIMIT_RULES = [
  operationTypesRule,
  // Introspection is deep by nature; graphql-js bounds it by a rule of its own.
  maxDepthRule({ ...limit('levels of selections', LIMITS.depth), ignoreIntrospection: true }),
  // `__typename` counts too, which the rule would let pass.
  maxAliasesRule({ ...limit('aliases', LIMITS.aliases), allowList: [] }),
  maxRepeatsRule(LIMITS.repeats, tooLarge(`at most ${LIMITS.repeats} times the same field`)),
  maxDirectivesRule(limit('directives', LIMITS.directives)),
] as unknown as ValidationRule[];
