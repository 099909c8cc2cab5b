import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb';
import { docsOf, InputError, TimeUpError } from '../errors';
import { REQUEST_MS } from '../store/allowance';
import { allowedAt, argumentOf } from './argument-of';
import { type ErrorCode, isErrorCode } from './error-codes';

/** What may log an error that no client caused. */
export interface ErrorLog {
  error(detail: object, message: string): void;
}

/**
 * The one place where errors become answers: `{message, locations, path, extensions: {code, docs,
 * argument, constraint}}`. What no client caused is logged whole and answered without its internals.
 */
export function formatErrorWith(
  log: ErrorLog,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    // Apollo unwraps what resolvers throw, not what plugins do.
    const thrown = error instanceof GraphQLError ? error.originalError : undefined;
    const cause = thrown instanceof InputError ? thrown : unwrapResolverError(error);
    if (cause instanceof InputError) {
      const { argument, constraint } = cause;
      return answer(formatted, 'BAD_USER_INPUT', cause.message, { argument, constraint });
    }
    if (cause instanceof TimeUpError || isTimeUp(cause)) {
      const constraint = `at most ${REQUEST_MS / 1000} seconds a request`;
      return answer(
        formatted,
        'QUERY_TOO_LARGE',
        `The store needs longer for this than one request may take: ${constraint}. Ask for less at once.`,
        { constraint },
      );
    }
    if (cause instanceof MongoNetworkError || cause instanceof MongoServerSelectionError) {
      log.error({ err: cause }, 'the store does not answer');
      return answer(formatted, 'STORE_UNAVAILABLE', 'The store does not answer; try again later.');
    }
    const { code, constraint } = (formatted.extensions ?? {}) as {
      code?: string;
      constraint?: string;
    };
    if (code === undefined || code === 'INTERNAL_SERVER_ERROR') {
      log.error({ err: cause }, 'an operation failed');
      return answer(formatted, 'INTERNAL_SERVER_ERROR', 'Internal server error');
    }
    const message = withoutSuggestion(formatted.message);
    const argument = error instanceof GraphQLError ? argumentOf(error) : undefined;
    if (error instanceof GraphQLError && argument !== undefined) {
      const allowed = { argument, constraint: allowedAt(error) };
      return answer(formatted, 'BAD_USER_INPUT', message, allowed);
    }
    // Apollo puts its own code on what a validation rule reports; only our limits name a constraint.
    if (code === 'GRAPHQL_VALIDATION_FAILED' && constraint !== undefined) {
      return answer(formatted, 'QUERY_TOO_LARGE', message, { constraint });
    }
    return answer(formatted, isErrorCode(code) ? code : 'BAD_REQUEST', message, { constraint });
  };
}

/** Names of the schema are told by introspection, where it is on, and not by guesses at them. */
function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean .*\?$/, '');
}

/** Whether MongoDB ended a command because its time was up (MaxTimeMSExpired). */
function isTimeUp(cause: unknown): boolean {
  return cause instanceof MongoServerError && cause.code === 50;
}

function answer(
  { locations, path }: Pick<GraphQLFormattedError, 'locations' | 'path'>,
  code: ErrorCode,
  message: string,
  { argument, constraint }: { argument?: string; constraint?: string } = {},
): GraphQLFormattedError {
  return {
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: {
      code,
      docs: docsOf(code),
      ...(argument === undefined ? {} : { argument }),
      ...(constraint === undefined ? {} : { constraint }),
    },
  };
}
