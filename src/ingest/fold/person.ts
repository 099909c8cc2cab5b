import type { Lifespan } from '../../domain/external';
import type { PersonRow } from '../../store/person';
import type { Facts } from '../../store/row';
import type { LocatedRecord } from '../record/locate';
import type { PersonEntry } from '../record/record';
import type { Claims } from './claim';
import { foldLifespan } from './external';
import { foldNamed, type NamedClaim } from './named';
import { namesFrom } from './names';

export type PersonClaim = NamedClaim & Lifespan;

export function claimPerson(entry: PersonEntry, { record, cite }: LocatedRecord): PersonClaim {
  return {
    names: namesFrom(entry.name, entry.otherNames, record.article.language),
    evidence: cite(entry.quote),
  };
}

export function foldPerson(claims: Claims<PersonClaim>): Facts<PersonRow> {
  return {
    ...foldNamed(claims, {
      BIRTH_DATE: { by: 'NARROWEST', of: ({ birthDate }) => birthDate ?? null },
      DEATH_DATE: { by: 'NARROWEST', of: ({ deathDate }) => deathDate ?? null },
    }),
    ...foldLifespan(claims),
  };
}
