import { foldText } from '../../domain/fold';
import { freeSlug, slugOf } from '../../domain/slug';

/** Names with the slugs that stand for them. */
export class Named {
  private readonly slugs: string[] = [];
  private readonly byName = new Map<string, string>();

  /** @param areApart whether two of one name are two: events are, what is named is one. */
  constructor(
    private readonly names: readonly string[],
    areApart = false,
  ) {
    for (const name of names) {
      const known = areApart ? undefined : this.byName.get(foldText(name));
      const slug = known ?? this.free(slugFor(name));
      this.slugs.push(slug);
      this.byName.set(foldText(name), slug);
    }
  }

  has(name: string): boolean {
    return this.byName.has(foldText(name));
  }

  /** The slug of a name; for one that is not listed one that is not either, which is refused. */
  slug(name: string): string {
    return this.byName.get(foldText(name)) ?? this.free(slugFor(name));
  }

  at(index: number): string {
    return this.slugs[index] ?? this.free(`number-${index}`);
  }

  /** An entry for each slug, of the first that has it. */
  entries<T, V = string>(entryOf: (each: V) => T, of?: readonly V[]): Record<string, T> {
    const all: Record<string, T> = {};
    for (const [i, slug] of this.slugs.entries())
      all[slug] ??= entryOf((of ? of[i] : this.names[i]) as V);
    return all;
  }

  private free(wished: string): string {
    return freeSlug(wished, (slug) => this.slugs.includes(slug));
  }
}

/** Whatever a model calls a name has a key, under which it can be refused. */
function slugFor(name: string): string {
  try {
    return slugOf(name).slice(0, 100).replace(/-+$/, '');
  } catch {
    return 'unnamed';
  }
}
