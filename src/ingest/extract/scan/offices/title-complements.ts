import type { BodyPhrase } from '../bodies/body-phrase';
import { parseBody } from '../bodies/parse-body';
import { afterPlaceJoined } from '../place-after';
import { fieldsFrom } from './fields';
import { countryAt, knownAt } from '../gazetteer';
import { BODY_HEADS } from '../../lexicon/bodies';
import { TERRITORIAL_HEADS } from '../../lexicon/titles';
import { isLikelyPerson, parseName } from '../names/person-name';
import { alsoSentTo } from './sent-to';
import { corpsAt } from './diplomatic-corps';
import { officeField } from './office-field';
import { companyAt, leadsCompany } from './company';
import { isSpokesman, spokenForAt } from './spokesman';
import { abstractFrom, AIMS, taskFrom } from './task';
import { plainBodies } from '../bodies/plain-body';
import { plainUnit } from '../bodies/plain-unit';
import { isRankAt } from './rank-beside';
import { afterDealings, forcesOfState } from './of-state';
import type { TitlePhrase, TitleReader } from './title-phrase';
import type { Token } from '../tokens';
import { territoryAt, unlistedAt } from '../names/unlisted';

/** Offices that stand towards another post or state. */
const TOWARDS = new Set([
  'ambassador',
  'adviser',
  'advisor',
  'aide',
  'envoy',
  'representative',
  'consul',
  'consul-general',
  'counsellor',
  'counselor',
  'secretary',
  'assistant',
  'commissioner',
  'nuncio',
  'chargé',
  'charge',
]);

/** "Ambassador-Designate" stands as the ambassador does. */
function isTowards({ head }: TitlePhrase): boolean {
  return TOWARDS.has(head.replace(/-(?:designate|elect)$/, ''));
}

/** Offices whose holders are posted "in" a state. */
const POSTED_IN = new Set([
  'ambassador',
  'charge',
  'chargé',
  'consul',
  'consul-general',
  'representative',
  'envoy',
  'coordinator',
  'co-ordinator',
]);

/** Offices that are for a task. */
const SENT_FOR = new Set([
  'ambassador-at-large',
  'envoy',
  'representative',
  'coordinator',
  'co-ordinator',
  'adviser',
  'advisor',
]);

/** "before the African Union" is said of representatives, "from Rwanda" of ministers. */
const PREPOSITIONS = new Set(['of', 'for', 'on', 'to', 'in', 'at', 'from', 'before']);

/** Follows an office by what it is of, for or to: fields, bodies, states and other offices. */
export function withComplements(
  tokens: Token[],
  title: TitlePhrase,
  parseTitle: TitleReader,
): void {
  const first = title.to;
  for (let round = 0; round < 3; round++) {
    // "Chair of the Majlis | (Parliament) | of Latvia".
    const isAside = tokens[title.to]?.text === '(' && tokens[title.to + 2]?.text === ')';
    // "Minister of State | (MoS) | for Trade".
    const isShort = /^\p{Lu}\p{L}*\p{Lu}$/u.test(tokens[title.to + 1]?.text ?? '');
    const after = isAside ? tokens[title.to + 3]?.lower : undefined;
    if ((after === 'of' || (after === 'for' && isShort)) && title.to > title.from + 1)
      title.to += 3;
    const preposition = tokens[title.to]?.lower ?? '';
    if (!PREPOSITIONS.has(preposition)) break;
    if (preposition === 'from' && title.country !== null) break;
    // "Head of Mission | to the EU".
    const isOfMission = tokens[title.to - 1]?.lower === 'mission';
    if (preposition === 'to' && !isTowards(title) && !isOfMission) break;
    if (preposition === 'in' && !POSTED_IN.has(title.head)) break;
    if (preposition === 'before' && title.head !== 'representative') break;
    const the = title.to + (tokens[title.to + 1]?.lower === 'the' ? 2 : 1);
    // "of the sisterly Republic of Latvia".
    const at =
      the +
      (/^(?:sisterly|brotherly|friendly|neighbou?ring)$/.test(tokens[the]?.lower ?? '') ? 1 : 0);
    const next = complement(tokens, at, title, preposition, parseTitle);
    if (!next) break;
    Object.assign(title, next);
    // "Patriarch of Riga | and All Latvia".
    const isOfAll = tokens[title.to]?.lower === 'and' && tokens[title.to + 1]?.lower === 'all';
    const all = isOfAll ? knownAt(tokens, title.to + 2) : null;
    if (all) title.to = all.to;
    if (tokens[title.to - 1]?.isPossessive) {
      Object.assign(title, unitOf(tokens, title));
      break;
    }
  }
  const whole = fieldAfter(tokens, first);
  if (whole > title.to) {
    const words = tokens.slice(title.to, whole).map(({ lower }) => lower);
    Object.assign(title, { to: whole, fields: [...title.fields, ...words] });
  }
  title.to = afterDealings(tokens, title.to);
  // "Head of the Latvian Parliament | delegation": a part that is played, and no post.
  if (
    /^(?:delegation|group|team)$/.test(tokens[title.to]?.lower ?? '') &&
    title.to > title.from + 1
  ) {
    title.to++;
    title.head = 'member';
  }
}

