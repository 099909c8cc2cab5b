import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Db } from 'mongodb';
import type { Config } from './config';
import { compiledExecution } from './executor/apollo-plugin';
import { stringifyResult } from './executor/json-text';
import { type ApiContext, apiContext } from './graphql/context';
import { formatErrorWith } from './graphql/errors';
import { LIMITS } from './graphql/limits/limits';
import { mergeErrorsPlugin } from './graphql/limits/merge-errors';
import { nodeBudgetPlugin } from './graphql/limits/node-budget';
import { tallyRequests } from './graphql/limits/tally-requests';
import { variablesDepthPlugin } from './graphql/limits/variables-depth';
import { LIMIT_RULES } from './graphql/limits/validation-rules';
import { readsPlugin } from './graphql/reads';
import { rootArgumentsPlugin } from './graphql/root-arguments';
import { apiSchema } from './graphql/schema';
import { closeAfterAnswer } from './http/close-after-answer';
import { registerErrorDocs } from './http/error-docs';
import { readExamples } from './http/examples';
import { registerHealth } from './http/health';
import { answerErrorsAsJson, refuseEncodedBodies } from './http/error-handler';
import { registerPages } from './http/pages';
import { PROJECT_DIR } from './project-dir';
import { Allowance } from './store/allowance';
import { currentTally } from './store/command-tally';
import type { Store } from './store/connect';

/** The settings that the app itself reads. */
export type AppSettings = Pick<
  Config,
  'logLevel' | 'introspection' | 'corsOrigins' | 'compiledPlans'
>;

/** The folder of the example queries. */
export const EXAMPLES_DIR = join(PROJECT_DIR, 'schema/examples');

/**
 * Wires store, schema and server into a Fastify instance that does not listen yet. Closing it lets
 * running requests finish; the store stays the caller's to close.
 */
export async function createApp(config: AppSettings, store: Store): Promise<FastifyInstance> {
  const app = Fastify({
    logger: config.logLevel === 'silent' ? false : { level: config.logLevel },
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: LIMITS.requestMs,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    // What still comes over an open connection is answered as ever, and the connection then closed.
    return503OnClosing: false,
    logController: new LogController({ disableRequestLogging: true }),
  });
  app.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id));
  closeAfterAnswer(app);
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      { method: request.method, url: request.url, status: reply.statusCode, ms: reply.elapsedTime },
      'request answered',
    );
  });
  answerErrorsAsJson(app);
  tallyRequests(app);
  await app.register(cors, {
    origin: config.corsOrigins.includes('*') ? '*' : [...config.corsOrigins],
    methods: ['GET', 'POST', 'OPTIONS'],
  });
  refuseEncodedBodies(app);

  const observed = store.observed.db(store.db.databaseName);
  const apollo = apolloServer(config, app, store.db);
  await apollo.start();
  app.addHook('onClose', async () => apollo.stop());
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, {
      context: async () => {
        const db = currentTally() ? observed : store.db;
        return apiContext({ db, at: null, allowance: new Allowance() });
      },
    }),
  });
  registerHealth(app, store);
  registerErrorDocs(app);
  registerPages(app, { examples: readExamples(EXAMPLES_DIR) });
  return app;
}

function apolloServer(config: AppSettings, app: FastifyInstance, db: Db): ApolloServer<ApiContext> {
  const schema = apiSchema();
  return new ApolloServer<ApiContext>({
    schema,
    introspection: config.introspection,
    csrfPrevention: true,
    cache: 'bounded',
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: LIMITS.recursiveSelections,
    validationRules: LIMIT_RULES,
    formatError: formatErrorWith(app.log),
    logger: app.log,
    stringifyResult,
    plugins: [
      // It wraps every field; nothing here is cached over HTTP.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageLocalDefault({ embed: true, footer: false }),
      variablesDepthPlugin,
      nodeBudgetPlugin(schema, db),
      rootArgumentsPlugin(schema),
      readsPlugin(schema),
      mergeErrorsPlugin,
      compiledExecution({ enabled: config.compiledPlans }),
    ],
  });
}
