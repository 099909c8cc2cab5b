import type { Span } from '../../../store/article';
import type { FoundPerson } from '../people/people';
import { peopleIn, type Reading } from '../reading';

/** "The Co-Chairs of the Group (": several whose names follow in brackets. */
const OPENS = /\b[Tt]he\s+(?<noun>(?:\p{Lu}[\p{L}-]*\s+){0,3}[\p{L}-]+s)\b[^().;]{0,80}?\s*\(/gu;

/** Several whom words mean whose names stood in brackets behind the same noun. */
export interface KnownByNoun extends Span {
  persons: FoundPerson[];
}

/** Several named in brackets from an offset on, behind a noun that begins at another. */
interface Bracketed {
  noun: string;
  nounAt: number;
  from: number;
  persons: FoundPerson[];
}

/** Where a stretch of text says "the Co-Chairs" of those whom the text has named in brackets before. */
export function namedInBrackets(reading: Reading, { start, end }: Span): KnownByNoun[] {
  return bracketedIn(reading).flatMap(({ noun, nounAt, from, persons }) => {
    if (start <= nounAt || end < from) return [];
    const again = new RegExp(`\\b[Tt]he\\s+${noun}\\b(?!\\s+(?:of|from)\\b|\\s*[(’'])`, 'gu');
    return [...reading.text.slice(start, end).matchAll(again)].map((told) => ({
      start: start + told.index,
      end: start + told.index + told[0].length,
      persons,
    }));
  });
}

/** All of a text: every sentence asks for them. */
function bracketedIn(reading: Reading): readonly Bracketed[] {
  const known = seen.get(reading);
  if (known) return known;
  const { text } = reading;
  const all = [...text.matchAll(OPENS)].flatMap(({ index, 0: match, groups }) => {
    const from = index + match.length;
    const to = text.indexOf(')', from);
    const named = reading.sentences
      .filter((each) => each.start <= from && to <= each.end)
      .flatMap((each) => peopleIn(reading, each))
      .filter((each) => each.start >= from && each.end <= to);
    const persons = [...new Set(named.map(({ person }) => person))];
    const isSeveral = to >= 0 && persons.length > 1;
    return isSeveral ? [{ noun: groups?.['noun'] ?? '', nounAt: index, from, persons }] : [];
  });
  seen.set(reading, all);
  return all;
}

const seen = new WeakMap<Reading, readonly Bracketed[]>();
