import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { peerDependencies as driverOptions } from 'mongodb/package.json';

/** A bundle, not yet written. */
export interface Bundle {
  /** The entry that it is made of: `cli` or `worker`. */
  name: string;
  /** Tells the content. */
  fileName: string;
  text: string;
}

/**
 * What stays a package of node_modules: native code; what the driver and TypeGraphQL take if somebody installed
 * it; and a page of 9 MB that is read when it is first asked for.
 */
const EXTERNAL = [
  'lmdb',
  ...Object.keys(driverOptions),
  'class-validator',
  '@graphql-yoga/render-graphiql',
];

/**
 * Makes one file of each entry and all that it imports, as a function of the arguments of a CommonJS module.
 * @param entries compiled files, by name
 * @throws when an import cannot be resolved, with esbuild's words
 */
export async function makeBundles(entries: Record<string, string>): Promise<Bundle[]> {
  const { outputFiles } = await build({
    entryPoints: entries,
    outdir: '.',
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    charset: 'ascii',
    // TypeGraphQL names types after classes.
    keepNames: true,
    external: EXTERNAL,
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
    logLevel: 'error',
  });
  return outputFiles.map(({ path, text }) => {
    const name = /(\w+)\.js$/.exec(path)![1]!;
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    return { name, fileName: `${name}-${hash}.js`, text };
  });
}
