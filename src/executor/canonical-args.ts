/**
 * Canonical JSON of coerced argument values: keys sorted, so that two argument lists are equal
 * exactly when their texts are equal. `undefined` when a value is not plain JSON (a scalar may
 * coerce to a Date, a Map, a BigInt, ...): such arguments are then never taken for equal.
 */
export function canonicalArgs(value: unknown): string | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : undefined;
  if (typeof value !== 'object') return undefined;

  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value) {
      const text = canonicalArgs(item);
      if (text === undefined) return undefined;
      parts.push(text);
    }
    return `[${parts.join(',')}]`;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return undefined;
  for (const key of Object.keys(value).sort()) {
    const text = canonicalArgs((value as Record<string, unknown>)[key]);
    if (text === undefined) return undefined;
    parts.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${parts.join(',')}}`;
}
