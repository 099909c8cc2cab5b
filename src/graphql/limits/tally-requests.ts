import type { FastifyInstance, FastifyRequest } from 'fastify';
import { withTally } from '../../store/command-tally';
import { COST_HEADER } from './node-budget';

/** Counts the MongoDB commands of those requests that ask for their cost; the others pay nothing. */
export function tallyRequests(app: FastifyInstance): void {
  app.addHook('preHandler', (request, _reply, done) => {
    if (asksForCost(request)) withTally(done);
    else done();
  });
}

function asksForCost({ headers, body }: FastifyRequest): boolean {
  const { extensions } = (body ?? {}) as { extensions?: { cost?: unknown } | null };
  return headers[COST_HEADER] === '1' || extensions?.cost === true;
}
