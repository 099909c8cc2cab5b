import { Negotiator } from '@fastify/accept-negotiator';
import type { FastifyInstance } from 'fastify';
import type { Example } from './examples';
import { FAVICON } from './favicon';
import { HOME_POLICY, homePage } from './home-page';
import { type IdePage, renderIdePage } from './ide-page';
import { setSecurityHeaders } from './security-headers';

export interface PagesOptions {
  /** The questions that `/` lists and `/ide` holds as tabs. */
  readonly examples: readonly Example[];
}

const encodings = new Negotiator({
  supportedValues: ['br', 'gzip', 'identity'],
});

/**
 * The pages for people: `/` explains and links, `/ide` is the offline IDE (`/ide?example=NAME` opens one of
 * the examples). Neither makes a request to any other host; their Content-Security-Policy holds the browser
 * to that. Also sets the security headers of every answer of `app`.
 */
export function registerPages(app: FastifyInstance, { examples }: PagesOptions): void {
  setSecurityHeaders(app);
  const headers = { 'cache-control': 'no-cache', 'referrer-policy': 'no-referrer' };

  app.get('/', (request, reply) =>
    reply
      .headers({ ...headers, 'content-security-policy': HOME_POLICY })
      .type('text/html; charset=utf-8')
      .send(homePage(examples, `${request.protocol}://${request.host}`)),
  );

  for (const path of ['/favicon.svg', '/favicon.ico']) {
    app.get(path, (_request, reply) =>
      reply.header('cache-control', 'max-age=86400').type('image/svg+xml').send(FAVICON),
    );
  }

  let rendered: Promise<IdePage> | undefined;
  app.get('/ide', async (request, reply) => {
    rendered ??= renderIdePage(examples);
    const page = await rendered;
    void reply.headers({
      ...headers,
      'content-security-policy': page.policy,
      etag: page.etag,
      vary: [reply.getHeader('vary'), 'accept-encoding'].filter(Boolean).join(', '),
    });
    if (names(request.headers['if-none-match'], page.etag)) return reply.code(304).send();
    const encoding = encodings.negotiate(request.headers['accept-encoding'] ?? '') ?? 'identity';
    if (encoding !== 'identity') void reply.header('content-encoding', encoding);
    return reply.type('text/html; charset=utf-8').send(page[encoding]);
  });
}

/** Whether an `If-None-Match` header names this entity tag (weak comparison, RFC 9110 13.1.2). */
function names(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((tag) => tag.trim() === etag || tag.trim() === '*');
}
