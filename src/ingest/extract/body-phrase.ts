import type { OrganisationKind } from '../../store/organisation';
import { fieldsFrom } from './fields';
import { countryAt, knownAt } from './gazetteer';
import { BODY_HEADS, NOT_BODIES } from './lexicon/bodies';
import { FUNCTION_WORDS } from './lexicon/function-words';
import { HEADS } from './lexicon/titles';
import { withSides } from './body-sides';
import { spelledOut } from './spelled-out';
import type { Token } from './tokens';

/** The name of a body: tokens `from` to before `to`. */
export interface BodyPhrase {
  from: number;
  to: number;
  kind: OrganisationKind;
  /** The one country that its name tells. */
  country: string | null;
  /** The body that it is named as part of. */
  parent: BodyPhrase | null;
  /** Bodies of two sides that its name tells: those it is between. */
  sides?: BodyPhrase[];
  /** Index of the short form that follows in brackets: "the World Health Organization (WHO)". */
  short: number | null;
  /** Whether it is known by name, is built on a noun for bodies, or only looks like a short form. */
  ground: 'KNOWN' | 'HEAD' | 'SHORT_FORM';
}

const MAX_WORDS = 7;
/** Parts of bodies that are told apart by where they are: "OSCE Programme Office in Astana". */
const POSTED = /^(?:office|centre|center|bureau|branch)$/;
/** Bodies that a part of the world may be the field of. */
const DEPARTED =
  /^(?:department|committee|office|bureau|directorate|division|institute|cent(?:er|re)|council|commission|fund|bank)$/;
const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(
    ' ',
  ),
);
const PEOPLES = new Set(['people', 'women', 'workers', 'children', 'men', 'veterans', 'employers']);
const PREPOSITIONS = new Set(['of', 'for', 'on', 'in', 'to']);

/** Reads the name of a body that begins at a token; null when none does. */
export function parseBody(tokens: Token[], from: number): BodyPhrase | null {
  const first = tokens[from];
  if (!first?.isCapital || FUNCTION_WORDS.has(first.lower)) return null;
  // "the June | European Council".
  if (MONTHS.has(first.lower) && tokens[from + 1]?.isCapital) return null;
  // "Heads of | State and Government".
  if (first.lower === 'state' && /^heads?$/.test(tokens[from - 2]?.lower ?? '')) return null;
  const base = parseBase(tokens, from);
  const read = base && withSides(tokens, withPart(tokens, withComplements(tokens, base)));
  const body = spelledOut(tokens, from, read);
  if (!body || body.ground === 'SHORT_FORM') return body;
  const isBracketed = tokens[body.to]?.text === '(' && tokens[body.to + 2]?.text === ')';
  const isShort = /^[\p{Lu}\d]{2,8}$/u.test(tokens[body.to + 1]?.text ?? '');
  return { ...body, short: isBracketed && isShort ? body.to + 1 : null };
}

