import { knownAt } from '../gazetteer';
import type { Token } from '../tokens';

/** Words that a noun for bodies names another thing after: "Six Party talks", "the Guard of Honour". */
const AFTER: Readonly<Record<string, RegExp>> = {
  guard: /^(?:hono(?:u?r|rary)|old)$/,
  party: /^(?:two|three|four|five|six|seven|third)$/,
  corps: /^(?:diplomatic|consular)$/,
  society: /^civil$/,
};
const OF_CABINET = /^(?:Secretar(?:y|ies)|Ministers?|Members?)$/;
const EVENT = /^(?:meeting|session)$/;
const OF_EVENT = /^(?:ministerial|ministers|joint|annual)$/;

/**
 * Whether a noun for bodies at a token names no body there: an event, a turn of a state's, all of a sort.
 * @param isWithin whether the name of a body that is known stands before it.
 */
export function namesNoUnit(tokens: Token[], at: number, isWithin: boolean): boolean {
  const [before, noun, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (AFTER[noun?.lower ?? '']?.test(before?.lower ?? '')) return true;
  // "the Trade | Cabinet | Secretary": whose office it is.
  if (noun?.lower === 'cabinet' && OF_CABINET.test(next?.text ?? '')) return true;
  // "the OECD | Ministerial Council Meeting".
  if (next?.isCapital && OF_EVENT.test(before?.lower ?? '') && EVENT.test(next.lower)) return true;
  // "the Extraordinary | Assembly | of the Baltic League": what is held.
  if (noun?.lower === 'assembly' && /^(?:extra)?ordinary$/.test(before?.lower ?? '')) return true;
  if (noun?.lower !== 'presidency') return false;
  // "the Latvian Presidency of the Council", "the G20 Presidency", "Latvia's Presidency of the League".
  const isOwned = before?.isPossessive === true && next?.lower === 'of';
  return isWithin || isOwned || isOfBody(tokens, at + 1);
}

/** Whether "of" and a body that is known by name follow. */
function isOfBody(tokens: Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'of') return false;
  return knownAt(tokens, at + (tokens[at + 1]?.lower === 'the' ? 2 : 1))?.known.kind === 'BODY';
}
