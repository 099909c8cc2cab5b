/** One feature: what is seen, in what respect it is asked of, and what it weighs. */
export interface Cell {
  readonly name: string;
  readonly weight: number;
  /** The candidate that it was last counted for: each counts a feature once. */
  seenBy: number;
}

/** What is seen, once for all respects in which it may be asked of: kinds, and what is told of them. */
export interface Seen {
  in(respect: string): Cell | undefined;
}

/** Finds features by what is seen. What is seen is looked up once, however many kinds are asked of. */
export interface FeatureTable {
  /** Undefined where it says nothing in any respect. */
  seen(what: string): Seen | undefined;
}

/** Weights by what is seen and in what respect, as they are kept in `weights.json`. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

class Row implements Seen {
  protected readonly cells = new Map<string, Cell>();

  constructor(what: string, weights: Readonly<Record<string, number>>) {
    for (const [respect, weight] of Object.entries(weights)) this.add(what, respect, weight);
  }

  in(respect: string): Cell | undefined {
    return this.cells.get(respect);
  }

  protected add(what: string, respect: string, weight: number): Cell {
    const cell = { name: `${what} | ${respect}`, weight, seenBy: -1 };
    this.cells.set(respect, cell);
    return cell;
  }
}

/** The features of a model, put in order when one is first asked for. */
export class KnownFeatures implements FeatureTable {
  private rows: ReadonlyMap<string, Seen> | null = null;

  constructor(private readonly weights: Weights) {}

  seen(what: string): Seen | undefined {
    this.rows ??= new Map(
      Object.entries(this.weights).map(([name, each]) => [name, new Row(name, each)]),
    );
    return this.rows.get(what);
  }
}

class OpenRow extends Row {
  constructor(private readonly what: string) {
    super(what, {});
  }

  override in(respect: string): Cell {
    return super.in(respect) ?? this.add(this.what, respect, 0);
  }
}

/** All features that anything asks for: what a model is learnt from. */
export class AllFeatures implements FeatureTable {
  private readonly rows = new Map<string, Seen>();

  seen(what: string): Seen {
    const row = this.rows.get(what) ?? new OpenRow(what);
    this.rows.set(what, row);
    return row;
  }
}
