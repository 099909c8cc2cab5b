import { knownAt } from '../gazetteer';
import { BODY_HEADS } from '../../lexicon/bodies';
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import { HEADS } from '../../lexicon/titles';
import { isHolderOfPlace } from './capitals-from';
import { MONTHS, PREPOSITIONS, withComplements } from './body-complements';
import { bodyPhrase, type BodyPhrase, kindOf } from './body-phrase';
import { withSides } from './body-sides';
import { leadsToHead } from './field-row';
import { endsInLowerCase, goesOnOver } from './name-goes-on';
import { headAt } from './head-at';
import { isJoinedAfter, isKnownBeforeOther, isTwin } from './joined-after';
import { leadsAway } from './leads-away';
import { isNameAnd } from '../names/name-and';
import { rankBeginsAt } from '../offices/rank-begins';
import { namesNoUnit } from './no-unit';
import { nounFirstAt } from './noun-first';
import { isNumberedUnit, numberedUnitAt } from './numbered-units';
import { isRoom, seatAfter } from './premises';
import { isDashWithin } from './joined-sides';
import { shortForm } from './short-form';
import { spelledOut } from './spelled-out';
import type { Token } from '../tokens';

const MAX_WORDS = 7;
/** "(BTU)", "(NorAid)": short forms in brackets. */
const SHORT = /^(?:[\p{Lu}\d]{2,8}|(?!Mc|Mac)\p{Lu}\p{L}{1,5}\p{Lu}\p{L}{0,4})$/u;
const RANK = /^(?:Gen|Lt|Col|Maj|Capt|Adm|Brig|Sgt|Mrs?|Ms|Prof|Hon|Sen|Rep|Gov|Amb|H\.E)\.$/;
const PEOPLES = new Set(['people', 'women', 'workers', 'children', 'men', 'veterans', 'employers']);

/** What begins at each token of a sentence: offices, persons and bodies around it all ask. */
const known = new WeakMap<readonly Token[], Map<number, BodyPhrase | null>>();

/** Reads the name of a body that begins at a token; null when none does. */
export function parseBody(tokens: Token[], from: number): BodyPhrase | null {
  const here = known.get(tokens) ?? new Map<number, BodyPhrase | null>();
  known.set(tokens, here);
  let body = here.get(from);
  if (body === undefined) here.set(from, (body = readBody(tokens, from)));
  // What is learnt of a body where it is named is not learnt of it within an office.
  return body && { ...body };
}

function readBody(tokens: Token[], from: number): BodyPhrase | null {
  const first = tokens[from];
  const led = numberedUnitAt(tokens, from, parseBody) ?? nounFirstAt(tokens, from);
  if (led) return led;
  const isWord = FUNCTION_WORDS.has(first?.lower ?? '') && first?.text !== 'WHO';
  if (!first?.isCapital || isWord) return null;
  // "Gen. Ali Omar and Land Forces": a rank begins a name.
  if (RANK.test(first.text)) return null;
  // "Chairperson in | Office | of the OSCE".
  const isHeld = tokens[from - 1]?.lower === 'in' && /^chair/.test(tokens[from - 2]?.lower ?? '');
  if (first.text === 'Office' && isHeld) return null;
  // "Senior Bureau Official".
  if (first.text === 'Senior' && rankBeginsAt(tokens, from)) return null;
  // "the June | European Council".
  if (MONTHS.has(first.lower) && tokens[from + 1]?.isCapital) return null;
  if (isNameAnd(tokens, from)) return null;
  // "Heads of | State and Government".
  const isOfState =
    tokens[from - 1]?.lower === 'of' && /^heads?$/.test(tokens[from - 2]?.lower ?? '');
  if (first.lower === 'state' && isOfState) return null;
  // "the 20th | National Congress of the Party": an event.
  if (isCongressOf(tokens, from)) return null;
  // "the West Bank": a region, whatever noun its name ends with.
  if (knownAt(tokens, from)?.known.kind === 'REGION' && isRegionAlone(tokens, from)) return null;
  const base = parseBase(tokens, from);
  const whole = base && withPart(tokens, withComplements(tokens, base, parseBody));
  if (whole?.ground === 'HEAD' && whole.to === from + 1 && isLedAway(tokens, whole)) return null;
  const read = whole && withSides(tokens, whole, parseBody);
  const body = spelledOut(tokens, from, read);
  if (!body || body.ground === 'SHORT_FORM') return body;
  // "the State Atomic Corporation | Rosatom": its noun and its name.
  const name = /^(?:Corporation|Company|Concern)$/.test(tokens[body.to - 1]?.text ?? '')
    ? knownAt(tokens, body.to)
    : null;
  if (body.ground === 'HEAD' && name?.known.kind === 'BODY') return { ...body, to: name.to };
  const isTold = isBracket(tokens, body.to) && SHORT.test(tokens[body.to + 1]?.text ?? '');
  return (isTold && partAfter(tokens, body)) || { ...body, short: isTold ? body.to + 1 : null };
}

