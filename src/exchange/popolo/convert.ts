import type { External } from '../../domain/external';
import type { Name } from '../../domain/name';
import { type PartialDate, tryPartialDate } from '../../domain/partial-date';
import { scriptOf } from '../../ingest/fold/script';
import { ORGANISATION_KINDS, type OrganisationKind } from '../../store/organisation';
import { nameOf } from './full-name';
import type { PopoloName, PopoloObject } from './objects';
import { toldDate } from './told-date';

/** A name and other names as the base keeps them: one that has an end is a former name. */
export function namesOf(preferred: string, others: readonly PopoloName[] | null = []): Name[] {
  const name = (value: string, lang: string | null, kind: Name['kind']): Name => {
    const tidy = value.normalize('NFC').replace(/\s+/gu, ' ').trim();
    return { value: tidy, lang, script: scriptOf(tidy), kind };
  };
  return [
    name(preferred, null, 'PREFERRED'),
    ...(others ?? [])
      .map((other) => ({ ...other, name: nameOf(other) ?? '' }))
      .filter((other) => other.name.trim() !== '')
      .map((other) =>
        name(
          other.name,
          other.lang ?? null,
          toldDate(other.end_date) === null ? 'ALIAS' : 'FORMER',
        ),
      ),
  ];
}

/** Identifiers and sources of an object; left out where it has none. */
export function externalOf({ identifiers, sources }: PopoloObject): External {
  const links = (sources ?? []).filter(({ url, note }) => (url ?? note ?? '') !== '');
  return {
    ...(identifiers?.length
      ? {
          identifiers: identifiers.map(({ scheme, identifier }) => ({
            scheme: scheme ?? null,
            identifier,
          })),
        }
      : {}),
    ...(links.length > 0
      ? { sources: links.map(({ url, note }) => ({ url: url ?? null, note: note ?? null })) }
      : {}),
  };
}

/** A date of a file; of a time, its day. Null when there is none. */
export function dateOf(text: string | null | undefined): PartialDate | null {
  const told = toldDate(text);
  return told && text ? tryPartialDate(told, text) : null;
}

/** Some day from one date to another, either of which may be unknown; null when both are. */
export function within(
  from: string | null | undefined,
  to: string | null | undefined,
): PartialDate | null {
  const [start, end] = [toldDate(from) ?? '..', toldDate(to) ?? '..'];
  if (start === '..' && end === '..') return null;
  return tryPartialDate(start === end ? start : `${start}/${end}`);
}

/** What files call the kinds of bodies, beside Chancery's own words for them. */
const KINDS: Readonly<Record<string, OrganisationKind>> = {
  legislature: 'PARLIAMENT',
  chamber: 'PARLIAMENTARY_CHAMBER',
  'upper house': 'PARLIAMENTARY_CHAMBER',
  'lower house': 'PARLIAMENTARY_CHAMBER',
  executive: 'GOVERNMENT',
  'political party': 'PARTY',
  embassy: 'DIPLOMATIC_MISSION',
};

export function kindOf(classification: string | null | undefined): OrganisationKind {
  const words = classification?.trim().toLowerCase() ?? '';
  const own = ORGANISATION_KINDS.find((kind) => kind.toLowerCase().replaceAll('_', ' ') === words);
  return own ?? KINDS[words] ?? 'OTHER';
}
