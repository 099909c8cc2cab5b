import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

/**
 * Tells a fault of a document once, with all the places where it stands: a document that repeats one
 * mistake a hundred times is not answered with a hundred errors.
 */
export const mergeErrorsPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single' || (body.singleResult.errors?.length ?? 0) < 2) return;
      body.singleResult.errors = merged(body.singleResult.errors!);
    },
  }),
};

function merged(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const byText = new Map<string, GraphQLFormattedError>();
  for (const error of errors) {
    const { locations, ...rest } = error;
    const text = JSON.stringify(rest);
    const same = byText.get(text);
    const places = [...(same?.locations ?? []), ...(locations ?? [])];
    byText.set(text, places.length > 0 ? { ...error, locations: places } : error);
  }
  return [...byText.values()];
}