/** "the Council | on Monday", "the Government | of Prime Minister Lee": a noun alone, of which something is told. */
function isLedAway(tokens: Token[], whole: BodyPhrase): boolean {
  const at = whole.to + (tokens[whole.to + 1]?.lower === 'the' ? 2 : 1);
  const { lower = '' } = tokens[whole.to] ?? {};
  return PREPOSITIONS.has(lower) && leadsAway(tokens, lower, at, whole, true);
}

/** "(BTU)", "[BTU]": whether brackets that hold one word begin at a token. */
const isBracket = (tokens: Token[], at: number): boolean =>
  /^\(.\)$|^\[.\]$/.test(`${tokens[at]?.text}.${tokens[at + 2]?.text}`);

/** "the Baltic Trade Union (BTU) | Commission": a part of the body whose short form stands between. */
function partAfter(tokens: Token[], whole: BodyPhrase): BodyPhrase | null {
  // "the Labour Party (LP) | Central | Committee".
  const at = whole.to + (COMMITTEES.test(tokens[whole.to + 3]?.text ?? '') ? 4 : 3);
  const noun = tokens[at];
  const kind = noun?.isCapital && !noun.isPossessive ? BODY_HEADS[noun.lower] : undefined;
  if (!kind || kind === 'NEWS_AGENCY' || kind === 'COMPANY') return null;
  return { ...bodyPhrase(whole.from, at + 1, kind, whole.country), parent: whole };
}

const COMMITTEES = /^(?:Central|Standing|Executive)$/;

/** A party's congress is told by its number; that of a state has none. */
function isCongressOf(tokens: Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.isCapital && tokens[at]?.lower !== 'congress') at++;
  const isCongress = tokens[at]?.lower === 'congress' && tokens[at + 1]?.lower === 'of';
  let before = from - 1;
  while (tokens[before]?.isCapital && !/^\d/u.test(tokens[before]?.text ?? '')) before--;
  return isCongress && /^\d+(?:st|nd|rd|th)$/iu.test(tokens[before]?.text ?? '');
}

/** Whether a region's name holds the noun that a body's name would end with. */
function isRegionAlone(tokens: Token[], from: number): boolean {
  const last = tokens[(knownAt(tokens, from)?.to ?? from + 1) - 1];
  return BODY_HEADS[last?.lower ?? ''] !== undefined;
}

