import type { PartialDate } from '../../domain/partial-date';
import type { EntityKind } from '../../store/row';
import { reducedDate } from '../reduced-date';

/** The schemata of FollowTheMoney that Chancery's entities become. */
export type Schema =
  | 'Address'
  | 'Article'
  | 'Company'
  | 'Documentation'
  | 'Event'
  | 'Note'
  | 'Occupancy'
  | 'Organization'
  | 'Person'
  | 'Position'
  | 'PublicBody';

/** One FollowTheMoney entity, in the form in which its tools read streams of them. */
export interface FtmEntity {
  id: string;
  schema: Schema;
  /** Every property has a list of texts, none of them empty. */
  properties: Record<string, string[]>;
}

/** The id under which an entity of the base goes: kinds have ids of their own, FollowTheMoney has one space. */
export function ftmId(kind: EntityKind, id: string): string {
  return `${kind.toLowerCase()}-${id}`;
}

type Value = string | null | readonly (string | null)[];

/** An entity of these properties; those without a value are left out, a value twice is once. */
export function ftmEntity(id: string, schema: Schema, values: Record<string, Value>): FtmEntity {
  const properties: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(values)) {
    const texts = [value].flat().filter((text) => typeof text === 'string');
    const stated = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
    if (stated.length > 0) properties[name] = stated;
  }
  return { id, schema, properties };
}

/** The years that FollowTheMoney takes; the Icelandic parliament, of 930, is older. */
const YEARS = /^[12]\d{3}(?:-|$)/;

/** A date as FollowTheMoney writes one; null where it has none for it. */
export function ftmDate(date: PartialDate | null): string | null {
  const reduced = reducedDate(date);
  return reduced !== null && YEARS.test(reduced) ? reduced : null;
}

/** What of a date FollowTheMoney cannot hold, for a reader. */
export function dateNote(label: string, date: PartialDate | null): string | null {
  if (date === null || ftmDate(date) === date.edtf) return null;
  const { edtf, original } = date;
  return `${label}: ${edtf}${original === null || original === edtf ? '' : ` (${original})`}`;
}
