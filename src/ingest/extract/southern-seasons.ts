import type { TimeExpression } from '../time/find-times';
import type { ScannedSentence } from './scan/scan';

/** States where summer is from December to February. */
const SOUTHERN = new Set('AU NZ ZA AR CL UY PY BR BO PE ZW MZ NA BW LS SZ FJ PG'.split(' '));
const SEASON = /\b(?:spring|summer|autumn|fall|winter)\b/iu;

/**
 * Whether a time is a season of which it is open when it was: a text that names a southern state may mean
 * the summer there or the northern one, by which seasons are else resolved.
 */
export function isOpenSeason(
  { date }: TimeExpression,
  sentences: readonly ScannedSentence[],
): boolean {
  return SEASON.test(date.original ?? '') && sentences.some(({ items }) => items.some(isSouthern));
}

function isSouthern(item: ScannedSentence['items'][number]): boolean {
  if (item.kind === 'PLACE') return SOUTHERN.has(item.known.country ?? '');
  return (
    (item.kind === 'PERSON' || item.kind === 'OFFICE') &&
    item.titles.some(({ country }) => SOUTHERN.has(country ?? ''))
  );
}
