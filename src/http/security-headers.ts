import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** A Content-Security-Policy: what each directive allows. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** What every page of ours starts from: nothing is allowed, nobody may frame it. */
const NOTHING: Policy = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** The header's value: nothing but what `allowed` adds. */
export function contentSecurityPolicy(allowed: Policy): string {
  return Object.entries({ ...NOTHING, ...allowed })
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** The source expression that allows exactly this inline script or style. */
export function inlineSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * Sets on every answer of the service what a browser needs to be told of all of them.
 * A page with a policy of its own overwrites `content-security-policy`; the default says only that no
 * other site may frame an answer, because Apollo Sandbox carries its own policy in its page.
 */
export function setSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    void reply.headers({
      'content-security-policy': "frame-ancestors 'none'",
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
    });
  });
}
