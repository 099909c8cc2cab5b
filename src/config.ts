import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StartupError } from './errors';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** All settings of the service. Made once by `readConfig`, then frozen. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** MongoDB to use; null: the embedded store under `dataDir`. */
  readonly mongodbUri: string | null;
  readonly mongodbDatabase: string;
  /** Absolute path of the embedded store's folder. */
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  readonly introspection: boolean;
  /** Whether queries run on compiled plans; off, every query runs on graphql-js. */
  readonly compiledPlans: boolean;
  /** Origins whose pages may call the API from a browser. */
  readonly corsOrigins: readonly string[];
}

interface Setting<K extends keyof Config = keyof Config> {
  env: string;
  key: K;
  fallback: string;
  /** For the README's table and `--help`. */
  description: string;
  allowed: string;
  parse(text: string): Config[K] | undefined;
}

const setting = <K extends keyof Config>(s: Setting<K>): Setting => s;
const flag = (text: string): boolean | undefined =>
  ['on', 'true', '1'].includes(text)
    ? true
    : ['off', 'false', '0'].includes(text)
      ? false
      : undefined;

/** Every setting, once: the reader, `--help` and the README's table all come from here. */
export const SETTINGS: readonly Setting[] = [
  setting({
    env: 'HOST',
    key: 'host',
    fallback: '127.0.0.1',
    description: 'Address to listen on. The default is this machine alone.',
    allowed: 'a host name or an IP address',
    parse: (t) => (/^[A-Za-z0-9.:_-]+$/.test(t) ? t : undefined),
  }),
  setting({
    env: 'PORT',
    key: 'port',
    fallback: '4000',
    description: 'TCP port to listen on; 0 lets the system choose a free one.',
    allowed: 'a whole number from 0 to 65535',
    parse: (t) => (/^\d{1,5}$/.test(t) && Number(t) <= 65535 ? Number(t) : undefined),
  }),
  setting({
    env: 'MONGODB_URI',
    key: 'mongodbUri',
    fallback: '',
    description: 'MongoDB to use (a replica set or sharded cluster). Unset: the embedded store.',
    allowed: 'a mongodb:// or mongodb+srv:// address',
    parse: (t) => (t === '' ? null : /^mongodb(\+srv)?:\/\/./.test(t) ? t : undefined),
  }),
  setting({
    env: 'MONGODB_DATABASE',
    key: 'mongodbDatabase',
    fallback: 'chancery',
    description: 'Name of the database.',
    allowed: '1 to 38 letters, digits, - or _',
    parse: (t) => (/^[A-Za-z0-9_-]{1,38}$/.test(t) ? t : undefined),
  }),
  setting({
    env: 'DATA_DIR',
    key: 'dataDir',
    fallback: './data',
    description: 'Folder of the embedded store; made when absent.',
    allowed: 'a folder that this user can write to',
    parse: (t) => (t.trim() === '' || t.includes('\0') ? undefined : resolve(t)),
  }),
  setting({
    env: 'LOG_LEVEL',
    key: 'logLevel',
    fallback: 'info',
    description: 'Least severe log line to write.',
    allowed: LOG_LEVELS.join(', '),
    parse: (t) => LOG_LEVELS.find((level) => level === t),
  }),
  setting({
    env: 'INTROSPECTION',
    key: 'introspection',
    fallback: 'on',
    description: 'Whether clients may read the schema through the API.',
    allowed: 'on or off',
    parse: flag,
  }),
  setting({
    env: 'COMPILED_PLANS',
    key: 'compiledPlans',
    fallback: 'on',
    description: 'Whether queries run on compiled plans; off, all run on graphql-js.',
    allowed: 'on or off',
    parse: flag,
  }),
  setting({
    env: 'CORS_ORIGINS',
    key: 'corsOrigins',
    fallback: 'https://studio.apollographql.com,https://sandbox.embed.apollographql.com',
    description: 'Web origins whose pages may call the API, comma-separated; * for any.',
    allowed: 'origins such as https://example.org, comma-separated, or *',
    parse: (t) => {
      const origins = t
        .split(',')
        .map((o) => o.trim())
        .filter((o) => o !== '');
      return origins.every((o) => o === '*' || isOrigin(o)) ? origins : undefined;
    },
  }),
];

