import type { Span } from '../../../store/article';
import type { FoundPerson } from '../people/people';
import { peopleIn, type Reading } from '../reading';

/** "The Co-Chairs of the Group (": several whose names follow in brackets. */
const OPENS = /\b[Tt]he\s+(?<noun>(?:\p{Lu}[\p{L}-]*\s+){0,3}[\p{L}-]+s)\b[^().;]{0,80}?\s*\(/gu;

/** Several whom words mean whose names stood in brackets behind the same noun. */
export interface KnownByNoun extends Span {
  persons: FoundPerson[];
}

/** Where a stretch of text says "the Co-Chairs" of those whom the text has named in brackets before. */
export function namedInBrackets(reading: Reading, { start, end }: Span): KnownByNoun[] {
  const { text } = reading;
  const before = text.slice(0, end);
  return [...before.matchAll(OPENS)].flatMap(({ index, 0: match, groups }) => {
    const noun = groups?.['noun'] ?? '';
    const from = index + match.length;
    const to = text.indexOf(')', from);
    const persons = reading.sentences
      .filter((each) => each.start <= from && to <= each.end)
      .flatMap((each) => peopleIn(reading, each))
      .filter((named) => named.start >= from && named.end <= to)
      .map(({ person }) => person);
    const isSeveral = new Set(persons).size > 1;
    if (to < 0 || !isSeveral || start <= index) return [];
    const again = new RegExp(`\\b[Tt]he\\s+${noun}\\b(?!\\s+(?:of|from)\\b|\\s*[(’'])`, 'gu');
    return [...text.slice(start, end).matchAll(again)].map((told) => ({
      start: start + told.index,
      end: start + told.index + told[0].length,
      persons: [...new Set(persons)],
    }));
  });
}
