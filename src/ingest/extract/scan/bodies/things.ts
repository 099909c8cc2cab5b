import type { BodyPhrase } from './body-phrase';
import { AGREEMENT_WORDS } from '../../lexicon/places';
import type { Token } from '../tokens';

const BUILT = /^(?:base|station|airport|cemetery|square|street|avenue|bridge|stadium|arena)$/;
const SIGNED = /^(?:agreements?|act|acts|treaty|pact|accords?|process)$/;
const HELD = /^(?:consultations?|talks|dialogue)$/;
const ON_WHAT =
  /^(?:treaty|convention|compact|act|pact|protocol|accord|agreement|declaration|memorandum)$/;

/**
 * The index after a thing that is named with a noun for bodies, and is none: "the Riga Air Force |
 * Base", "the Stability and Association | Agreement"; `at` where a body's name ends there.
 */
export function afterThing(tokens: Token[], body: BodyPhrase): number {
  const next = tokens[body.to];
  if (!next?.isCapital || tokens[body.to - 1]?.isPossessive || body.ground !== 'HEAD')
    return body.to;
  const isLone = body.parent === null && body.country === null;
  const isThing =
    BUILT.test(next.lower) || (isLone && SIGNED.test(next.lower)) || HELD.test(next.lower);
  return isThing ? body.to + 1 : body.to;
}

/** "the Treaty on | Conventional Armed Forces", "the Compact of | Free Association": what was agreed on. */
export function isAgreedOn(tokens: Token[], { from, ground, parent }: BodyPhrase): boolean {
  if (ground !== 'HEAD' || parent?.ground === 'KNOWN') return false;
  const joint = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const noun = tokens[joint - 1];
  const isOn = /^(?:on|for)$/.test(tokens[joint]?.lower ?? '');
  const isOf = tokens[joint]?.lower === 'of' && /^(?:compact|act)$/.test(noun?.lower ?? '');
  return (
    (isOn || isOf) &&
    noun?.isCapital === true &&
    (ON_WHAT.test(noun.lower) || AGREEMENT_WORDS.has(noun.lower))
  );
}

const THINGS =
  /^(?:programmes?|programs?|projects?|ring|format|curriculum|pipeline|railway|corridor|route|highway|treaty|agreement|accords?|pact|virus|variant|vaccine|vaccines|pandemic|epidemic|missiles?|satellites?|aircraft|jets?|tanks?|rockets?|drones?|warplanes?|bombers?|submarines?|reactors?|gas|visas?|standards?|rates?|tax|technology|technologies|networks?|chips?|patients|tests?|testing|infections?|prices?)$/;

/** "the LEAD | and Farming Act": capitals up to a noun for what was agreed on. */
function isActFrom(tokens: Token[], from: number): boolean {
  let to = from;
  while (tokens[to]?.isCapital && to < from + 5) to++;
  return to > from + 1 && SIGNED.test(tokens[to - 1]?.lower ?? '');
}

/** Whether a short form is that of a thing which a noun in lower case names: "the TAPI | pipeline". */
export function isShortOfThing(tokens: Token[], at: number): boolean {
  const [short, noun] = [tokens[at], tokens[at + 1]];
  if (noun?.lower === 'and' && isActFrom(tokens, at + 2)) return true;
  return short?.isPossessive === false && noun?.isCapital === false && THINGS.test(noun.lower);
}
