import type { Span } from '../../../store/article';
import type { Reading } from '../reading';

/** A state's name in full, which a text writes once where it is formal: "Republic of Latvia". */
const FORMAL =
  /^(?:[\p{Lu}\p{Ll}’'-]+\s+){0,3}(?:Republic|Kingdom|Federation|State|Sultanate|Emirate|Principality|Duchy|Confederation|Commonwealth)\b/u;
/** "US", "U.S.", "DPRK": stands for a name. */
const SHORT = /^(?:\p{Lu}\.?)+$/u;

/** Whether a text calls a state by its name in full, or only by what stands for a name. */
export const isPlainName = (words: string): boolean => !FORMAL.test(words) && !SHORT.test(words);

/**
 * Where a text names each state by a noun, by its code: by its plain name where it has that anywhere, "Latvia",
 * else where it is named first.
 */
export function statesNamed({ text, sentences }: Reading): ReadonlyMap<string, Span> {
  const states = new Map<string, Span>();
  const isPlain = ({ start, end }: Span) => isPlainName(text.slice(start, end));
  for (const { items } of sentences)
    for (const item of items) {
      if (item.kind !== 'PLACE' || item.known.kind !== 'COUNTRY') continue;
      const { country } = item.known;
      const known = states.get(country);
      if (!known || (!isPlain(known) && isPlain(item)))
        states.set(country, { start: item.start, end: item.end });
    }
  return states;
}
