import type { Item } from '../scan/items';

const NOUNS =
  'Meetings?|Summit|Dialogue|Conference|Forum|Session|Ministerial|Retreat|Consultations';

/** What the name of an event ends with. */
export const EVENT_NOUN = new RegExp(String.raw`^(?:${NOUNS})$`, 'u');
/** Right after "the Foreign Ministers": they are a part of an event's name. */
export const OF_EVENT = new RegExp(String.raw`^[’']?\s+(?:${NOUNS})\b`, 'u');
/** Right after a person's name: it is that of their government. */
const OF_GOVERNMENT =
  /^(?:-\p{Lu}\p{L}+)?\s+(?:[Aa]dministration|[Rr]egime|[Cc]abinet|[Dd]octrine|presidency|camp)\b/u;

/** "UN|-led talks": a body's name is a part of a word that tells of others. */
const OF_COMPOUND = /^[-‑]\p{Ll}/u;

/**
 * Whether what follows makes an office the name of an event, a person's name that of their government, or
 * a body's a part of an adjective.
 */
export function isOfOther({ kind }: Item, after: string): boolean {
  if (kind === 'BODY') return OF_COMPOUND.test(after);
  return kind === 'OFFICE' ? OF_EVENT.test(after) : kind === 'PERSON' && OF_GOVERNMENT.test(after);
}
