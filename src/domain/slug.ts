import { toLatin } from './latin';

/**
 * The key that people type, from a name in any script: lower-case ASCII letters and digits with
 * single hyphens, e.g. `Kassym-Jomart Tokayev` to `kassym-jomart-tokayev`. Not unique by itself.
 * @throws RangeError when nothing of the name can be written so.
 */
export function slugOf(name: string): string {
  const slug = toLatin(name)
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug === '') throw new RangeError(`"${name}" gives no slug: expected at least one letter`);
  return slug;
}

/** A slug that nothing has yet: the one that is wished for, else that with the first free number from 2 on. */
export function freeSlug(wished: string, isTaken: (slug: string) => boolean): string {
  let slug = wished;
  for (let n = 2; isTaken(slug); n++) slug = `${wished}-${n}`;
  return slug;
}
