import fastify from 'fastify';
import mercurius from 'mercurius';
import { type Contestant, nested } from '../contestant';
import { resolvers, typeDefs } from './hand-written-schema';
import { loadersOf } from './reads';

/** mercurius, every query compiled by graphql-jit at once, relations through DataLoader. */
export const mercuriusJit: Contestant = {
  name: 'mercurius with JIT and DataLoader',
  ...nested,
  async start(db) {
    const app = fastify();
    await app.register(mercurius, {
      schema: typeDefs,
      resolvers: resolvers as never,
      jit: 1,
      context: () => ({ db, loaders: loadersOf(db) }),
    });
    return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  },
};
