import type { FastifyInstance } from 'fastify';
import { withTally } from '../../store/command-tally';
import { asksForCost, COST_HEADER } from './node-budget';

/** Counts the MongoDB commands of those requests that ask for their cost; the others pay nothing. */
export function tallyRequests(app: FastifyInstance): void {
  app.addHook('preHandler', (request, _reply, done) => {
    const { extensions } = (request.body ?? {}) as { extensions?: { cost?: unknown } | null };
    if (asksForCost(extensions, request.headers[COST_HEADER])) withTally(done);
    else done();
  });
}
