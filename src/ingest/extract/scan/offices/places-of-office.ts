import { TERRITORIAL_HEADS } from '../../lexicon/titles';
import { BODY_HEADS } from '../../lexicon/bodies';
import { parseBody } from '../bodies/parse-body';
import { knownAt } from '../gazetteer';
import { parseName } from '../names/person-name';
import { afterPlaceJoined } from '../place-after';
import type { Token } from '../tokens';
import type { Complement, NamedAt } from './complement-at';
import { alsoSentTo } from './sent-to';
import { OF_PEOPLE } from './state-at';
import { isSentFor } from './stands-towards';
import { abstractFrom } from './task';

/** The state that an office is of, or that its holder is sent to: "Ambassador | to Latvia and Estonia". */
export function stateAfter(named: NamedAt): Complement | null {
  const { tokens, title, preposition, parseTitle, land } = named;
  if (!land) return null;
  const country = title.country ?? land.country;
  if (OF_PEOPLE.test(tokens[land.to]?.lower ?? '')) return { to: land.to + 1, country };
  // "Vice Speaker of Kyrgyzstan's | Jogorku Kenesh": the possessor's body.
  const owned = tokens[land.to - 1]?.isPossessive ? bodyOf(tokens, land.to) : null;
  if (owned) return { ...owned, country };
  // "Special Envoy for Latvia | Reconstruction".
  const engaged = preposition === 'for' ? abstractFrom(tokens, land.to) : 0;
  if (engaged > land.to) return { to: engaged, country };
  if (preposition === 'to' || preposition === 'in') {
    const also = alsoSentTo(tokens, land.to, parseTitle);
    return { to: also.to, receiving: [land.country, ...also.states] };
  }
  return { to: placesTo(named, land.to), country };
}

/** Another place that is known: "Special Coordinator | for the Middle East | Peace Process". */
export function placeAfter(named: NamedAt): Complement | null {
  const { tokens, at, preposition } = named;
  // "Special Envoy | to South and | Central Asia".
  const isJoint =
    /^(?:North|South|East|West|Southeast|Central)$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.lower === 'and' &&
    tokens[at + 2]?.isCapital === true;
  const place = knownAt(tokens, isJoint ? at + 2 : at);
  if (!place) return null;
  const sought = preposition === 'for' ? abstractFrom(tokens, place.to) : 0;
  if (sought > place.to) return { to: sought };
  return place.known.kind === 'DEMONYM' ? null : { to: placesTo(named, place.to) };
}

/** "the envoy | on Latvia|, Anna Lee": after "on" a state is the office's only where its holder is named. */
export function placeBeforeName(named: NamedAt): Complement | null {
  const { tokens, title } = named;
  if (!isSentFor(title) && title.head !== 'rapporteur') return null;
  const place = placeAfter(named);
  const to = place?.to ?? 0;
  const comma = tokens[to]?.text === ',' ? 1 : 0;
  const name = to > 0 ? parseName(tokens, to + comma, true) : null;
  const isNamed =
    name !== null &&
    (name.hasHonorific || (name.to - name.from > 1 && !knownAt(tokens, name.from)));
  const isClosed = comma === 0 || !tokens[name?.to ?? to]?.isCapital;
  return isNamed && isClosed ? place : null;
}

/** "Special Envoy for Latvia | and Estonia", "Akim of Almaty | region". */
function placesTo({ tokens, preposition, title }: NamedAt, to: number): number {
  if (preposition === 'for') return afterPlaceJoined(tokens, to);
  const isPart =
    TERRITORIAL_HEADS.has(title.head) &&
    /^(?:region|oblast|province|district|county|governorate|prefecture)$/.test(
      tokens[to]?.text ?? '',
    ) &&
    !tokens[to - 1]?.isPossessive;
  return isPart ? to + 1 : to;
}

/** The body that a state's possessive leads to; null for a word that names none. */
function bodyOf(tokens: Token[], at: number): Complement | null {
  const body = parseBody(tokens, at);
  if (body && body.ground !== 'SHORT_FORM') return { to: body.to, body };
  const part = knownAt(tokens, at);
  if (part) return { to: part.to, body: null };
  const noun = tokens[at];
  return noun?.isCapital && BODY_HEADS[noun.lower] ? { to: at + 1, body: null } : null;
}
