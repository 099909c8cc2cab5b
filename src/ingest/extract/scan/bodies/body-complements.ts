import { MONTH_NAMES } from '../../../time/pattern';
import type { BodyPhrase, BodyReader } from './body-phrase';
import { capitalsFrom, goesOn } from './capitals-from';
import { CIRCLE, leadsAway } from './leads-away';
import { officersTo } from './officers-to';
import { withFriend } from './friends';
import { afterPlaceJoined } from '../place-after';
import { fieldRow, oneFieldTo } from './field-row';
import { fieldsFrom } from '../offices/fields';
import { countryAt, knownAt } from '../gazetteer';
import { BODY_HEADS } from '../../lexicon/bodies';
import { officerTo } from '../offices/officer';
import { HEADS, PORTFOLIO_WORDS } from '../../lexicon/titles';
import { isOfOffice, nameBeginsAt } from '../names/name-begins';
import type { Token } from '../tokens';

/** Parts of bodies that are told apart by where they are: "OSCE Programme Office in Astana". */
const POSTED = /^(?:office|bureau|branch|chamber)$/;
/** Those of a state or a body elsewhere: "the American University in Cairo". */
const POSTED_OF =
  /^(?:centre|center|university|academy|school|institute|college|hospital|house|delegation|section|corps|team)$/;
/** Bodies with a house of their own, which "in" leads to the place of. */
const LOCATED =
  /^(?:institute|university|academy|school|college|hospital|museum|library|centre|center|bank|laboratory|ministry|parliament|court|company|corporation|agency|club|theat(?:er|re))$/;
/** Bodies that work for an officer. */
const OFFICE = /^(?:office|secretariat|bureau)$/;
export const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES);
export const PREPOSITIONS = new Set(['of', 'for', 'on', 'in', 'to']);

/** "the Technology Council in | Meža, Latvia": a town that no list has, by the state behind it. */
const isTownOf = (tokens: Token[], at: number): boolean =>
  tokens[at]?.isCapital === true &&
  tokens[at + 1]?.text === ',' &&
  knownAt(tokens, at + 2)?.known.kind === 'COUNTRY';