/** The name up to its head noun, without what is said after "of". */
function parseBase(tokens: Token[], from: number): BodyPhrase | null {
  let country: string | null = null;
  let parent: BodyPhrase | null = null;
  let known: BodyPhrase | null = null;
  let found: BodyPhrase | null = null;
  for (let i = from; i < Math.min(from + MAX_WORDS, tokens.length);) {
    const token = tokens[i];
    if (!token) break;
    const name = knownAt(tokens, i);
    if (name?.known.kind === 'BODY') {
      const body: BodyPhrase = {
        from: i,
        to: name.to,
        kind: name.known.organisation,
        country: null,
        parent: null,
        short: null,
        ground: 'KNOWN',
      };
      if (i === from) known = parent = body;
      else if (tokens[i - 1]?.lower !== 'and') {
        // "the Collective | Security Council": a known name may end a longer one.
        const isNoun = BODY_HEADS[tokens[name.to - 1]?.lower ?? ''] !== undefined;
        if (country !== null) found = { ...body, from, country };
        else if (isNoun && !parent) found = { ...body, from, ground: 'HEAD' };
      }
      i = name.to;
      if (tokens[i - 1]?.isPossessive) break;
      continue;
    }
    if (name && name.known.kind !== 'REGION') {
      // A possessor is not part of the name: "Ukraine's Armed Forces".
      if (tokens[name.to - 1]?.isPossessive) break;
      country ??= name.known.kind === 'CITY' ? null : name.known.country;
      i = name.to;
      continue;
    }
    const head = BODY_HEADS[token.lower];
    const isJoint = token.lower === 'and' || token.lower === '&' || token.lower === 'of';
    if (head && i > from - 1 && (token.isCapital || (i > from && token.lower === 'police'))) {
      const isAlone = i === from;
      found = {
        from,
        to: i + 1,
        kind: kindOf(head, tokens.slice(from, i + 1)),
        country,
        parent,
        short: null,
        ground: 'HEAD',
      };
      const leads = PREPOSITIONS.has(tokens[i + 1]?.lower ?? '') && tokens[i + 1]?.lower !== 'to';
      if (isAlone && !leads && !(head === 'DIPLOMATIC_MISSION')) found = null;
      // "Hyderabad House" is a building.
      if (token.lower === 'house' && tokens[i + 1]?.lower !== 'of') found = null;
      if (token.isPossessive) break;
      // "Consulate | General".
      if (found && token.lower === 'consulate' && tokens[i + 1]?.text === 'General')
        found = { ...found, to: ++i + 1 };
      i++;
      continue;
    }
    if (
      !(token.isCapital && !HEADS.has(token.lower) && !FUNCTION_WORDS.has(token.lower)) &&
      !(
        isJoint &&
        tokens[i + 1]?.isCapital &&
        i > from &&
        token.lower !== 'of' &&
        !beginsOther(tokens, i + 1)
      )
    )
      break;
    // "the National People’s Congress": whose it is may be a part of the name.
    const isOfMany = token.text.endsWith('s') && BODY_HEADS[tokens[i + 1]?.lower ?? ''];
    if (token.isPossessive && !PEOPLES.has(token.lower) && !isOfMany) break;
    i++;
  }
  return found ?? known ?? shortForm(tokens, from);
}

