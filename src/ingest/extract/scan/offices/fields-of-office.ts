import { knownAt } from '../gazetteer';
import { isLikelyPerson, parseName } from '../names/person-name';
import type { Complement, ComplementAt, NamedAt } from './complement-at';
import { isSentFor } from './stands-towards';
import { AIMS, taskFrom } from './task';

/** A field whose last word might begin a name: "for African Affairs | Anna Lee and Security Council Director Omar Khan". */
export function fieldBeforeName(named: NamedAt): Complement | null {
  const { tokens, at, field, body } = named;
  const name = body && field > at && body.to > field ? parseName(tokens, field) : null;
  const isJoined = name && tokens[name.to]?.lower === 'and' && name.to - name.from > 1;
  return name && isJoined && isLikelyPerson(tokens, name) ? withField(named, field) : null;
}

/** The fields of an office, where no state's name is longer: "Minister | for Trade | and the Pacific". */
export function fieldAfter(named: NamedAt): Complement | null {
  const { tokens, at, preposition, field, land } = named;
  if (field <= Math.max(at, land?.to ?? 0) || preposition === 'from') return null;
  // "Minister for Trade | and the Pacific".
  const the = tokens[field + 1]?.lower === 'the' ? field + 2 : field + 1;
  const region =
    preposition === 'for' && tokens[field]?.lower === 'and' ? knownAt(tokens, the) : null;
  const isRegion = region?.known.kind === 'REGION' && region.to > the;
  return { ...withField(named, field), ...(isRegion ? { to: region.to } : {}) };
}

/** What one is charged with who is sent for a task: "Ambassador-at-Large | for Global Criminal Justice". */
export function taskAfter(named: NamedAt): Complement | null {
  const { tokens, at, title, preposition } = named;
  const mayBeSent = preposition === 'for' || AIMS.test(tokens[at]?.text ?? '');
  if (!mayBeSent || !title.isCapital || !isSentFor(title)) return null;
  const task = taskFrom(tokens, at);
  return task > at ? withField(named, task) : null;
}

/** The words up to an index as a field of the office. */
function withField({ tokens, at, title }: ComplementAt, to: number): Complement {
  const words = tokens.slice(at, to).map(({ lower }) => lower);
  return { to, fields: [...title.fields, ...words] };
}
