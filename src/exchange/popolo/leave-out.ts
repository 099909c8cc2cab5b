import { problemsWith } from './check-object';
import type { ImportProblem } from './import-error';
import type { ListName } from './objects';

/**
 * An object without what is wrong with it: an item of a list, a member, or of two dates that contradict
 * each other both. Null when nothing of use is left, as without a name, or when the object is Chancery's
 * own: what it claims and what it shows would no longer agree.
 */
export function withoutBroken(
  list: ListName,
  pointer: string,
  item: unknown,
  problems: readonly ImportProblem[],
): object | null {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null;
  const object = structuredClone(item) as Record<string, unknown>;
  if (object['chancery'] != null) return null;
  const places = problems.map((problem) => problem.pointer.slice(pointer.length + 1));
  const items = new Set(places.map((place) => place.split('/').slice(0, 2).join('/')));
  for (const [member, value] of Object.entries(object))
    if (Array.isArray(value) && !items.has(member))
      object[member] = value.filter((_, index) => !items.has(`${member}/${index}`));
    else if (places.some((place) => place === member || place.startsWith(`${member}/`)))
      delete object[member];
  for (const { also } of problems) if (also !== undefined) delete object[also];
  return problemsWith(list, pointer, object).length === 0 ? object : null;
}
