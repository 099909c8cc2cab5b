import type { External, Identifier, Lifespan, SourceLink } from '../../domain/external';
import { type Claims, unite } from './claim';
import { narrowestDate } from './narrowest-date';

/** Identifiers and sources of all claims, each once; members that none states are left out. */
export function foldExternal(claims: Claims<External>): External {
  const identifiers = unite<External, Identifier>(
    claims,
    (value) => value.identifiers ?? [],
    ({ scheme, identifier }) => `${scheme} ${identifier}`,
    ([first]) => first,
  );
  const sources = unite<External, SourceLink>(
    claims,
    (value) => value.sources ?? [],
    ({ url, note }) => `${url} ${note}`,
    ([first]) => first,
  );
  return {
    ...(identifiers.length > 0 ? { identifiers } : {}),
    ...(sources.length > 0 ? { sources } : {}),
  };
}

/** The days of birth and death that the claims agree on; left out where none states one. */
export function foldLifespan(claims: Claims<Lifespan>): Lifespan {
  const birthDate = narrowestDate(claims, (value) => value.birthDate ?? null);
  const deathDate = narrowestDate(claims, (value) => value.deathDate ?? null);
  return { ...(birthDate ? { birthDate } : {}), ...(deathDate ? { deathDate } : {}) };
}
