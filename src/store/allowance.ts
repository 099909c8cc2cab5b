import { InputError, TimeUpError } from '../errors';

/** Milliseconds that one request may keep the store busy. */
export const REQUEST_MS = 15_000;
/** Rows that one request may have read to resolve its relation filters, counts and paths. */
export const REQUEST_ROWS = 250_000;

/**
 * What one request may still take of the store. A page bounds what it answers with; relation filters,
 * counts and paths read far more than they answer with, and a request can ask for many of them.
 */
export class Allowance {
  private readonly until: number;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly ms = REQUEST_MS,
    private rows = REQUEST_ROWS,
  ) {
    this.until = performance.now() + ms;
  }

  /**
   * Milliseconds that are left, for a command's `maxTimeMS`.
   * @throws TimeUpError when none are.
   */
  timeLeft(): number {
    const left = Math.ceil(this.until - performance.now());
    if (left <= 0) throw new TimeUpError(this.ms);
    return left;
  }

  /**
   * Runs a read that may be large when those before it are done, so that a request holds one of them
   * at a time, and takes what it read from the allowance.
   * @param rowsOf how many rows a result stands for.
   * @throws InputError naming `at` when the request has read too many.
   */
  async inTurn<T>(at: string, read: () => Promise<T>, rowsOf: (result: T) => number): Promise<T> {
    const turn = this.last.then(async () => {
      if (this.rows < 0) throw tooMuch(at);
      const result = await read();
      this.rows -= rowsOf(result);
      if (this.rows < 0) throw tooMuch(at);
      return result;
    });
    this.last = turn.catch(() => {});
    return turn;
  }
}

function tooMuch(at: string): InputError {
  return new InputError(
    at,
    `at most ${REQUEST_ROWS} rows read for the filters, counts and paths of one request`,
    `${at}: the filters, counts and paths of this request read more than ${REQUEST_ROWS} rows; narrow them or ask for fewer at once`,
  );
}
