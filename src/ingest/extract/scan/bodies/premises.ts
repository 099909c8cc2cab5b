import { knownAt } from '../gazetteer';
import { HEADS } from '../../lexicon/titles';
import type { Token } from '../tokens';

const ROOMS = /^(?:oval|ticket|box|booking|home)$/;
const BUILT =
  /^(?:building|buildings|hall|room|auditorium|annex|garden|gardens|theat(?:er|re)|tower)$/;

/**
 * Whether a noun for bodies ends the name of a room or a building: "the Oval | Office", "the Adams
 * Executive | Office | Building", "Hyderabad | House".
 */
export function isRoom(tokens: Token[], at: number): boolean {
  const [before, noun, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isBuilt = next?.isCapital === true && BUILT.test(next.lower) && !noun?.isPossessive;
  if (noun?.lower === 'house') return next?.lower !== 'of';
  if (noun?.lower === 'office') return isBuilt || before?.text === 'Oval' || isTill(before);
  if (noun?.lower === 'front')
    return /^(?:north|south|east|west|home|.*ern)$/.test(before?.lower ?? '');
  if (noun?.lower === 'church') return !isOfFaith(before) && next?.lower !== 'of';
  // "the Latvia-Estonia | Railway": a line from one to the other.
  if (noun?.lower === 'railway')
    return /^(?:station|line|bridge)$/.test(next?.lower ?? '') || isLine(before);
  return (
    isBuilt &&
    /^(?:guard|assembly|chamber|command|club|university|library|treasury|museum)$/.test(
      noun?.lower ?? '',
    )
  );
}

/** "the Orthodox | Church", but "Saint Anna's | Church". */
const isOfFaith = (token: Token | undefined): boolean =>
  /^(?:orthodox|catholic|anglican|lutheran|evangelical|baptist|methodist|presbyterian|protestant|coptic|apostolic|maronite|pentecostal|mormon|reformed|episcopal|adventist|uniate|unification|tewahedo|autocephalous)$/.test(
    token?.lower ?? '',
  );

const isLine = (before: Token | undefined): boolean =>
  /^(?:Trans[-‑–]\p{Lu}.*|\p{Lu}.*[-‑–]\p{Lu}.*|Gauge)$/u.test(before?.text ?? '');

const isTill = (token: Token | undefined): boolean =>
  token !== undefined && ROOMS.test(token.lower) && token.lower !== 'home';

const IN_STATES = /^(?:university|foundation|institute|fund|trust|bank|college|network)$/;

/**
 * The index after the town or the state that a mission's noun stands right before: "U.S. Embassy | Riga";
 * so of others that are in several states: "Baltic University | Latvia".
 */
export function seatAfter(tokens: Token[], at: number): number {
  const noun = tokens[at];
  if (noun && !noun.isPossessive && IN_STATES.test(noun.lower)) {
    const state = knownAt(tokens, at + 1);
    const isEnd = state?.known.kind === 'COUNTRY' && !tokens[state.to]?.isCapital;
    return isEnd && !tokens[state.to - 1]?.isPossessive && tokens[state.to]?.text !== '-'
      ? state.to
      : at + 1;
  }
  const isMission = noun !== undefined && /^(?:embassy|consulate|mission)$/.test(noun.lower);
  if (!isMission || noun.isPossessive) return at + 1;
  const from = at + (tokens[at + 1]?.text === 'General' ? 2 : 1);
  const seat = knownAt(tokens, from);
  // "U.S. Consulate General | Nogales": a town that no list has.
  const town = tokens[from];
  const isTown =
    from === at + 2 &&
    town?.isCapital === true &&
    !town.isPossessive &&
    !HEADS.has(town.lower) &&
    !tokens[from + 1]?.isCapital;
  if (isTown && seat === null) return from + 1;
  const isSeat = seat?.known.kind === 'CITY' || seat?.known.kind === 'COUNTRY';
  return isSeat ? seat.to : at + 1;
}
