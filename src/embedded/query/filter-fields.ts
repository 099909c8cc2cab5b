import { type Document } from './values';

/** The top-level fields that a filter looks at; `undefined` if it may look at any (`$expr`). */
export function filterFields(filter: Document): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  return collect(filter, names) ? names : undefined;
}

function collect(filter: Document, names: Set<string>): boolean {
  return Object.entries(filter).every(([name, value]) => {
    if (!name.startsWith('$')) {
      names.add(name.split('.')[0] as string);
      return true;
    }
    if (name === '$comment') return true;
    return Array.isArray(value) && (value as Document[]).every((clause) => collect(clause, names));
  });
}
