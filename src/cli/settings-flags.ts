import { type Command, Option } from 'commander';
import { SETTINGS } from '../config';

/** What a command that works on the store is told of it. */
export const STORE_SETTINGS = ['MONGODB_URI', 'MONGODB_DATABASE', 'DATA_DIR', 'LOG_LEVEL'];

/** `--data-dir` of `DATA_DIR`. */
const flagOf = (env: string): string => env.toLowerCase().replaceAll('_', '-');

/** A command that takes the settings as flags, which win over the environment. */
export function withSettings(command: Command, ...only: string[]): Command {
  for (const { env, description, allowed, fallback } of SETTINGS) {
    if (only.length > 0 && !only.includes(env)) continue;
    const shown = fallback === '' ? '' : ` (default: ${fallback})`;
    command.addOption(
      new Option(`--${flagOf(env)} <value>`, `${env}: ${description} Allowed: ${allowed}.${shown}`),
    );
  }
  return command;
}

/** The settings among a command's options, by their environment names. */
export function settingsIn(options: Record<string, unknown>): Record<string, string | undefined> {
  const camel = (env: string): string =>
    flagOf(env).replace(/-(.)/g, (_, c: string) => c.toUpperCase());
  return Object.fromEntries(
    SETTINGS.map(({ env }) => [env, options[camel(env)] as string | undefined]),
  );
}
