export const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

/**
 * What is read from something else, item by item: it is opened at the first item and closed at the end,
 * on an error, or when nobody wants more. A generator would do the same, but one that is left early costs
 * as much as finding a document, and a query has several of them one within the other.
 */
export abstract class DerivedIterator<T, U> implements IterableIterator<U, undefined> {
  #source: Iterator<T> | undefined;
  #open = true;

  constructor(private readonly items: Iterable<T>) {}

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<U, undefined> {
    if (!this.#open) return DONE;
    try {
      this.#source ??= this.items[Symbol.iterator]();
      const step = this.advance(this.#source);
      return step.done ? this.return() : step;
    } catch (error) {
      this.return();
      throw error;
    }
  }

  return(): IteratorReturnResult<undefined> {
    if (this.#open) {
      this.#open = false;
      this.#source?.return?.();
    }
    return DONE;
  }

  /** The next item, made of as many of the source's as it takes. */
  protected abstract advance(source: Iterator<T>): IteratorResult<U, undefined>;
}

class Mapped<T, U> extends DerivedIterator<T, U> {
  constructor(
    items: Iterable<T>,
    private readonly to: (item: T) => U,
  ) {
    super(items);
  }

  protected override advance(source: Iterator<T>): IteratorResult<U, undefined> {
    const step = source.next();
    return step.done ? DONE : { done: false, value: this.to(step.value) };
  }
}

/** What a function makes of each item. */
export const mapped = <T, U>(items: Iterable<T>, to: (item: T) => U): Iterable<U> =>
  new Mapped(items, to);