/** Follows "of", "for" and "on": "Senate of the Parliament of Kazakhstan". */
function withComplements(tokens: Token[], base: BodyPhrase): BodyPhrase {
  if (base.ground === 'SHORT_FORM' || tokens[base.to - 1]?.isPossessive) return base;
  let body = base;
  for (let round = 0; round < 3; round++) {
    const preposition = tokens[body.to];
    if (!preposition || !PREPOSITIONS.has(preposition.lower)) break;
    // "in" and "to" lead away from all but missions: "the US Embassy in London".
    const leadsAway = preposition.lower === 'to' || knownAt(tokens, body.to + 1) !== null;
    const isPosted = preposition.lower === 'in' && POSTED.test(tokens[base.to - 1]?.lower ?? '');
    const isMission = base.kind === 'DIPLOMATIC_MISSION' || isPosted;
    if (/^(?:in|to)$/.test(preposition.lower) && leadsAway && !isMission) break;
    // "the Government in January".
    if (
      /^\p{Lu}/u.test(tokens[body.to + 1]?.text ?? '') &&
      MONTHS.has(tokens[body.to + 1]?.lower ?? '')
    )
      break;
    if (base.ground === 'KNOWN' && preposition.lower !== 'of') break;
    const at = body.to + (tokens[body.to + 1]?.lower === 'the' ? 2 : 1);
    // "the Assembly | for Central Asia": said of who is sent there.
    if (
      preposition.lower === 'for' &&
      placeAt(tokens, at) &&
      knownAt(tokens, at)?.known.kind !== 'DEMONYM' &&
      !DEPARTED.test(tokens[base.to - 1]?.lower ?? '')
    )
      break;
    const inner = parseBody(tokens, at);
    if (preposition.lower === 'in' && inner && !isMission) break;
    const place = countryAt(tokens, at) ?? placeAt(tokens, at);
    if (inner && inner.ground !== 'SHORT_FORM' && inner.to > (place?.to ?? 0)) {
      body = { ...body, to: inner.to, parent: inner, country: body.country ?? inner.country };
      break;
    }
    // "of the Turkic Speaking States", "of Asia-Pacific Cooperation": an adjective of what follows.
    const isAdjective =
      /^(?:DEMONYM|REGION)$/.test(knownAt(tokens, at)?.known.kind ?? '') &&
      tokens[place?.to ?? at]?.isCapital === true &&
      !tokens[(place?.to ?? at) - 1]?.isPossessive &&
      !HEADS.has(tokens[place?.to ?? at]?.lower ?? '');
    if (place && !isAdjective) {
      body = {
        ...body,
        to: place.to,
        country: body.country ?? countryAt(tokens, at)?.country ?? null,
      };
      if (tokens[body.to - 1]?.isPossessive) break;
      // "for Central Asia and | Afghanistan".
      const other = tokens[body.to]?.lower === 'and' ? placeAt(tokens, body.to + 1) : null;
      if (other && preposition.lower !== 'of') body = { ...body, to: other.to };
      continue;
    }
    // "the Senate of the Parliament | Maulen Ashimbayev": a noun for bodies alone is a whole one.
    const noun = tokens[at];
    const kind = preposition.lower === 'of' && noun?.isCapital ? BODY_HEADS[noun.lower] : undefined;
    if (kind && base.ground === 'HEAD' && !noun?.isPossessive) {
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
    const field = fieldsFrom(tokens, at);
    // "Council of Foreign Ministers" goes on; in "Commission on External Relations Le Hoai Trung" a name begins.
    const isWhole = field > at && !(tokens[field]?.isCapital && tokens[field].lower.endsWith('s'));
    const to = isWhole ? field : Math.max(field, capitalsFrom(tokens, at));
    if (to === at || base.ground === 'KNOWN') break;
    body = { ...body, to, country: body.country ?? lastCountry(tokens, at, to) };
  }
  return body;
}

/** Follows a possessive: "the Communist Party of Vietnam's Commission on External Relations". */
function withPart(tokens: Token[], whole: BodyPhrase): BodyPhrase {
  if (!tokens[whole.to - 1]?.isPossessive) return whole;
  const part = parseBody(tokens, whole.to);
  if (part?.ground !== 'HEAD') return whole;
  return { ...part, parent: part.parent ?? whole, country: part.country ?? whole.country };
}

/** "the Ministry of Climate Change and | Ministry of Commerce": after "and" another body begins. */
function beginsOther(tokens: Token[], i: number): boolean {
  const isHead = BODY_HEADS[tokens[i]?.lower ?? ''] !== undefined;
  return isHead && tokens[i - 1]?.lower === 'and' && tokens[i + 1]?.lower === 'of';
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

/** The index after a run of capitalised words with "and", "of", "the" and commas between them. */
function capitalsFrom(tokens: Token[], from: number): number {
  let to = from;
  for (let i = from; i < Math.min(from + 9, tokens.length); i++) {
    const token = tokens[i];
    if (!token) break;
    // An initial begins a person's name, and a country's name ends a body's: "of Turkmenistan | B. Atdaev".
    if (/\p{Lu}\.$/u.test(token.text) && knownAt(tokens, i) === null) break;
    const land = knownAt(tokens, i);
    if (land?.known.kind === 'COUNTRY') return land.to;
    // "the Cabinet of Ministers and | Minister of Foreign Affairs": an office begins.
    if (i > from && HEADS.has(token.lower)) break;
    if (beginsOther(tokens, i)) break;
    // "Turkic | Speaking | States".
    const isWithin = token.lower === 'speaking' && tokens[i + 1]?.isCapital === true;
    if (token.isCapital && (isWithin || !FUNCTION_WORDS.has(token.lower))) {
      to = i + 1;
      if (token.isPossessive) break;
    } else if (!['and', 'of', 'the', 'to', 'on'].includes(token.lower) || i === from) break;
  }
  return to;
}

/** Two to six capitals that nothing else is known by: AWEX, FIT. */
function shortForm(tokens: Token[], from: number): BodyPhrase | null {
  const token = tokens[from];
  if (!token || !/^\p{Lu}{2,6}$/u.test(token.text) || NOT_BODIES.has(token.text)) return null;
  if (knownAt(tokens, from) || /^[IVX]+$/.test(token.text)) return null;
  // "STL.News" and "AKIPRESS.COM" are addresses.
  if (tokens[from - 1]?.text === '.' && tokens[from - 1]?.end === token.start) return null;
  const [dot, after] = [tokens[from + 1], tokens[from + 2]];
  if (dot?.text === '.' && dot.start === token.end && after?.start === dot.end) return null;
  return {
    from,
    to: from + 1,
    kind: 'OTHER',
    country: null,
    parent: null,
    short: null,
    ground: 'SHORT_FORM',
  };
}

function kindOf(head: OrganisationKind, words: Token[]): OrganisationKind {
  const lower = words.map((word) => word.lower);
  if (lower.at(-1) === 'assembly' && lower.includes('parliamentary'))
    return 'PARLIAMENTARY_ASSEMBLY';
  if (lower.at(-1) === 'department' && lower.includes('state')) return 'MINISTRY';
  if (lower.at(-1) === 'commission' && lower.at(-2) === 'high') return 'DIPLOMATIC_MISSION';
  return head;
}
