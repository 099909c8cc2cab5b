import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { createSchema, createYoga } from 'graphql-yoga';
import { type Contestant, nested } from '../contestant';
import { type HandContext, resolvers, typeDefs } from './hand-written-schema';
import { loadersOf } from './reads';

/** graphql-yoga on Node's own HTTP server, execution by graphql-jit, relations through DataLoader. */
export const yogaJit: Contestant = {
  name: 'graphql-yoga with JIT and DataLoader',
  ...nested,
  async start(db) {
    const yoga = createYoga<object, HandContext>({
      schema: createSchema<HandContext>({ typeDefs, resolvers: resolvers as never }),
      context: () => ({ db, loaders: loadersOf(db) }),
      plugins: [useGraphQlJit()],
      logging: false,
    });
    const server = createServer(yoga as never);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  },
};
