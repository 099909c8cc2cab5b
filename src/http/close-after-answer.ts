import type { FastifyInstance } from 'fastify';

/**
 * Tells clients that are answered while the app closes that their connection ends with the answer.
 * One that believed it open would send the next request into a closing socket, and see it reset.
 */
export function closeAfterAnswer(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => void (closing = true));
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}
