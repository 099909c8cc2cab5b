/** Why the service cannot start or a command cannot go on: one line for people, and an exit status. */
export class StartupError extends Error {
  /** @param message what is wrong, with the name and value at fault and what is allowed. */
  constructor(
    message: string,
    /** Process exit status: 2 for wrong usage or configuration, 1 for everything else. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
    this.name = 'StartupError';
  }
}

/** An argument that cannot be served; the API answers it as BAD_USER_INPUT. */
export class InputError extends Error {
  constructor(
    /** Path of the argument at fault, e.g. `first` or `filter.date.gte`. */
    readonly argument: string,
    /** What is allowed there. */
    readonly constraint: string,
    message = `${argument}: expected ${constraint}`,
  ) {
    super(message);
    this.name = 'InputError';
  }
}

/** A request that would take the store longer than one may; the API answers it as QUERY_TOO_LARGE. */
export class TimeUpError extends Error {
  constructor(readonly ms: number) {
    super(`at most ${ms / 1000} seconds a request`);
    this.name = 'TimeUpError';
  }
}

/** Where the meaning of an error code is written. */
export function docsOf(code: string): string {
  return `docs/errors.md#${code.toLowerCase()}`;
}
