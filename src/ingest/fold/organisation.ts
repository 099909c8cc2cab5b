import type { PartialDate } from '../../domain/partial-date';
import type { OrganisationKind, OrganisationRow } from '../../store/organisation';
import type { Facts } from '../../store/row';
import { dateOf } from '../record/dates';
import type { LocatedRecord } from '../record/locate';
import type { OrganisationEntry } from '../record/record';
import { type Claims, firstStated } from './claim';
import { narrowestDate } from './narrowest-date';
import { foldNamed, type NamedClaim } from './named';
import { namesFrom } from './names';

export interface OrganisationClaim extends NamedClaim {
  kind: OrganisationKind;
  parent: string | null;
  country: string | null;
  founded: PartialDate | null;
  abolished: PartialDate | null;
}

export function claimOrganisation(
  entry: OrganisationEntry,
  { record, cite }: LocatedRecord,
): OrganisationClaim {
  return {
    names: namesFrom(entry.name, entry.otherNames, record.article.language),
    kind: entry.kind,
    parent: entry.parent ?? null,
    country: entry.country ?? null,
    founded: dateOf(entry.founded),
    abolished: dateOf(entry.abolished),
    evidence: entry.quote === undefined ? [] : cite(entry.quote),
  };
}

/** All but `ancestors`, which depend on other bodies: see `ancestorsOf`. */
export function foldOrganisation(
  claims: Claims<OrganisationClaim>,
): Omit<Facts<OrganisationRow>, 'ancestors'> {
  return {
    ...foldNamed(claims, {
      KIND: { by: 'FIRST', of: ({ kind }) => kind },
      PARENT: { by: 'FIRST', of: ({ parent }) => parent },
      COUNTRY: { by: 'FIRST', of: ({ country }) => country },
      FOUNDED: { by: 'NARROWEST', of: ({ founded }) => founded },
      ABOLISHED: { by: 'NARROWEST', of: ({ abolished }) => abolished },
    }),
    kind: claims[0].value.kind,
    parent: firstStated(claims, ({ parent }) => parent),
    country: firstStated(claims, ({ country }) => country),
    founded: narrowestDate(claims, ({ founded }) => founded),
    abolished: narrowestDate(claims, ({ abolished }) => abolished),
  };
}

/** Bodies that would contain themselves, once what all articles say is put together. */
export class CircleError extends Error {
  override readonly name = 'CircleError';
  constructor(readonly circle: readonly string[]) {
    super(`a body would be part of itself: ${circle.join(' > ')}`);
  }
}

/** What becomes of bodies that would contain themselves: refused, or the way up ends where it leads back. */
export type Circles = 'REFUSED' | 'CUT';

/**
 * All bodies that contain this one, nearest first.
 * @param parentOf a body's parent; null at the top.
 * @throws CircleError when the way up leads back and circles are refused.
 */
export function ancestorsOf(
  id: string,
  parentOf: (id: string) => string | null,
  circles: Circles,
): string[] {
  const way = [id];
  for (let at = parentOf(id); at !== null; at = parentOf(at)) {
    if (way.includes(at) && circles === 'CUT') break;
    if (way.includes(at)) throw new CircleError([...way.slice(way.indexOf(at)), at]);
    way.push(at);
  }
  return way.slice(1);
}
