import type { ListName, PopoloObject } from './objects';

/** Objects that stand within another one, and the reference that says so. */
interface Nested {
  member: string;
  list: ListName;
  reference: string;
}

/** Where Popolo lets objects stand within those that they refer to. */
const NESTED: Partial<Record<ListName, readonly Nested[]>> = {
  persons: [{ member: 'memberships', list: 'memberships', reference: 'person_id' }],
  organizations: [
    { member: 'memberships', list: 'memberships', reference: 'organization_id' },
    { member: 'posts', list: 'posts', reference: 'organization_id' },
    { member: 'children', list: 'organizations', reference: 'parent_id' },
  ],
  posts: [{ member: 'memberships', list: 'memberships', reference: 'post_id' }],
};

/** References that Popolo lets an object spell out: the whole of what it refers to instead of its id. */
const SPELT_OUT: Partial<Record<ListName, readonly string[]>> = {
  memberships: ['person', 'organization', 'post'],
  posts: ['organization'],
  organizations: ['parent'],
};

/** An object that stood within another one. */
export interface Inner {
  list: ListName;
  pointer: string;
  item: unknown;
}

/** An object apart from those within it. */
export function apart(
  list: ListName,
  pointer: string,
  object: PopoloObject,
): { object: PopoloObject; inner: Inner[] } {
  const inner: Inner[] = [];
  const rest: Record<string, unknown> = { ...object };
  for (const { member, list: of, reference } of NESTED[list] ?? []) {
    const items = rest[member];
    if (!Array.isArray(items)) continue;
    delete rest[member];
    for (const [i, item] of items.entries())
      inner.push({
        list: of,
        pointer: `${pointer}/${member}/${i}`,
        item: isObject(item) ? { [reference]: object.id, ...stated(item) } : (item as unknown),
      });
  }
  for (const name of SPELT_OUT[list] ?? []) {
    const other = rest[name];
    if (isObject(other) && typeof other['id'] === 'string') rest[`${name}_id`] ??= other['id'];
  }
  return { object: rest, inner };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A reference that is null says no more than the place where the object stands. */
function stated(item: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}
