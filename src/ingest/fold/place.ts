import type { PlaceRow } from '../../store/place';
import type { Facts } from '../../store/row';
import type { LocatedRecord } from '../record/locate';
import type { PlaceEntry } from '../record/record';
import { type Claims, firstStated } from './claim';
import { foldNamed, type NamedClaim } from './named';
import { namesFrom } from './names';

export interface PlaceClaim extends NamedClaim {
  country: string | null;
}

export function claimPlace(entry: PlaceEntry, { record, cite }: LocatedRecord): PlaceClaim {
  return {
    names: namesFrom(entry.name, entry.otherNames, record.article.language),
    country: entry.country ?? null,
    evidence: cite(entry.quote),
  };
}

export function foldPlace(claims: Claims<PlaceClaim>): Facts<PlaceRow> {
  return {
    ...foldNamed(claims, { COUNTRY: { by: 'FIRST', of: ({ country }) => country } }),
    country: firstStated(claims, ({ country }) => country),
  };
}