/** Follows "of", "for" and "on": "Senate of the Parliament of Kazakhstan". */
export function withComplements(
  tokens: Token[],
  base: BodyPhrase,
  parseBody: BodyReader,
): BodyPhrase {
  if (base.ground === 'SHORT_FORM' || tokens[base.to - 1]?.isPossessive) return base;
  let body = withFriend(tokens, base);
  for (let round = 0; round < 3; round++) {
    const preposition = tokens[body.to];
    if (!preposition || !PREPOSITIONS.has(preposition.lower)) break;
    // "in" and "to" lead away from all but missions: "the US Embassy in London".
    const isToPlace = preposition.lower === 'to' || knownAt(tokens, body.to + 1) !== null;
    const noun = tokens[base.to - 1]?.lower ?? '';
    const isOfOther =
      POSTED_OF.test(noun) &&
      (base.country !== null || base.parent !== null) &&
      !isAtHome(tokens, body.to + 1, base.country);
    // "the Bureau of African Affairs | in Riga": its field tells it apart.
    const isPart = POSTED.test(noun) && (round === 0 || body.parent !== null || noun === 'chamber');
    // "the Group of Partners | in Haiti": those who stand together there.
    const isOfThose =
      round > 0 &&
      CIRCLE.test(noun) &&
      /^(?:Partners|Friends|Donors|Experts)$/.test(tokens[body.to - 1]?.text ?? '');
    const isPosted = preposition.lower === 'in' && (isPart || isOfOther || isOfThose);
    const isMission = base.kind === 'DIPLOMATIC_MISSION' || isPosted || isSentForce(tokens, base);
    if (/^(?:in|to)$/.test(preposition.lower) && isToPlace && !isMission) break;
    // "the Rice Institute | in Meža": where it is, though no list has the town.
    const isInTown = preposition.lower === 'in' && !isOfOffice(tokens, body.to + 1);
    if (isInTown && (LOCATED.test(noun) || isTownOf(tokens, body.to + 1)) && !isMission) break;
    // "Chief of | Cabinet | for the Commission's President": whom the office is for.
    if (noun === 'cabinet' && preposition.lower !== 'of') break;
    // "the EU Delegation | to Latvia".
    const isSent = base.kind === 'DIPLOMATIC_MISSION' && preposition.lower === 'to';
    const isOf = preposition.lower === 'of';
    if (base.ground === 'KNOWN' && !isOf && !CIRCLE.test(noun) && !isSent) break;
    const next = body.to + (tokens[body.to + 1]?.lower === 'the' ? 2 : 1);
    // "the Tribunal for the | former | Yugoslavia".
    const isFormer = tokens[next]?.lower === 'former' && placeAt(tokens, next + 1) !== null;
    const at = isFormer ? next + 1 : next;
    const isOffice = isOf && OFFICE.test(tokens[body.to - 1]?.lower ?? '');
    // "the Ministry for Europe | and Foreign Affairs".
    const fields = round === 0 && base.kind === 'MINISTRY' ? afterRegionAnd(tokens, at) : at;
    if (fields > at) {
      body = { ...body, to: fields };
      continue;
    }
    if (!isOffice && leadsAway(tokens, preposition.lower, at, base, round === 0)) break;
    const officer = isOffice ? officerTo(tokens, at) : at;
    if (officer > at) {
      body = { ...body, to: officer, country: body.country ?? lastCountry(tokens, at, officer) };
      break;
    }
    // "the Department of State | Bureau of Mines": its part, whose noun goes on with "of".
    const ownField = unitOfField(tokens, at);
    if (base.kind === 'DEPARTMENT' || base.kind === 'MINISTRY')
      if (ownField > at) {
        const whole = { ...body, to: ownField };
        const part = parseBody(tokens, ownField);
        return part ? { ...part, from: base.from, parent: whole } : whole;
      }
    const inner = parseBody(tokens, at);
    if (preposition.lower === 'in' && inner && !isMission) break;
    const place = countryAt(tokens, at) ?? placeAt(tokens, at);
    if (inner && inner.ground !== 'SHORT_FORM' && inner.to > (place?.to ?? 0)) {
      // "the Workers' Party of Latvia | Central Committee": a part of what the state's name ends.
      const isPart = base.kind === 'PARTY' && inner.country !== null && place !== null;
      const whole = isPart ? { ...body, to: place.to, country: inner.country } : inner;
      // "the Department of the Treasury", "the Ministry of the Interior and Community".
      const isField =
        base.kind === 'MINISTRY' &&
        inner.parent === null &&
        (PORTFOLIO_WORDS.has(tokens[at]?.lower ?? '') || tokens[at]?.text === 'Law');
      // "the Lee School of | Foreign Service": what is taught there.
      const isTaught =
        inner.ground === 'HEAD' &&
        inner.country === null &&
        tokens[at - 1]?.lower === 'of' &&
        /^(?:school|college|faculty)$/.test(noun);
      // "the Council of SCO | Heads of State".
      const officers = inner.ground === 'KNOWN' ? officersTo(tokens, inner.to) : inner.to;
      // "the Party of | Unity and Trade": known without its noun.
      const isParty = noun === 'party' && inner.kind === 'PARTY' && inner.ground === 'KNOWN';
      const isNoun =
        isParty || (inner.to === at + 1 && inner.kind === 'MINISTRY') || isField || isTaught;
      body = {
        ...body,
        to: officers,
        parent: isNoun ? null : whole,
        country: body.country ?? inner.country,
      };
      // "the Office of the European Union | in Latvia".
      const isOfBody = inner.ground === 'KNOWN' && POSTED.test(noun);
      const seat =
        isOfBody && tokens[body.to]?.lower === 'in' ? placeAt(tokens, body.to + 1) : null;
      if (seat) body = { ...body, to: seat.to };
      break;
    }
    // "of the Turkic Speaking States", "of Asia-Pacific Cooperation": an adjective of what follows.
    const isAdjective =
      /^(?:DEMONYM|REGION)$/.test(knownAt(tokens, at)?.known.kind ?? '') &&
      tokens[place?.to ?? at]?.isCapital === true &&
      !nameBeginsAt(tokens, place?.to ?? at) &&
      !tokens[(place?.to ?? at) - 1]?.isPossessive &&
      !HEADS.has(tokens[place?.to ?? at]?.lower ?? '') &&
      (knownAt(tokens, at)?.known.kind === 'DEMONYM' || isOfNoun(tokens, place?.to ?? at));
    const studied = place && !isAdjective ? studiesTo(tokens, place.to) : 0;
    if (place && !isAdjective) {
      place.to = Math.max(place.to, studied);
      body = {
        ...body,
        to: place.to,
        country: body.country ?? countryAt(tokens, at)?.country ?? null,
      };
      if (tokens[body.to - 1]?.isPossessive) break;
      // "for Central Asia and | Afghanistan".
      if (preposition.lower !== 'of') body = { ...body, to: afterJoined(tokens, body.to) };
      continue;
    }
    // "the Senate of the Parliament | Maulen Ashimbayev": a noun for bodies alone is a whole one.
    const named = tokens[at];
    const kind = isOf && named?.isCapital ? BODY_HEADS[named.lower] : undefined;
    if (kind && base.ground === 'HEAD' && !named?.isPossessive) {
      const whole: BodyPhrase = {
        ...base,
        from: at,
        to: at + 1,
        kind,
        parent: null,
        country: null,
      };
      // "the Secretariat of the Organization": of one that the text names elsewhere in full.
      const parent = kind.startsWith('PARLIAMENT') || kind === 'GOVERNMENT' ? whole : null;
      body = { ...body, to: at + 1, parent };
      if (tokens[at + 1]?.lower === 'of') continue;
      break;
    }
    const field = Math.max(fieldsOfBody(tokens, at), fieldRow(tokens, at));
    // "Council of Foreign Ministers" goes on; in "Commission on External Relations Le Hoai Trung" a name begins.
    const isWhole = field > at && !goesOn(tokens, field);
    const to = isWhole ? field : Math.max(field, capitalsFrom(tokens, at, parseBody));
    if (to === at || base.ground === 'KNOWN') break;
    body = { ...body, to, country: body.country ?? lastCountry(tokens, at, to) };
  }
  return body;
}

