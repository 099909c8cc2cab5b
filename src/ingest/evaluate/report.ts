import { rates, type Scores } from './compare';
import { KINDS } from './gold';

/** A table of the figures per kind over all texts, as lines of text. */
export function reportOf(all: Map<string, Scores>): string[] {
  const lines = ['kind          precision  recall      f1   hits missed wrong'];
  for (const kind of KINDS) {
    const scores = [...all.values()].map((each) => each[kind]);
    const total = {
      hits: scores.reduce((sum, { hits }) => sum + hits, 0),
      missed: scores.flatMap(({ missed }) => missed),
      wrong: scores.flatMap(({ wrong }) => wrong),
    };
    const { precision, recall, f1 } = rates(total);
    lines.push(
      [
        kind.padEnd(14),
        figure(precision).padStart(8),
        figure(recall).padStart(9),
        figure(f1).padStart(8),
        String(total.hits).padStart(7),
        String(total.missed.length).padStart(7),
        String(total.wrong.length).padStart(6),
      ].join(''),
    );
  }
  return lines;
}

/** Each miss and each wrong finding, by text and kind. */
export function missesOf(all: Map<string, Scores>): string[] {
  return [...all].flatMap(([name, scores]) => {
    const lines = KINDS.flatMap((kind) => [
      ...scores[kind].missed.map((line) => `  ${kind}: missed  ${line}`),
      ...scores[kind].wrong.map((line) => `  ${kind}: wrong   ${line}`),
    ]);
    return lines.length === 0 ? [] : [name, ...lines];
  });
}

function figure(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}
