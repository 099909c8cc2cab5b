import { type GrownTrees, leafOf, type Tree } from '../../src/ingest/extract/learned/forest';
import { chanceOf } from '../../src/ingest/extract/learned/odds';
import type { Columns } from '../../src/ingest/extract/learned/columns';
import { binned } from './bins';
import { type Growth, growTree } from './grow-tree';
import { randomOf } from './random';

/** What is known of one candidate. */
export interface Row {
  columns: Columns;
  isTrue: boolean;
  /** What it counts among the others. */
  weight: number;
}

/** How a forest is grown. */
export interface ForestSettings extends Growth {
  /** Of how many parts, each grown by itself; the mean of them is taken. */
  parts: number;
  /** How many trees each part has, each over what those before it leave. */
  trees: number;
  /** The share of examples and of columns that each tree sees. */
  seen: { examples: number; columns: number };
  /** Into how many ranges a column is parted. */
  bins: number;
}

/** Grows boosted trees. The same rows give the same trees. */
export function growForest(rows: readonly Row[], settings: ForestSettings): GrownTrees {
  const columns = Object.keys(rows[0]?.columns ?? {});
  const values = rows.map((row) => columns.map((name) => row.columns[name] ?? 0));
  const ranges = columns.map((_, at) =>
    binned(
      values.map((row) => row[at] ?? 0),
      settings.bins,
    ),
  );
  const weight = Float64Array.from(rows, (row) => row.weight);
  const all = rows.reduce((sum, row) => sum + row.weight, 0);
  const right = rows.reduce((sum, row) => sum + (row.isTrue ? row.weight : 0), 0);
  const bias = Math.log((right + 1) / (all - right + 1));
  const slopes = {
    slope: new Float64Array(rows.length),
    bend: new Float64Array(rows.length),
    weight,
  };
  const trees: Tree[] = [];
  for (let part = 1; part <= settings.parts; part++) {
    const random = randomOf(part);
    const said = new Float64Array(rows.length).fill(bias);
    const some = (length: number, share: number) =>
      Array.from({ length }, (_, i) => i).filter(() => random() < share);
    for (let grown = 0; grown < settings.trees; grown++) {
      rows.forEach(({ isTrue }, i) => {
        const chance = chanceOf(said[i] ?? 0);
        slopes.slope[i] = (weight[i] ?? 0) * ((isTrue ? 1 : 0) - chance);
        slopes.bend[i] = (weight[i] ?? 0) * chance * (1 - chance);
      });
      const tree = growTree(
        some(rows.length, settings.seen.examples),
        some(columns.length, settings.seen.columns),
        ranges,
        slopes,
        settings,
      );
      values.forEach((row, i) => {
        said[i] = (said[i] ?? 0) + leafOf(tree, row);
      });
      trees.push(shareOf(tree, settings.parts));
    }
  }
  return { bias: round(bias), columns, trees };
}

/** A tree whose leaves say their share of it. */
function shareOf(tree: Tree, parts: number): Tree {
  if (typeof tree === 'number') return round(tree / parts);
  const [column, bound, most, more] = tree;
  return [column, bound, shareOf(most, parts), shareOf(more, parts)];
}

const round = (value: number): number => Number(value.toFixed(4));
