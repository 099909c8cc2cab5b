import type { Span } from '../../../store/article';
import { SYMBOLS } from '../lexicon/clause-words';
import { type Chunk, chunkOver } from './chunk';

/** A word of a name: "U.S.-Latvia", "C5+1", "Foreign"; with what may join it to the next one. */
const WORD = String.raw`[\p{Lu}\d][\p{L}\d.’'+–-]*\s+(?:(?:and|&|of)\s+(?=\p{Lu}))?`;
/** Opens a sentence or tells which it is, and is no part of the name. */
const NO_NAME = String.raw`(?!(?:The|This|That|At|In|On|During|For|From|After|Following|Our|Their|His|Her|As|While|A|An|\d{1,2}(?:st|nd|rd|th)|First|Second|Third)\b)`;

/** "C5+1 | Ministerial", "NATO Foreign Ministers’ | Meeting"; not "Ministerial | Council". */
const NAME = new RegExp(
  String.raw`(?<![\p{L}\d.’'+-])${NO_NAME}(?:${WORD}){1,8}?(?:(?<!\bVice\s)(?:Vice\s+)?Ministerial(?:\s+(?:Meeting|Session))?|Ministers[’']?\s+Meeting)(?!\s*[\p{Lu}-]|[\p{L}-]|\s+(?:on|to)\s)`,
  'gu',
);

/** What few hold among themselves, by what its name begins with: "U.S.-Latvia", "C5+1", "Trilateral". */
const OF_FEW =
  /^(?:\p{Lu}[\p{L}.]*[-–]\p{Lu}|\p{Lu}\d|\d\+\d|Quad\b|Bilateral|Trilateral|Quadrilateral|G\d)|Ministers[’']?\s+Meeting$/u;

/** What a whole body holds. */
const OF_BODY = /\b(?:Council|Coalition|Organi[sz]ation|Alliance|Union|Partnership|Assembly)\b/u;

/**
 * The chunks of what ministers hold, by its name: "the third U.S.-Latvia Ministerial" is a meeting of those who are
 * named with it, "the Arctic Council Ministerial" a conference. By its words alone it would be a row of bodies.
 */
export function ministerialsIn(text: string, { start, end }: Span): Chunk[] {
  const words = text.slice(start, end);
  if (!/\bMinisterial\b|\bMinisters[’']?\s+Meeting\b/u.test(words)) return [];
  return [...words.matchAll(NAME)].map(({ 0: name, index }) =>
    chunkOver(
      { start: start + index, end: start + index + name.length },
      OF_BODY.test(name) && !OF_FEW.test(name) ? SYMBOLS.EVENT : SYMBOLS.NOUN,
      [],
    ),
  );
}