/** "chair of the Latvian parliament's | security committee": a unit of the body that an office is of. */
function unitOf(tokens: Token[], { to, body, country }: TitlePhrase): Partial<TitlePhrase> {
  const unit = body ? plainUnit(tokens, to) : null;
  if (!unit || !body) return {};
  return { to: unit.to, body: { ...unit, from: body.from, parent: body, country } };
}

/** The index after the whole field that a preposition at a token leads to; 0 where none is sure. */
function fieldAfter(tokens: Token[], at: number): number {
  if (!/^(?:of|for|on|to)$/.test(tokens[at]?.lower ?? '')) return 0;
  const from = at + (tokens[at + 1]?.lower === 'the' ? 2 : 1);
  const to = officeField(tokens, from);
  return to > from ? to : 0;
}

/** "Director of the Trade Bureau | at the State Department": of a part, at the whole. */
function mayBeAt(title: TitlePhrase, body: BodyPhrase): boolean {
  if (title.to - title.from === 1) return false;
  return (
    title.body === null ||
    (title.body.kind === 'DEPARTMENT' && /^(?:MINISTRY|DEPARTMENT)$/.test(body.kind))
  );
}

/** Governments that are told by how they govern. */
const PASSING =
  /^(?:caretaker|interim|transitional|provisional|coalition|military|unity|regional|shadow|opposition)$/;
const RULE = /^(?:government|cabinet|administration|authority|council|junta)$/;

