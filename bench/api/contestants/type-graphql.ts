import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import fastify from 'fastify';
import { buildSchema } from 'type-graphql';
import { type Contestant, nested } from '../contestant';
import type { HandContext } from './hand-written-schema';
import { loadersOf } from './reads';
import * as resolvers from './type-graphql-resolvers';

/** TypeGraphQL as its documentation teaches it: resolvers an object, DataLoader, Apollo as it comes. */
export const typeGraphql: Contestant = {
  name: 'TypeGraphQL with DataLoader',
  ...nested,
  async start(db) {
    const classes = Object.values(resolvers) as unknown as [() => void];
    const apollo = new ApolloServer<HandContext>({
      schema: await buildSchema({ resolvers: classes }),
    });
    await apollo.start();
    const app = fastify();
    await app.register(fastifyApollo(apollo), {
      context: async () => ({ db, loaders: loadersOf(db) }),
    });
    return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  },
};
