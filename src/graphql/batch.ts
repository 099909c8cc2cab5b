import { Extensions } from 'type-graphql';

/**
 * Marks a field resolver that is written for all parents of a level: its `@Root()` is the array of
 * parents, its result an array (or a promise of one) with one element a parent, in their order.
 * `src/executor` calls it once a level.
 */
export function Batch(): MethodDecorator {
  return Extensions({ batch: true });
}
