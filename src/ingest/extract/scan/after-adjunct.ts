import type { Token } from './tokens';

const OPENS =
  /^(?:during|after|before|following|in|at|on|upon|despite|under|throughout|since|amid|while)$/;

/**
 * Whether a comma ends what a sentence begins with, so that who it tells of are named next: "During a call
 * initiated by the President of Latvia, | Anna Lee and Omar Khan spoke" names no President.
 * @param comma the index of the comma.
 * @param to the index after the name that follows it.
 */
export function isAfterAdjunct(tokens: readonly Token[], comma: number, to: number): boolean {
  if (!OPENS.test(tokens[0]?.lower ?? '')) return false;
  if (tokens.slice(0, comma).some(({ text }) => /^[,;:“"]$/.test(text))) return false;
  return tokens[to]?.lower === 'and' && tokens[to + 1]?.isCapital === true;
}
