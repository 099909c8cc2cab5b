import type { Evidence } from '../../domain/evidence';
import type { Name } from '../../domain/name';
import { nameTerms } from '../../domain/name-terms';
import type { PlaceRow } from '../../store/place';
import type { Facts } from '../../store/row';
import type { LocatedRecord } from '../record/locate';
import type { PlaceEntry } from '../record/record';
import { type Claims, firstStated } from './claim';
import { firstEvidence } from './evidence-kept';
import { foldNames, namesFrom, shownName } from './names';

export interface PlaceClaim {
  names: Name[];
  country: string | null;
  evidence: Evidence[];
}

export function claimPlace(entry: PlaceEntry, { record, cite }: LocatedRecord): PlaceClaim {
  return {
    names: namesFrom(entry.name, entry.otherNames, record.article.language),
    country: entry.country ?? null,
    evidence: cite(entry.quote),
  };
}

export function foldPlace(claims: Claims<PlaceClaim>): Facts<PlaceRow> {
  const names = foldNames(claims, ({ names }) => names);
  return {
    id: claims[0].entity,
    slug: claims[0].entity,
    name: shownName(names),
    names,
    nameTerms: nameTerms(names.map(({ value }) => value)),
    country: firstStated(claims, ({ country }) => country),
    evidence: firstEvidence(claims),
  };
}
