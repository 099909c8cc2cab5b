import { apiSchema } from '../../src/graphql/schema';
import type { Subject } from './difference';
import { type Knobs, mockResolvers } from './mock';
import { worldScalars, worldSchema } from './world';

/** The schemas over which queries are compared; their values are made up from the knobs' seed. */
export const subjects: Record<string, (knobs: Knobs) => Subject> = {
  world: (knobs) => ({
    schema: mockResolvers(worldSchema(), knobs),
    options: { scalars: worldScalars },
    newContext: () => ({}),
  }),
  api: (knobs) => ({
    schema: mockResolvers(apiSchema(), knobs),
    options: { scalars: { Date: ['2021-07-16'], DateTime: ['2021-07-16T09:30:00Z'] } },
    newContext: () => ({}),
  }),
};
