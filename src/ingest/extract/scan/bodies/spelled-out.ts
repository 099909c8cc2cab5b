import type { BodyPhrase } from './body-phrase';
import { knownAt } from '../gazetteer';
import { AGREEMENT_WORDS } from '../../lexicon/places';
import { HEADS } from '../../lexicon/titles';
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import type { Token } from '../tokens';

const LONGEST = 11;
const JOINTS = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to', '&', 'at', 'with']);
/** What many come to, agree on or build is no body, whatever its short form. */
const EVENTS =
  /^(?:summit|forum|conference|dialogue|meeting|session|week|days|symposium|congress|festival|exhibition|games|initiative|strategy|program|programme|plan|project|framework|goals|scheme|facility|corridor|route|zone|area|region|war|system|mechanism|partnership|convention|policy|understanding|memorandum|intent|consultations|talks|resolution|declaration|statement|agenda|vision|act|code|treaty|pact|agreement|accord|protocol|dam|bridge|pipeline|canal|highway|motorway|tunnel|airport|reactor|missile|telescope|satellite|interconnector|terminal|gateway|cryptography|technology|technologies|effort|virus|disease|syndrome|fever|vaccine)$/;

const UNDERTAKINGS =
  /^(?:plan|treaty|convention|agreement|pact|act|code|memorandum|declaration|strategy|agenda|framework|protocol)$/;

/** Whether a noun tells that what a short form spells is an event, a plan or the like, and no body. */
export const isEvent = (noun: string): boolean => EVENTS.test(noun.toLowerCase());

/** A body by the short form that spells it: "the Baltic Platform for Forests (BPF)". */
export function spelledOut(
  tokens: Token[],
  from: number,
  read: BodyPhrase | null,
): BodyPhrase | null {
  const to = read && read.to > from + 3 ? -1 : spelledOutTo(tokens, from);
  if (to < 0 || (read !== null && read.to >= to)) return read;
  const parent = read?.ground === 'KNOWN' ? read : null;
  return {
    from,
    to,
    kind: 'OTHER',
    country: read?.country ?? null,
    parent,
    short: to + 1,
    ground: 'HEAD',
  };
}

/**
 * The index after capitalised words whose first letters are the short form that follows in brackets:
 * "the Riga Platform for Forest Cooperation (RPFC)" is a body, whatever noun its name is built on. -1
 * for none.
 */
function spelledOutTo(tokens: Token[], from: number): number {
  const first = tokens[from];
  if (!first?.isCapital || !first.isWord || FUNCTION_WORDS.has(first.lower)) return -1;
  let to = from;
  while (to < from + LONGEST && isPart(tokens[to])) to++;
  const short = tokens[to + 1]?.text ?? '';
  if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || !/^\p{Lu}{3,8}$/u.test(short))
    return -1;
  const words = tokens.slice(from, to);
  const last = words.at(-1)?.lower ?? '';
  // "Senior Bureau Official (SBO)": an office's short form.
  if (HEADS.has(last) || last === 'official') return -1;
  if (!words.at(-1)?.isCapital || EVENTS.test(last) || AGREEMENT_WORDS.has(last)) return -1;
  // "the Joint Plan of Action (JPA)": what the first "of" or "on" follows tells what it is.
  const noun =
    words[words.findIndex(({ lower }) => /^(?:of|on|for)$/.test(lower)) - 1]?.lower ?? '';
  if (UNDERTAKINGS.test(noun) || isStateName(tokens, from, to)) return -1;
  // "the Line of Northern Contact (LNC)".
  if (/^(?:line|zone|plan|treaty|law|operation)$/.test(first.lower)) return -1;
  const initials = words
    .filter(({ isCapital }) => isCapital)
    .flatMap(({ text }) => text.split(/[-‑–]/u))
    .map((part) => part.charAt(0).toUpperCase());
  const all = words
    .flatMap(({ text }) => text.split(/[-‑–]/u))
    .map((part) => part.charAt(0).toUpperCase());
  return [initials.join(''), all.join('')].includes(short) ? to : -1;
}

/** "the Republic of Latvia (ROL)": a state's own short form. */
function isStateName(tokens: Token[], from: number, to: number): boolean {
  const known = knownAt(tokens, from);
  return known !== null && known.known.kind !== 'BODY' && known.to === to;
}

function isPart(token: Token | undefined): boolean {
  if (!token || token.isPossessive) return false;
  return (token.isCapital && token.isWord) || JOINTS.has(token.lower);
}
