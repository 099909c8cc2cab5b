import type { ApolloServerPlugin } from '@apollo/server';
import { refusal } from '../refusal';
import { LIMITS } from './limits';

/** Refuses variables that are nested deeper than any input of the schema may be, before anything walks them. */
export const variablesDepthPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ request }) => {
      for (const [name, value] of Object.entries(request.variables ?? {})) {
        if (!isDeeper(value, LIMITS.variablesDepth)) continue;
        throw refusal(`$${name}`, `at most ${LIMITS.variablesDepth} levels of nested values`);
      }
    },
  }),
};

/** Whether a JSON value is nested deeper than `levels`. Level by level: a recursion would overflow first. */
function isDeeper(value: unknown, levels: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true;
    level = level.flatMap((one) =>
      one !== null && typeof one === 'object' ? Object.values<unknown>({ ...one }) : [],
    );
  }
  return false;
}
