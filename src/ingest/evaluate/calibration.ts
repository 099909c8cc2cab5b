import { KINDS } from './gold';
import type { JudgedItem } from './judge-items';

/** The ranges of confidence that are told apart, each up to the one before. */
const BANDS = [0.9, 0.8, 0.7, 0.5, 0] as const;
const TOP = 1;

/**
 * A table of how sure the extractor says it is, and how often it is right, as lines of text: where both are
 * near, a reviewer may trust the confidence. Bands without items are left out.
 */
export function calibrationOf(items: readonly JudgedItem[]): string[] {
  const lines = ['confidence    band          said   right  items'];
  for (const kind of KINDS)
    for (const [i, least] of BANDS.entries()) {
      const most = BANDS[i - 1] ?? TOP;
      const within = items.filter(
        (item) =>
          item.kind === kind &&
          item.confidence >= least &&
          (item.confidence < most || most === TOP),
      );
      if (within.length === 0) continue;
      const said = mean(within.map(({ confidence }) => confidence));
      const right = mean(within.map(({ isRight }) => (isRight ? 1 : 0)));
      lines.push(
        [
          kind.padEnd(14),
          `${least.toFixed(1)} to ${most.toFixed(1)}`.padEnd(10),
          said.toFixed(2).padStart(8),
          right.toFixed(2).padStart(8),
          String(within.length).padStart(7),
        ].join(''),
      );
    }
  return lines;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;
