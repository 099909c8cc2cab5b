import { SYMBOLS } from '../lexicon/clause-words';
import type { Chunk } from './chunk';
import { joined } from './rows';

/** A group with the words for whose it is: "delegation of Latvia". */
export function widened([first, ...rest]: Chunk[]): Chunk[] {
  const end = rest.at(-1)?.end ?? 0;
  return first ? [{ ...first, bodies: first.bodies.map((group) => ({ ...group, end })) }] : [];
}

/** Who are of a body, whatever leads to them. */
export const MEMBERS = /^(?:members|representatives|deputies)$/;

/** Who acts for the bodies that are named after them. */
export const OF_BODY =
  /^(?:leadership|management|officials|leaders|heads|executives|delegates|experts|directors|chiefs|staff|members|representatives|deputies)$/;

export const isOfBodies = ([first]: readonly Chunk[], sign: RegExp): boolean =>
  sign.test(first?.words ?? '');

/** Those of one body are a group by their own words, "members of the Latvian Senate"; of several the bodies stand. */
export function bodiesOf(c: Chunk[]): Chunk[] {
  const [first] = c;
  const several = c.filter(({ symbol }) => symbol === SYMBOLS.BODY);
  if (!first || several.length > 1) return [joined(c, SYMBOLS.BODY)];
  const end = c.at(-1)?.end ?? first.end;
  return [{ ...first, bodies: [{ start: first.start, end, isGroup: true }] }];
}

/** Those who are met, as the bodies whose they are: "her counterparts from the Baltic Group". */
export function whoseTheyAre([first, ...rest]: Chunk[]): Chunk[] {
  const bodies = rest.filter(({ symbol }) => symbol === SYMBOLS.BODY);
  const end = rest.at(-1)?.end ?? first?.end ?? 0;
  return first ? [{ ...first, end, bodies: bodies.flatMap((body) => body.bodies) }] : [];
}
