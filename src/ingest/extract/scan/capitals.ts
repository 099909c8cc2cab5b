import countries from 'world-countries';

const capitals = new Map(
  countries.flatMap(({ cca2, capital }) => capital.map((town) => [town, cca2] as const)),
);

/** Of which state, by its ISO 3166-1 alpha-2 code, a town of this name is the capital; null for none. */
export const capitalOf = (name: string): string | null => capitals.get(name) ?? null;
