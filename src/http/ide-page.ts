import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { FAVICON } from './favicon';
import type { Example } from './examples';
import { ideScript } from './ide-script';
import { contentSecurityPolicy, inlineSource } from './security-headers';

type GraphiQLModule = typeof import('@graphql-yoga/render-graphiql');

/** The rendered IDE, compressed once. */
export interface IdePage {
  readonly identity: Buffer;
  readonly gzip: Buffer;
  readonly br: Buffer;
  /** Weak, because one value stands for all encodings. */
  readonly etag: string;
  /** Value of the Content-Security-Policy header: the proof that the page reaches no other host. */
  readonly policy: string;
}

/**
 * Renders GraphiQL with the examples as its tabs. Costs 9 MB and about half a second, mostly off the main
 * thread: call it at the first visit, and once.
 */
export async function renderIdePage(examples: readonly Example[]): Promise<IdePage> {
  // Loaded here, not at the top: a service whose IDE nobody opens should not hold 9 MB for it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- import() would load it as an ES module
  const { renderGraphiQL } = require('@graphql-yoga/render-graphiql') as GraphiQLModule;
  const rendered = renderGraphiQL({
    endpoint: 'graphql',
    title: 'Chancery',
    favicon: 'favicon.svg',
    logo: FAVICON,
    defaultTabs: examples.map(({ query }) => ({ query })),
  });
  const script = ideScript(examples);
  const html = rendered
    .trim()
    .replace('<head>', () => `<head><meta name="viewport" content="width=device-width">`)
    .replace('<div id="root"></div>', (root) => `${root}<script>${script}</script>`);
  const identity = Buffer.from(html);
  const [gzipped, br] = await Promise.all([
    promisify(gzip)(identity),
    promisify(brotliCompress)(identity, {
      // Five is the knee: as small as gzip gets and more, in a fifth of a second.
      params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
    }),
  ]);
  return {
    identity,
    gzip: gzipped,
    br,
    etag: `W/"${createHash('sha256').update(identity).digest('base64url')}"`,
    policy: policyOf(html),
  };
}

/** Allows the page's own two scripts by their hashes, its workers, and requests to this service. */
function policyOf(html: string): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    (match) => match[1] ?? '',
  );
  return contentSecurityPolicy({
    'script-src': scripts.map(inlineSource),
    // The editor (Monaco) writes style elements as it runs; their text cannot be known beforehand.
    'style-src': ["'unsafe-inline'"],
    'worker-src': ['blob:'],
    'connect-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ['data:'],
  });
}
