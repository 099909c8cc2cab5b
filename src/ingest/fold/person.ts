import type { Evidence } from '../../domain/evidence';
import type { Name } from '../../domain/name';
import { nameTerms } from '../../domain/name-terms';
import type { PersonRow } from '../../store/person';
import type { Facts } from '../../store/row';
import type { LocatedRecord } from '../record/locate';
import type { PersonEntry } from '../record/record';
import type { Claims } from './claim';
import { firstEvidence } from './evidence-kept';
import { foldNames, namesFrom, shownName } from './names';

export interface PersonClaim {
  names: Name[];
  evidence: Evidence[];
}

export function claimPerson(entry: PersonEntry, { record, cite }: LocatedRecord): PersonClaim {
  return {
    names: namesFrom(entry.name, entry.otherNames, record.article.language),
    evidence: cite(entry.quote),
  };
}

export function foldPerson(claims: Claims<PersonClaim>): Facts<PersonRow> {
  const names = foldNames(claims, ({ names }) => names);
  return {
    id: claims[0].entity,
    slug: claims[0].entity,
    name: shownName(names),
    names,
    nameTerms: nameTerms(names.map(({ value }) => value)),
    evidence: firstEvidence(claims),
  };
}
