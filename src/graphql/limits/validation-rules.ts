import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { LIMITS } from './limits';

/**
 * How a rule answers a document that goes beyond `limit`: as a fault of the document. Thrown, as the
 * rules do by default, it would look like a fault of the service.
 */
function limit(what: string, n: number) {
  const constraint = `at most ${n} ${what}`;
  const error = new GraphQLError(`The query is too large: ${constraint} are allowed.`, {
    extensions: { code: 'QUERY_TOO_LARGE', constraint },
  });
  return {
    n,
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(error)],
  };
}

/** The rules that bound a document before it runs. */
export const LIMIT_RULES = [
  // Introspection is deep by nature; graphql-js bounds it by a rule of its own.
  maxDepthRule({ ...limit('levels of selections', LIMITS.depth), ignoreIntrospection: true }),
  maxAliasesRule(limit('aliases', LIMITS.aliases)),
  maxDirectivesRule(limit('directives', LIMITS.directives)),
] as unknown as ValidationRule[];
