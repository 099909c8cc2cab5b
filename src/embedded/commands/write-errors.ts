import { invalidOptions, located, ServerError } from '../errors';
import type { Document } from '../query/values';

/** What one statement of a batch came to. */
export type Statement<T> = (item: T, index: number) => void;

/** Conflicts end the whole command, so that the client can try it again. */
const isOfTheCommand = (error: ServerError): boolean => error.code === 112 || error.code === 50;

/** How much the messages of a batch may come to before the further ones are left empty, as in MongoDB. */
const MESSAGES = 1024 * 1024;

/**
 * Runs the statements of a batch in order; the answer is the list of write errors. An ordered batch
 * stops at the first. A statement that fails leaves nothing behind.
 */
export function runBatch<T>(items: readonly T[], ordered: boolean, run: Statement<T>): Document[] {
  const errors: Document[] = [];
  let told = 0;
  for (let index = 0; index < items.length; index++) {
    try {
      run(items[index]!, index);
    } catch (error) {
      if (!(error instanceof ServerError) || isOfTheCommand(error)) throw error;
      errors.push({
        index,
        code: error.code,
        ...error.extra,
        errmsg: told < MESSAGES || errors.length < 2 ? error.message : '',
      });
      told += error.message.length;
      if (ordered) break;
    }
  }
  return errors;
}

/** Checks how many statements a batch has. */
export function checkBatchSize(count: number, limit: number): void {
  if (count > 0 && count <= limit) return;
  throw new ServerError(
    16,
    'InvalidLength',
    `Write batch sizes must be between 1 and ${limit}. Got ${count} operations.`,
  );
}

/** An argument that a command cannot do without. @throws ServerError 40414 */
export function required<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw located(40414, `BSON field '${name}' is missing but a required field`);
}

/** Of a statement that changes any number of documents, under a number by which it may be sent again. */
export const notRetryable = (what: string): ServerError =>
  invalidOptions(`Cannot use (or request) retryable writes with ${what}`);
