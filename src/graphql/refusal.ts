import { GraphQLError } from 'graphql';
import { InputError } from '../errors';

/**
 * Refuses a whole request for one of its arguments, before anything of it runs: HTTP status 400.
 * @param constraint what is allowed there.
 */
export function refusal(argument: string, constraint: string, message?: string): GraphQLError {
  const originalError = new InputError(argument, constraint, message);
  const extensions = { http: { status: 400 } };
  return new GraphQLError(originalError.message, { originalError, extensions });
}
