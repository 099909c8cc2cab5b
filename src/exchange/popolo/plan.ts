import { createHash } from 'node:crypto';
import { foldText } from '../../domain/fold';
import { slugOf } from '../../domain/slug';
import type { ListName, PopoloMembership } from './objects';

/** What is known of one object of a file before any is written. */
interface Known {
  name: string;
  /** The base's own id: the file is Chancery's, or the object has claims of its own. */
  isOwn: boolean;
  slug: string;
  /** What means it alone the world over. */
  identifiers: readonly string[];
}

/** The ids of a file's objects, and the slugs under which the base will know them. */
export class Plan {
  private readonly lists = new Map<ListName, Map<string, Known>>();
  /** First and last day of the file's events, for memberships that name one as their period. */
  readonly periods = new Map<string, { start: string | null; end: string | null }>();
  /** Slugs of the organisations that contain one, by slug. */
  readonly parents = new Map<string, string>();
  private readonly named = new Map<ListName, Map<string, string | null>>();
  private readonly tenures = new Map<string, number>();

  /** Notes an object. @returns false when the list has its id already. */
  add(
    list: ListName,
    id: string,
    name: string,
    isOwn: boolean,
    identifiers: readonly string[] = [],
  ): boolean {
    const known = this.lists.get(list) ?? new Map<string, Known>();
    this.lists.set(list, known);
    if (known.has(id)) return false;
    known.set(id, { name, isOwn, slug: isOwn ? id : '', identifiers });
    return true;
  }

  /** The slug of an object; undefined when the file has none of that id. */
  slug(list: ListName, id: string): string | undefined {
    return this.lists.get(list)?.get(id)?.slug;
  }

  /** The slug of the one object of a list that is named so; undefined when there is none or several. */
  slugNamed(list: ListName, name: string): string | undefined {
    const named = this.named.get(list) ?? new Map<string, string | null>();
    if (!this.named.has(list))
      for (const { name: each, slug } of this.lists.get(list)?.values() ?? [])
        named.set(foldText(each), named.has(foldText(each)) ? null : slug);
    this.named.set(list, named);
    const folded = foldText(name);
    return folded === '' ? undefined : (named.get(folded) ?? undefined);
  }

  /** The slugs that a list's foreign objects would have by their names alone. */
  wanted(list: ListName): string[] {
    return [...(this.lists.get(list)?.values() ?? [])].flatMap(({ isOwn, name }) =>
      isOwn ? [] : [plainSlug(name)],
    );
  }

  /** The identifiers of a list's foreign objects by which the base may know them. */
  identifiers(list: ListName): string[] {
    const objects = [...(this.lists.get(list)?.values() ?? [])];
    return [
      ...new Set(objects.flatMap(({ isOwn, identifiers }) => (isOwn ? [] : [...identifiers]))),
    ];
  }

  /**
   * Gives every foreign object of a list its slug: that of its name, with a part of its id's hash where
   * several of the file, or one that the base has from elsewhere, would have it. One whom the base knows by
   * an identifier that means it alone has the slug under which it is known.
   * @param known the base's entities by such identifiers.
   */
  assign(
    list: ListName,
    taken: ReadonlySet<string>,
    known: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  ): void {
    const objects = this.lists.get(list) ?? new Map<string, Known>();
    const joined = joinedSlugs(objects, known);
    const joinedTo = new Set(joined.values());
    const counts = new Map<string, number>();
    for (const { isOwn, name, slug } of objects.values()) {
      const key = isOwn ? slug : plainSlug(name);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [id, object] of objects) {
      if (object.isOwn) continue;
      const plain = plainSlug(object.name);
      const isFree =
        plain !== '' && counts.get(plain) === 1 && !taken.has(plain) && !joinedTo.has(plain);
      const own = isFree ? plain : `${plain === '' ? 'x' : plain}-${shortHash(id)}`;
      object.slug = joined.get(id) ?? own;
    }
  }

  /** Counts a membership, so that several of one person in one post are told apart. */
  countTenure(person: string, post: string): void {
    const pair = `${person}.${post}`;
    this.tenures.set(pair, (this.tenures.get(pair) ?? 0) + 1);
  }

  tenureId(person: string, post: string, membership: PopoloMembership): string {
    const pair = `${person}.${post}`;
    if ((this.tenures.get(pair) ?? 0) < 2) return pair;
    const { start_date, end_date, legislative_period_id, id } = membership;
    const parts = [legislative_period_id, start_date, end_date ?? undefined, id].filter(
      (part) => part,
    );
    return `${pair}.${shortHash(JSON.stringify(parts))}`;
  }
}

/**
 * The entities of the base that objects are, by the objects' ids: where all identifiers that lead
 * anywhere lead to one, and no other object of the file is led there.
 */
function joinedSlugs(
  objects: ReadonlyMap<string, Known>,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string> {
  const joined = new Map<string, string>();
  const led = new Map<string, number>();
  for (const [id, { isOwn, slug, identifiers }] of objects) {
    const found = isOwn ? [slug] : identifiers.flatMap((key) => [...(known.get(key) ?? [])]);
    const entities = new Set(found);
    for (const entity of entities) led.set(entity, (led.get(entity) ?? 0) + 1);
    const [only] = entities;
    if (!isOwn && only !== undefined && entities.size === 1) joined.set(id, only);
  }
  for (const [id, entity] of joined) if (led.get(entity) !== 1) joined.delete(id);
  return joined;
}

/** A slug of a name in any script; empty when nothing of it can be written so. */
export function plainSlug(name: string): string {
  try {
    return slugOf(name).slice(0, 100).replace(/-+$/, '');
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
