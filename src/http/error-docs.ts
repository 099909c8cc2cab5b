import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { PROJECT_DIR } from '../project-dir';

const ERRORS_FILE = join(PROJECT_DIR, 'docs/errors.md');

/**
 * Serves the page that `extensions.docs` of every error names, so that it is a link, relative to
 * `/graphql`, for a client that has no copy of this repository. As plain text: browsers show that.
 */
export function registerErrorDocs(app: FastifyInstance): void {
  const page = readFileSync(ERRORS_FILE, 'utf8');
  app.get('/docs/errors.md', (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/plain; charset=utf-8').send(page),
  );
}
