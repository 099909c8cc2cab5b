/** Key by key (or index by index) from a record's root to one of its values. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with a record, and where. Line and column count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** The field as people write it, e.g. `people.askar-shakirov.quote`. */
  field: string;
  expected: string;
  found: string;
}

/** `file:line:column: field: expected ..., found ...` */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, expected, found } = problem;
  return `${file}:${line}:${column}: ${field}: expected ${expected}, found ${found}`;
}

/** A record that is refused as a whole, with all that is wrong with it, in the order of the file. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const inOrder = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
    super(inOrder.map(formatProblem).join('\n'));
    this.problems = inOrder;
  }
}

/** A path as people write it: `meetings.a-b-2021.participants[0].quote`; `record` for the root. */
export function fieldName(path: Path): string {
  const name = path.reduce<string>(
    (text, step) => text + (typeof step === 'number' ? `[${step}]` : text ? `.${step}` : step),
    '',
  );
  return name || 'record';
}

/** A value as an error quotes it, cut where it is long. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty map' : 'a map';
  if (typeof value !== 'string') return JSON.stringify(value);
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
}