function complement(
  tokens: Token[],
  at: number,
  title: TitlePhrase,
  preposition: string,
  parseTitle: TitleReader,
): Partial<TitlePhrase> | null {
  const corps = preposition === 'of' ? corpsAt(tokens, at) : at;
  if (corps > at) return { to: corps };
  // "Prime Minister | of the caretaker government".
  if (
    preposition === 'of' &&
    PASSING.test(tokens[at]?.text ?? '') &&
    RULE.test(tokens[at + 1]?.text ?? '')
  )
    return { to: at + 2 };
  // "spokesman | for the Latvian military".
  const forces = /^(?:of|for|in)$/.test(preposition) ? forcesOfState(tokens, at) : null;
  if (forces) return { to: forces.to, country: title.country ?? forces.country };
  const field = fieldsFrom(tokens, at);
  const body = parseBody(tokens, at) ?? plainBodies(tokens, at, parseTitle).at(-1) ?? null;
  // "Head of Service | at the Foreign Office".
  if (preposition === 'at')
    return body && body.ground !== 'SHORT_FORM' && mayBeAt(title, body)
      ? { to: body.to, body: title.body ?? body }
      : null;
  // "for African Affairs | Anna Lee and Security Council Director Omar Khan".
  const name = body && field > at && body.to > field ? parseName(tokens, field) : null;
  const isJoined = name && tokens[name.to]?.lower === 'and' && name.to - name.from > 1;
  if (name && isJoined && isLikelyPerson(tokens, name)) {
    const words = tokens.slice(at, field).map(({ lower }) => lower);
    return { to: field, fields: [...title.fields, ...words] };
  }
  const plain = preposition === 'of' && !body ? plainUnit(tokens, at) : null;
  if (plain)
    return { to: plain.to, body: title.body ?? plain, country: title.country ?? plain.country };
  const land = stateAt(tokens, at);
  // "Special Envoy for Latvia | and Estonia".
  const placesTo = (to: number) => (preposition === 'for' ? afterPlaceJoined(tokens, to) : to);
  // "Special Representative of the UN Secretary-General": of the officer and not of the body.
  if (title.head === 'head' && /^(?:state|government)$/.test(tokens[at]?.lower ?? ''))
    return { to: at + 1 };
  // "spokesman for the UN envoy": of the officer too.
  const isVoice = isSpokesman(title) && /^(?:of|for|to)$/.test(preposition);
  const isServing = isVoice || (isTowards(title) && /^(?:of|to)$/.test(preposition));
  const served = isServing && parseTitle(tokens, at);
  // "of the UN Secretary-General | for Central Asia": said of the one who represents.
  const cut = served ? tokens.slice(at, served.to).findIndex(({ lower }) => lower === 'for') : -1;
  if (served && cut > 0) served.to = at + cut;
  // "of the Ministry of Foreign Affairs | Ambassador Anna Lee".
  const isRank = served && served.to - served.from > 1 && isRankAt(tokens, served.to - 1);
  const spokenFor = isVoice ? spokenForAt(tokens, at, served || null, body) : null;
  if (spokenFor) return spokenFor;
  if (served && !isRank && body && served.isCapital && served.from === at && served.to > body.to)
    return { to: served.to, serves: served };
  if (body && body.ground !== 'SHORT_FORM' && body.to > Math.max(field, land?.to ?? 0))
    return {
      to: preposition === 'to' ? alsoSentTo(tokens, body.to, parseTitle).to : body.to,
      body: title.body ?? body,
      country: title.country ?? body.country,
    };
  if (field > Math.max(at, land?.to ?? 0) && preposition !== 'from') {
    const words = tokens.slice(at, field).map(({ lower }) => lower);
    // "Minister for Trade | and the Pacific".
    const the = tokens[field + 1]?.lower === 'the' ? field + 2 : field + 1;
    const region =
      preposition === 'for' && tokens[field]?.lower === 'and' ? knownAt(tokens, the) : null;
    if (region?.known.kind === 'REGION' && region.to > the)
      return { to: region.to, fields: [...title.fields, ...words] };
    return { to: field, fields: [...title.fields, ...words] };
  }
  // "told the Minister on U.S. plans": "on" leads to a country only away from the office.
  if (preposition === 'on' || preposition === 'before') return null;
  if (isTowards(title)) {
    const serves = parseTitle(tokens, at);
    // "Special Envoy for Latvia | Ambassador Anna Lee": nobody is an envoy for an ambassador.
    const isBeside = (preposition === 'for' && serves?.head === 'ambassador') || isRank;
    if (!isBeside && serves?.isCapital && serves.from === at) return { to: serves.to, serves };
  }
  const isPeople = /^(?:people|nation|part|side|section)$/.test(
    tokens[land?.to ?? -1]?.lower ?? '',
  );
  if (land && isPeople) return { to: land.to + 1, country: title.country ?? land.country };
  // "Vice Speaker of Kyrgyzstan's | Jogorku Kenesh": the possessor's body.
  const owned = land && tokens[land.to - 1]?.isPossessive ? bodyOf(tokens, land.to) : null;
  if (land && owned) return { ...owned, country: title.country ?? land.country };
  // "Special Envoy for Latvia | Reconstruction".
  const engaged = land && preposition === 'for' ? abstractFrom(tokens, land.to) : 0;
  if (land && engaged > land.to) return { to: engaged, country: title.country ?? land.country };
  if (land && (preposition === 'to' || preposition === 'in')) {
    const also = alsoSentTo(tokens, land.to, parseTitle);
    return { to: also.to, receiving: [land.country, ...also.states] };
  }
  if (land) return { to: placesTo(land.to), country: title.country ?? land.country };
  // "Speaker of Parliament": a noun for bodies that stands alone names one only after an office.
  const word = tokens[at];
  if (word?.isCapital && preposition === 'of' && BODY_HEADS[word.lower]) return { to: at + 1 };
  const place = knownAt(tokens, at);
  // "Special Coordinator for the Middle East | Peace Process".
  const sought = place && preposition === 'for' ? abstractFrom(tokens, place.to) : 0;
  if (place && sought > place.to) return { to: sought };
  if (place && place.known.kind !== 'DEMONYM') return { to: placesTo(place.to) };
  const task =
    (preposition === 'for' || AIMS.test(tokens[at]?.text ?? '')) &&
    title.isCapital &&
    SENT_FOR.has(title.head)
      ? taskFrom(tokens, at)
      : at;
  if (task > at)
    return {
      to: task,
      fields: [...title.fields, ...tokens.slice(at, task).map(({ lower }) => lower)],
    };
  if (preposition !== 'of') return null;
  if (leadsCompany(title)) return companyAt(tokens, at);
  return TERRITORIAL_HEADS.has(title.head) ? territoryAt(tokens, at) : unlistedAt(tokens, at);
}

/** A state after a preposition: "of Latvia", "of the Latvian people"; an adjective alone is of a noun. */
function stateAt(tokens: Token[], at: number): ReturnType<typeof countryAt> {
  const land = countryAt(tokens, at);
  const isAdjective = land !== null && knownAt(tokens, at)?.known.kind === 'DEMONYM';
  const next = tokens[land?.to ?? at];
  if (isAdjective && next?.text === 'Republic') return { ...land, to: land.to + 1 };
  const isOfNoun =
    isAdjective &&
    next?.isWord === true &&
    !next.isCapital &&
    !/^(?:people|nation|part|side|section)$/.test(next.lower);
  return isOfNoun ? null : land;
}

function bodyOf(tokens: Token[], at: number): Pick<TitlePhrase, 'to' | 'body'> | null {
  const body = parseBody(tokens, at);
  if (body && body.ground !== 'SHORT_FORM') return { to: body.to, body };
  const part = knownAt(tokens, at);
  if (part) return { to: part.to, body: null };
  const noun = tokens[at];
  return noun?.isCapital && BODY_HEADS[noun.lower] ? { to: at + 1, body: null } : null;
}
