import type { Figures } from './measure';

/** One line of the table: a question, and how it went on each size, or why a size refused it. */
export type Line =
  { name: string; figures: readonly Figures[] } | { name: string; refused: string };

/**
 * A Markdown table: p50, p95 and the service's CPU time a request at each size, growth of p50 and of
 * that time from the smallest, and growth of the answer, which where more is known tells more.
 */
export function table(sizes: readonly number[], lines: readonly Line[]): string {
  const head = [
    'Query',
    ...sizes.map((size) => `p50 / p95 at ${size.toLocaleString('en')}, ms`),
    ...sizes.map((size) => `CPU at ${size.toLocaleString('en')}, ms`),
    ...sizes.slice(1).map((size) => `growth to ${size.toLocaleString('en')} (spread)`),
    ...sizes.slice(1).map((size) => `CPU grows to ${size.toLocaleString('en')}`),
    ...sizes.slice(1).map((size) => `answer grows to ${size.toLocaleString('en')}`),
  ];
  const rows = lines.map((line) =>
    'refused' in line
      ? [line.name, `refused: ${line.refused}`, ...head.slice(2).map(() => '')]
      : cellsOf(line),
  );
  return [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cellsOf({ name, figures }: Extract<Line, { figures: unknown }>): string[] {
  return [
    name,
    ...figures.map(({ p50, p95 }) => `${p50.toFixed(2)} / ${p95.toFixed(2)}`),
    ...figures.map(({ processor }) => processor.toFixed(2)),
    ...figures
      .slice(1)
      .map(
        ({ ratio }) =>
          `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)}-${ratio.most.toFixed(2)})`,
      ),
    ...figures
      .slice(1)
      .map(({ processor }) => (processor / (figures[0]?.processor ?? NaN)).toFixed(2)),
    ...figures.slice(1).map(({ bytes }) => (bytes / (figures[0]?.bytes ?? NaN)).toFixed(2)),
  ];
}