function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}

/**
 * Reads the settings; the only reader of `process.env`.
 * @param flags values given on the command line, by the setting's environment name; they win.
 * @throws StartupError (exit 2) that names every bad setting, its value and what is allowed.
 */
export function readConfig(
  flags: Readonly<Record<string, string | undefined>> = {},
  env: NodeJS.ProcessEnv = process.env,
): Config {
  const wrong: string[] = [];
  const entries = SETTINGS.map((s) => {
    // An empty variable counts as unset, as compose files pass `NAME=` for what nobody set.
    const given = flags[s.env] ?? (env[s.env] || undefined);
    const value = s.parse(given ?? s.fallback);
    // Never print an address that may hold a password.
    const shown = s.env === 'MONGODB_URI' ? 'the value given' : JSON.stringify(given);
    if (value === undefined) wrong.push(`${s.env}: ${shown} is not ${s.allowed}`);
    return [s.key, value] as const;
  });
  if (wrong.length > 0) throw new StartupError(wrong.join('; '), 2);
  return Object.freeze(Object.fromEntries(entries)) as unknown as Config;
}

/** Where `ingest --extractor endpoint` asks. */
export interface ExtractorEndpoint {
  url: string;
  key: string | null;
  model: string;
  timeoutMs: number;
}

/**
 * The endpoint of the environment: CHANCERY_EXTRACTOR_URL, _KEY, _MODEL and _TIMEOUT_MS. Never flags, which
 * others on the machine could read the key from.
 * @throws StartupError (exit 2) that names what is missing or wrong, never with the key.
 */
export function readExtractorEndpoint(env: NodeJS.ProcessEnv = process.env): ExtractorEndpoint {
  const name = (part: string) => `CHANCERY_EXTRACTOR_${part}`;
  const url = env[name('URL')] ?? '';
  const model = env[name('MODEL')] ?? '';
  const timeout = env[name('TIMEOUT_MS')] || '60000';
  const wrong = [
    ...(/^https?:\/\/[^\s@]+$/.test(url)
      ? []
      : [
          `${name('URL')}: expected the http:// or https:// address of an OpenAI-compatible endpoint`,
        ]),
    ...(model === '' ? [`${name('MODEL')}: expected the name of a model`] : []),
    ...(/^[1-9]\d{0,6}$/.test(timeout)
      ? []
      : [`${name('TIMEOUT_MS')}: expected a whole number of milliseconds from 1 to 9999999`]),
  ];
  if (wrong.length > 0) throw new StartupError(wrong.join('; '), 2);
  return { url, key: env[name('KEY')] || null, model, timeoutMs: Number(timeout) };
}

/**
 * Refuses a data folder that cannot be made or written, before anything is opened.
 * @throws StartupError that names the part of the path at fault.
 */
export function checkDataDir(dataDir: string): void {
  const existing = nearestExisting(dataDir);
  if (!statSync(existing).isDirectory()) {
    throw new StartupError(`DATA_DIR: ${JSON.stringify(existing)} is a file, not a folder`);
  }
  try {
    accessSync(existing, constants.W_OK | constants.X_OK);
  } catch {
    throw new StartupError(`DATA_DIR: no permission to write to ${JSON.stringify(existing)}`);
  }
}

/** The path itself, or the nearest part of it that is there. */
function nearestExisting(path: string): string {
  const parent = dirname(path);
  try {
    if (parent === path || statSync(path, { throwIfNoEntry: false })) return path;
  } catch (error) {
    // A part of the path is a file: that file is nearer to the root.
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
  }
  return nearestExisting(parent);
}