/** The index after one word for a field that a part of its department stands behind; `at` for none. */
function unitOfField(tokens: Token[], at: number): number {
  const [field, noun, of] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isField = field?.text === 'State' || PORTFOLIO_WORDS.has(field?.lower ?? '');
  const isUnit = /^(?:Bureau|Office|Directorate|Division)$/.test(noun?.text ?? '');
  return isField && !field?.isPossessive && isUnit && /^(?:of|for)$/.test(of?.lower ?? '')
    ? at + 1
    : at;
}

/** Heads of fields: before one the last field of a row is its own: "of Justice, and | Trade Minister". */
const OF_FIELD = /^(?:minister|secretary|commissioner|representative|envoy|negotiator|advis[eo]r)$/;

/** "the Department of Foreign Affairs and Trade | Director": a row of fields, though an officer's noun follows. */
function fieldsOfBody(tokens: Token[], at: number): number {
  const to = fieldsFrom(tokens, at, true);
  const { lower = '' } = tokens[to] ?? {};
  return OF_FIELD.test(lower) ? fieldsFrom(tokens, at) : to;
}

/** The index after a part of the world and the field that "and" joins to it; `at` where none is. */
function afterRegionAnd(tokens: Token[], at: number): number {
  const region = knownAt(tokens, at);
  const and = region?.known.kind === 'REGION' ? region.to : at;
  if (tokens[and]?.lower !== 'and' || and === at) return at;
  const to = Math.max(fieldsFrom(tokens, and + 1), oneFieldTo(tokens, and + 1));
  return to > and + 1 ? to : at;
}

/** "the Latvian Naval College | in Riga": where it is, as the town is the state's own. */
function isAtHome(tokens: Token[], at: number, country: string | null): boolean {
  const seat = knownAt(tokens, at)?.known;
  return country !== null && seat?.kind === 'CITY' && seat.country === country;
}

/** "of Pacific | and Asian Studies": the index after what is studied of two parts of the world. */
function studiesTo(tokens: Token[], at: number): number {
  const other = tokens[at]?.lower === 'and' ? knownAt(tokens, at + 1) : null;
  const isAdjective =
    tokens[at]?.lower === 'and' && /(?:an|ese|ic|ish)$/.test(tokens[at + 1]?.text ?? '');
  const to = other?.to ?? (isAdjective ? at + 2 : 0);
  return to > 0 && /^(?:Studies|Affairs|Languages|Cultures)$/.test(tokens[to]?.text ?? '')
    ? to + 1
    : 0;
}

/** "the United Nations Interim Force | in Lebanon": where a body of many states has sent it. */
const isSentForce = (tokens: Token[], { parent, to }: BodyPhrase): boolean =>
  parent?.ground === 'KNOWN' && /^(?:force|operation)$/.test(tokens[to - 1]?.lower ?? '');

/** "for Central Asia | and Afghanistan", "on Africa | and Global Issues". */
function afterJoined(tokens: Token[], at: number): number {
  const place = afterPlaceJoined(tokens, at);
  if (place > at || tokens[at]?.lower !== 'and') return place;
  const field = oneFieldTo(tokens, at + 1);
  return field > at + 1 ? field : at;
}

/** "Asia-Pacific | Economic Cooperation", but "Asia | Anjum Lee": a word that names are made of is among them. */
function isOfNoun(tokens: Token[], at: number): boolean {
  for (let i = at; i < at + 5 && tokens[i]?.isCapital; i++)
    if (isOfOffice(tokens, i) || tokens[i]?.lower.endsWith('s')) return true;
  return false;
}

function lastCountry(tokens: Token[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const found = countryAt(tokens, i);
    if (found?.to === to) return found.country;
  }
  return null;
}

function placeAt(tokens: Token[], at: number): { to: number } | null {
  const found = knownAt(tokens, at);
  return found && found.known.kind !== 'BODY' ? { to: found.to } : null;
}