/** The name up to its head noun, without what is said after "of". */
function parseBase(tokens: Token[], from: number): BodyPhrase | null {
  let country: string | null = null;
  let parent: BodyPhrase | null = null;
  let known: BodyPhrase | null = null;
  let found: BodyPhrase | null = null;
  let limit = from + MAX_WORDS;
  for (let i = from; i < Math.min(limit, tokens.length);) {
    const token = tokens[i];
    if (!token || isHolderOfPlace(tokens, from, i)) break;
    // "the U.S.-Latvia Working Group": two states joined by a dash.
    if (i > from && isDashWithin(tokens, i)) {
      i++;
      continue;
    }
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
      limit += name.to - i - 1;
      if (i === from) known = parent = body;
      else if (tokens[i - 1]?.lower !== 'and') {
        // "the Collective | Security Council": a known name may end a longer one.
        const isNoun = BODY_HEADS[tokens[name.to - 1]?.lower ?? ''] !== undefined;
        // "the Baltic League | General Assembly": of any body.
        const isOrgan = parent !== null && ORGANS.has(wordsOf(tokens, parent.to, name.to));
        // "the UN | Green Climate Fund", "the SCO | Anti-Terrorist Structure": a long name is that of its part.
        const least = NATIONS.has(wordsOf(tokens, from, i)) ? 2 : 3;
        const isOfNations = parent?.to === i && name.to >= i + least;
        // "Minister of Trade and Indian | UNESCO | Envoy", "Indian | G20 | Sherpa".
        const isOther = tokens.slice(from, i).some(({ lower }) => lower === 'and');
        const isOfMany = body.kind === 'INTERNATIONAL_ORGANISATION' && /\d$/.test(token.text);
        if (country !== null && (isOther || isOfMany) && name.to === i + 1) break;
        if (country !== null) found = { ...body, from, country };
        else if (isOfNations) found = { ...body, from };
        else if (CIRCLES.has(tokens[i]?.text ?? '') || (isNoun && (!parent || isOrgan)))
          found = { ...body, from, parent, ground: 'HEAD' };
      }
      i = name.to;
      if (isKnownBeforeOther(tokens, i, known?.to === i, parseBody)) break;
      if (found && isRoom(tokens, i - 1)) found = null;
      const isEnd = isTwin(tokens, i - 1) || isJoinedAfter(tokens, i - 1, from, parseBody);
      if (tokens[i - 1]?.isPossessive || (found && isEnd)) break;
      continue;
    }
    if (name && name.known.kind !== 'REGION') {
      // A possessor is not part of the name: "Ukraine's Armed Forces".
      if (tokens[name.to - 1]?.isPossessive) break;
      country ??= name.known.kind === 'CITY' ? null : name.known.country;
      i = name.to;
      continue;
    }
    // "the Horn of Africa | Division": a region that more words than one name.
    if (
      name &&
      name.to > i + 1 &&
      tokens[name.to]?.isCapital &&
      !tokens[name.to - 1]?.isPossessive
    ) {
      i = name.to;
      continue;
    }
    // "the National Security Council | Senior Bureau Official": said of the officer.
    if (i > from && rankBeginsAt(tokens, i)) break;
    const head = headAt(tokens, i, from);
    if (head && (token.isCapital || (!parent && endsInLowerCase(tokens, i, from)))) {
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
      const isGeneral =
        /^(?:Consulate|Directorate)$/.test(token.text) && tokens[i + 1]?.text === 'General';
      const lead = tokens[isGeneral ? i + 2 : i + 1]?.lower ?? '';
      const leads = PREPOSITIONS.has(lead) && lead !== 'to';
      if (isAlone && !leads && !(head === 'DIPLOMATIC_MISSION' && tokens[i + 1]?.isCapital))
        found = null;
      if (namesNoUnit(tokens, i, parent !== null)) found = null;
      // "NATO Alliance": the noun for what the known name names.
      if (/^(?:alliance|bloc)$/.test(token.lower) && known?.to === i) return known;
      if (isRoom(tokens, i)) found = null;
      const seat = found ? seatAfter(tokens, i) : i + 1;
      if (found && seat > i + 1) return { ...found, to: seat };
      if (token.isPossessive) break;
      // "the Foreign Council | and Defence Ministers' Council": each has a noun of its own.
      if (found && (isTwin(tokens, i) || isJoinedAfter(tokens, i, from, parseBody))) break;
      // "Consulate | General", "Directorate | General for Trade".
      if (found && isGeneral) found = { ...found, to: ++i + 1 };
      i++;
      continue;
    }
    // "Representative | Office": a noun for officers stands in the name.
    const isOfficer =
      HEADS.has(token.lower) &&
      !(token.text === 'Representative' && tokens[i + 1]?.text === 'Office');
    const isName = token.isCapital && !isOfficer && !FUNCTION_WORDS.has(token.lower);
    const goesOn =
      goesOnOver(tokens, i, from) || leadsToHead(tokens, i) || isNumberedUnit(tokens, i);
    if (!isName && !goesOn) break;
    // "the National People’s Congress": whose it is may be a part of the name.
    const isOfMany =
      token.text.endsWith('s') &&
      !/^(?:affairs|issues|relations|operations|services)$/.test(token.lower) &&
      BODY_HEADS[tokens[i + 1]?.lower ?? ''];
    if (token.isPossessive && !PEOPLES.has(token.lower) && !isOfMany) break;
    i++;
  }
  return found ?? known ?? shortForm(tokens, from);
}

/** Nouns for a few that stand together, which known names are built on: "Transatlantic Quint". */
const CIRCLES = new Set(['Quint', 'Quad', 'Quartet', 'Troika']);
/** Organs that several organisations have by one name. */
const ORGANS = new Set([
  'General Assembly',
  'Security Council',
  'Collective Security Council',
  'National Security Council',
  'Peace and Security Council',
  'Economic and Social Council',
  'Permanent Council',
  'Human Rights Council',
]);
const NATIONS = new Set(['UN', 'U.N.', 'United Nations']);
const wordsOf = (tokens: Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** Follows a possessive: "the Communist Party of Vietnam's Commission on External Relations". */
function withPart(tokens: Token[], whole: BodyPhrase): BodyPhrase {
  if (!tokens[whole.to - 1]?.isPossessive) return whole;
  const part = parseBody(tokens, whole.to);
  if (part === null) return nounAlone(tokens, whole) ?? whole;
  if (part.ground !== 'HEAD') return whole;
  return { ...part, parent: part.parent ?? whole, country: part.country ?? whole.country };
}

/** "the Trade Commission's | Board": a noun for bodies by itself is one of the body before it. */
function nounAlone(tokens: Token[], whole: BodyPhrase): BodyPhrase | null {
  const noun = tokens[whole.to];
  const kind = noun?.isCapital ? BODY_HEADS[noun.lower] : undefined;
  if (!kind || whole.ground === 'SHORT_FORM') return null;
  return { ...bodyPhrase(whole.from, whole.to + 1, kind, whole.country), parent: whole };
}
