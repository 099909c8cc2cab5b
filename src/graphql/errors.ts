import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { MongoNetworkError, MongoServerSelectionError } from 'mongodb';
import { InputError } from '../errors';
import { argumentOf } from './argument-of';

/** What may log an error that no client caused. */
export interface ErrorLog {
  error(detail: object, message: string): void;
}

/** The codes that clients may meet. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'BAD_REQUEST'
  | 'QUERY_TOO_LARGE'
  | 'STORE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/**
 * The one place where errors become answers: `{message, locations, path, extensions: {code, argument,
 * constraint}}`. What no client caused is logged whole and answered without its internals.
 */
export function formatErrorWith(
  log: ErrorLog,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const where = { locations: formatted.locations, path: formatted.path };
    if (cause instanceof InputError) {
      const { argument, constraint } = cause;
      return answer(cause.message, { code: 'BAD_USER_INPUT', argument, constraint }, where);
    }
    if (cause instanceof MongoNetworkError || cause instanceof MongoServerSelectionError) {
      log.error({ err: cause }, 'the store does not answer');
      return answer(
        'The store does not answer; try again later.',
        { code: 'STORE_UNAVAILABLE' },
        where,
      );
    }
    const code = formatted.extensions?.['code'] as ErrorCode | undefined;
    if (code === undefined || code === 'INTERNAL_SERVER_ERROR') {
      log.error({ err: cause }, 'an operation failed');
      return answer('Internal server error', { code: 'INTERNAL_SERVER_ERROR' }, where);
    }
    const argument = error instanceof GraphQLError ? argumentOf(error) : undefined;
    if (argument !== undefined) {
      const constraint = formatted.message;
      return answer(formatted.message, { code: 'BAD_USER_INPUT', argument, constraint }, where);
    }
    return formatted;
  };
}

function answer(
  message: string,
  extensions: { code: ErrorCode; argument?: string; constraint?: string },
  where: Pick<GraphQLFormattedError, 'locations' | 'path'>,
): GraphQLFormattedError {
  const { locations, path } = where;
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions };
}
