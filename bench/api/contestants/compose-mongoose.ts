import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import fastify from 'fastify';
import mongoose from 'mongoose';
import { type Contestant, FIRST, MEETING_FIELDS } from '../contestant';
import { DATABASE } from '../store';
import { composedSchema } from './compose-mongoose-schema';

/**
 * graphql-compose-mongoose with its own resolvers and data loaders, lean, on Apollo as it comes. Its
 * schema is generated, so the root field is another; its loaders go by `_id`.
 */
export const composeMongoose: Contestant = {
  name: 'graphql-compose-mongoose with its data loaders',
  body: {
    query: `query Nested($first: Int!) { meetings: meetingMany(limit: $first, filter: { status: "HELD" }) { ${MEETING_FIELDS} } }`,
    variables: { first: FIRST },
  },
  meetingsOf: (data) => data.meetings,
  async start(_db, uri) {
    await mongoose.connect(uri, { dbName: DATABASE, autoIndex: false, autoCreate: false });
    const apollo = new ApolloServer({ schema: composedSchema() });
    await apollo.start();
    const app = fastify();
    await app.register(fastifyApollo(apollo));
    return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  },
};
