import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import fastify from 'fastify';
import { compiledExecution } from '../../../src/executor/apollo-plugin';
import { stringifyResult } from '../../../src/executor/json-text';
import { type ApiContext, apiContext } from '../../../src/graphql/context';
import { apiSchema } from '../../../src/graphql/schema';
import { type Contestant, nested } from '../contestant';

const chancery = (name: string, enabled: boolean): Contestant => ({
  name,
  ...nested,
  async start(db) {
    const apollo = new ApolloServer<ApiContext>({
      schema: apiSchema(),
      stringifyResult,
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        compiledExecution({
          enabled,
          onRefusal(refusal) {
            throw refusal;
          },
        }),
      ],
    });
    await apollo.start();
    const app = fastify();
    await app.register(fastifyApollo(apollo), {
      context: async () => apiContext({ db, at: null }),
    });
    return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  },
});

export const chanceryCompiled = chancery('Chancery', true);
export const chanceryGraphqlJs = chancery('Chancery without compiled plans', false);
