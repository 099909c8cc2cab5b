import type { FastifyError, FastifyInstance } from 'fastify';
import { docsOf } from '../errors';

/** Messages for what Fastify refuses before GraphQL sees it. */
const MESSAGES: Record<string, string> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'The request body is not valid JSON.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The request body is empty; expected a JSON object with a "query".',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The request body is too large.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The content type must be application/json.',
};

/**
 * Refuses bodies in an encoding such as gzip: none is decoded, for a small one may unfold to any size,
 * and one that is only said to be encoded is not what it says.
 */
export function refuseEncodedBodies(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const encoding = request.headers['content-encoding'];
    if (encoding === undefined || encoding.trim().toLowerCase() === 'identity') return;
    const message = `The content encoding must be identity, not ${encoding.slice(0, 40)}: send the body as it is.`;
    const code = 'BAD_REQUEST';
    return reply
      .code(415)
      .header('accept-encoding', 'identity')
      .send({ errors: [{ message, extensions: { code, docs: docsOf(code) } }] });
  });
}

/** Answers whatever fails outside GraphQL in the same shape as GraphQL's own errors. */
export function answerErrorsAsJson(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? (error instanceof SyntaxError ? 400 : 500);
    if (status >= 500) request.log.error({ err: error }, 'a request failed');
    const message =
      MESSAGES[error.code] ??
      (status >= 500 ? 'Internal server error' : 'The request cannot be read.');
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    return reply
      .code(status)
      .send({ errors: [{ message, extensions: { code, docs: docsOf(code) } }] });
  });
  app.setNotFoundHandler((request, reply) => {
    const isApi = request.url.split('?', 1)[0] === '/graphql';
    if (isApi) reply.code(405).header('allow', 'GET, HEAD, POST, OPTIONS');
    else reply.code(404);
    const message = isApi
      ? `The API takes GET and POST, not ${request.method}.`
      : 'Nothing is here. The API is at /graphql.';
    const code = 'BAD_REQUEST';
    return reply.send({ errors: [{ message, extensions: { code, docs: docsOf(code) } }] });
  });
}
