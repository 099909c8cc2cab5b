/** One thing that is wrong with a file, and where: a JSON pointer into it. */
export interface ImportProblem {
  pointer: string;
  expected: string;
  found: string;
  /** Another member of the object that it may be the fault of. */
  also?: string;
}

/** A value as a problem quotes it, cut where it is long. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}

/** A problem in one line. */
function problemLine(file: string, { pointer, expected, found }: ImportProblem): string {
  return `${file}: ${pointer}: expected ${expected}, found ${found}`;
}

/** The first problems of many, one a line, and how many more there are. */
export function problemLines(file: string, problems: readonly ImportProblem[]): string[] {
  const told = problems.slice(0, PROBLEMS_TOLD).map((problem) => problemLine(file, problem));
  const more = problems.length - told.length;
  return more > 0 ? [...told, `${file}: ${more} more problems`] : told;
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
    super(problemLines(file, problems).join('\n'));
  }
}
