/**
 * Thrown where the compiled way stops: an operation, a value or an error it does not take. Never
 * reaches a client: the request is then executed by graphql-js, whose answer counts.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/**
 * Refuses what graphql-js treats apart from plain values: errors, promises and functions.
 * The promise's rejection is marked as handled, since graphql-js will meet it again, but later.
 */
export function refuseSpecial(value: unknown): void {
  if (typeof value === 'function') throw new Refusal('a function as a value');
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Error) throw new Refusal('an error as a value', { cause: value });
  if (isThenable(value)) {
    silence(value);
    throw new Refusal('a promise as a value');
  }
}

export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { then?: unknown }).then === 'function'
  );
}

/** The refusal that an error of any kind leads to. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal(`an error: ${String(error)}`, { cause: error });
}

/** Marks the rejections of a promise, or of those in a list, also in one to come, that nobody waits for as handled. */
export function silence(value: unknown): void {
  if (Array.isArray(value)) value.forEach(silence);
  else if (isThenable(value)) value.then(silence, () => undefined);
}
