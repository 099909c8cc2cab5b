/** One thing that is wrong with a file, and where: a JSON pointer into it. */
export interface ImportProblem {
  pointer: string;
  expected: string;
  found: string;
}

/** Most problems that are told at once. */
export const PROBLEMS_TOLD = 50;

/** A file that is refused as a whole; nothing of it is written. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(
    readonly file: string,
    readonly problems: readonly ImportProblem[],
  ) {
    const told = problems
      .slice(0, PROBLEMS_TOLD)
      .map(
        ({ pointer, expected, found }) =>
          `${file}: ${pointer}: expected ${expected}, found ${found}`,
      );
    const more = problems.length - told.length;
    super([...told, ...(more > 0 ? [`${file}: ${more} more problems`] : [])].join('\n'));
  }
}
