import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every code that `docs/errors.md` explains, one heading each. */
const DOCUMENTED = new Set(
  [
    ...readFileSync(join(__dirname, '../../../docs/errors.md'), 'utf8').matchAll(/^## (\w+)$/gm),
  ].map((match) => match[1]),
);
/** What an error may carry, and what its extensions may. */
const KEYS = new Set(['message', 'locations', 'path', 'extensions']);
const EXTENSIONS = new Set(['code', 'docs', 'argument', 'constraint']);
/** Codes of faults that are the service's own. */
const OURS = new Set(['INTERNAL_SERVER_ERROR', 'STORE_UNAVAILABLE']);
/** What only a stack trace or the store's own messages would hold. */
const INTERNALS = /node_modules|\.js:\d+|\bat (async )?[\w.<>]+ \(|Mongo\w*Error|BSON/;

type Json = Record<string, unknown>;

/**
 * What is wrong with an answer to a request that may have been anything: a status of 500 or more, no JSON,
 * an error beyond the documented shape and codes, or internals of the service in it.
 */
export function wrongWith(status: number, text: string): string[] {
  const wrong: string[] = [];
  if (status >= 500) wrong.push(`status ${status}`);
  if (INTERNALS.test(text)) wrong.push('shows internals');
  let answer: Json;
  try {
    answer = JSON.parse(text) as Json;
  } catch {
    return [...wrong, 'is not JSON'];
  }
  if (status !== 200 && !Array.isArray(answer['errors'])) wrong.push('has no errors');
  for (const error of (answer['errors'] ?? []) as Json[]) wrong.push(...wrongWithError(error));
  return wrong;
}

function wrongWithError(error: Json): string[] {
  const wrong = Object.keys(error)
    .filter((key) => !KEYS.has(key))
    .map((key) => `an error has ${key}`);
  const extensions = (error['extensions'] ?? {}) as Json;
  for (const key of Object.keys(extensions)) {
    if (!EXTENSIONS.has(key)) wrong.push(`an error's extensions have ${key}`);
  }
  const code = String(extensions['code']);
  if (!DOCUMENTED.has(code)) wrong.push(`code ${code} is not documented`);
  if (OURS.has(code)) wrong.push(`code ${code}`);
  if (typeof error['message'] !== 'string' || error['message'] === '') wrong.push('no message');
  if (code === 'BAD_USER_INPUT' && !(extensions['argument'] && extensions['constraint'])) {
    wrong.push(`names no argument or constraint: ${String(error['message'])}`);
  }
  return wrong;
}
