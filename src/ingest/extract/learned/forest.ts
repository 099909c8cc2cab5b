import { chanceOf } from './odds';
import type { Columns } from './columns';

/** A leaf's log odds; or a column by its number, and the trees for what is at most a bound and for more. */
export type Tree = number | readonly [column: number, bound: number, most: Tree, more: Tree];

/** Trees whose leaves are added up, as they are kept in `forest.json`. */
export interface GrownTrees {
  bias: number;
  columns: readonly string[];
  trees: readonly Tree[];
}

/** Tells by trees how likely something is. */
export class Forest {
  constructor(private readonly grown: GrownTrees) {}

  /**
   * From 0 to 1.
   * @throws Error where a column is asked of that is not known.
   */
  likelihood(known: Columns): number {
    const { bias, columns, trees } = this.grown;
    const values = columns.map((name) => {
      const value = known[name];
      if (value === undefined)
        throw new Error(`expected a value for "${name}", which the trees ask of; train them anew`);
      return value;
    });
    const sum = trees.reduce<number>((all, tree) => all + leafOf(tree, values), bias);
    return chanceOf(sum);
  }
}

/** Where the values of one candidate lead. */
export function leafOf(tree: Tree, values: ArrayLike<number>): number {
  let at = tree;
  while (typeof at !== 'number') at = (values[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
  return at;
}
