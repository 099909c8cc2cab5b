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

/** A date as FollowTheMoney writes one, and where that is wider than the source says, its EDTF in words. */
export function ftmDate(date: PartialDate | null): string | null {
  return reducedDate(date);
}

/** What of a date FollowTheMoney cannot hold, for a reader. */
export function dateNote(label: string, date: PartialDate | null): string | null {
  if (date === null || reducedDate(date) === date.edtf) return null;
  return `${label}: ${date.edtf}${date.original === null ? '' : ` (${date.original})`}`;
}
