import type { Span } from '../../../store/article';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import type { Party } from './chunk';

const COUPLE =
  /(?<!\p{L})[Tt]he\s+(?:(?:royal|presidential|princely|imperial|married)\s+|(?:[Cc]rown\s+)?[Pp]rincely\s+)?couple(?!['’\p{L}-])/gu;

/** Between the two of a couple: "King Olav and | Queen Marta", "A and his wife, | B". */
const WEDDED =
  /^(?:,[^,;.]{2,60},)?\s+and\s+(?:(?:(?:his|her)\s+(?:wife|husband|spouse|consort)|(?:the\s+)?[Ff]irst\s+[Ll]ady|Mrs?\.?),?\s+)?$/u;
const CONSORT = /^(?:Queen|Crown\s+Princess|Princess|Empress|Grand\s+Duchess|Duchess)\b/u;
const SPOUSE = /(?:wife|husband|spouse|consort|[Ll]ady|Mrs?\.?),?\s+$/u;

/** Whom "the couple", "the royal couple" mean: the two last named as wedded before. */
export function couplesIn(
  reading: Reading,
  sentence: ScannedSentence,
): (Span & { parties: Party[] })[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (!words.includes('couple')) return [];
  return [...words.matchAll(COUPLE)].flatMap((match) => {
    const start = sentence.start + match.index;
    const at = { start, end: start + match[0].length };
    const parties = weddedBefore(reading, start).map((person) => ({ ...at, person }));
    return parties.length > 0 ? [{ ...at, parties }] : [];
  });
}

function weddedBefore(reading: Reading, before: number): Party['person'][] {
  const { text, sentences } = reading;
  for (const sentence of [...sentences].reverse()) {
    if (sentence.start >= before) continue;
    const named = sentence.items.flatMap((item) => {
      const person = reading.people.of(item);
      return person && item.end <= before ? [{ person, start: item.start, end: item.end }] : [];
    });
    for (const [i, second] of [...named.entries()].reverse()) {
      const first = named[i - 1];
      const between = first ? text.slice(first.end, second.start) : '';
      const name = text.slice(second.start, second.end);
      if (first && WEDDED.test(between) && (SPOUSE.test(between) || CONSORT.test(name)))
        return [first.person, second.person];
    }
  }
  return [];
}
