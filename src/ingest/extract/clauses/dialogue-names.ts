import type { Span } from '../../../store/article';
import { DIALOGUE_NAME } from '../lexicon/dialogues';

/** A word of a name: "U.S.-Latvia", "High-Level", "C5+1"; with what may join it to the next one. */
const WORD = String.raw`(?:\p{Lu}[\p{L}\d.’'+–-]*|annual|inaugural)\s+(?:(?:and|&|of|for)\s+)?["“]?`;
/** Opens a sentence or stands before a name, and is no part of one. */
const NO_NAME = String.raw`(?!(?:The|This|That|At|In|On|During|For|From|After|Following|Through|Our|Their|His|Her|As|While|Both|A|An)\b)`;

/** A named dialogue or round of consultations, with its year and its short form. */
const NAME = new RegExp(
  String.raw`(?<![\p{L}\d.’'+-])${NO_NAME}(?:${WORD}){1,9}?(?:Dialogue|Consultations?)\b["”]?(?:\s+(?:19|20)\d{2}\b)?(?:\s+\([A-Z\d+]{2,9}s?\))?`,
  'gu',
);

const OF_STATES = new RegExp(DIALOGUE_NAME, 'u');
/** "U.S.-Latvia": between whom it is. */
const PAIR = /(?<![\p{L}\d])\p{Lu}[\p{L}.]*[-–]\p{Lu}[\p{L}.]*\s/u;
/** Whoever agrees to have a dialogue has not held it yet. */
const MADE =
  /\b(?:re-?launch(?:ed|ing)?|(?:to|of)\s+launch(?:ing)?|establish(?:ed|ing)?|creat(?:e|ed|ing)|institut(?:e|ed|ing))\s+(?:an?|the|their|our)\s+$/u;
/** Standing groups and forums of many that are called dialogues. */
const OF_MANY = /\b(?:Quad(?:rilateral)?|Forum|Raisina|Manama|Shangri|Climate)\b/u;

/** The names of what states hold as a dialogue or as consultations, in a stretch of text, as spans of the text. */
export function dialoguesIn(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  if (!/\b(?:Dialogue|Consultations?)\b/u.test(words)) return [];
  return [...words.matchAll(NAME)]
    .filter(
      ({ 0: name, index }) =>
        !OF_MANY.test(name) &&
        !MADE.test(words.slice(0, index)) &&
        (name.includes('Consultation') || OF_STATES.test(name) || PAIR.test(name)),
    )
    .map(({ 0: name, index }) => ({ start: start + index, end: start + index + name.length }));
}
