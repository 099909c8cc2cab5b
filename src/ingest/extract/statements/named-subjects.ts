import type { Span } from '../../../store/article';
import { GOVERNMENTS } from '../lexicon/parties';
import { isOfAnother, type Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { officeSpeakers } from './office-speakers';
import type { Subject } from './speech-subjects';
import { isHeadOf } from './state-speakers';

/** What a preposition leads to is no subject: "an officer for relations with Egypt, said". */
const AFTER_PREPOSITION =
  /(?<!\b(?:wing|leadership|government|cabinet|delegation|representatives?|spokes(?:man|woman|person)|ministry)\s+)\b(?:of|with|at|from|for|in|to|by|on|against|between|near)\s+(?:the\s+)?(?:\p{L}+['’]s\s+)?(?:[\p{L}’'-]+\s+and\s+)?$/iu;
/** Those who hold offices of states speak, not the states: "the ministers of Latvia, | Estonia and Poland". */
const OF_OFFICERS =
  /\b(?:ministers|presidents|leaders|ambassadors|heads|representatives|envoys|officials|diplomats|premiers)\s+(?:of|from)\s+(?:(?:the\s+)?\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*)*(?:,\s+and\s+|,\s+|\s+and\s+))*(?:the\s+)?$/u;

/** Persons, offices, governments, states and bodies that a sentence names and that may speak in it. */
export function namedSubjects(
  reading: Reading,
  sentence: ScannedSentence,
  words: string,
): Subject[] {
  const subjects = sentence.items.flatMap((item): Subject[] => {
    const { start, end } = item;
    const spokenBy = spokenFor(reading.text, sentence, item);
    if (spokenBy.length > 0 && !reading.people.of(item))
      return [{ start, end, people: [], bodies: spokenBy }];
    if (isOfAnother(reading, sentence, item) || isHeadOf(reading.text, item)) return [];
    const named = reading.people.of(item);
    if (named) return [{ start, end, people: [named], bodies: [] }];
    if (item.kind !== 'OFFICE') return [];
    return officeSpeakers(reading, sentence, item).map((speaker) => ({ ...speaker, bodies: [] }));
  });
  for (const { index, 0: match } of words.matchAll(GOVERNMENTS)) {
    if (AFTER_PREPOSITION.test(words.slice(0, index))) continue;
    const span = { start: sentence.start + index, end: sentence.start + index + match.length };
    subjects.push({ ...span, people: [], bodies: [span] });
  }
  for (const item of sentence.items) {
    const isBody = item.kind === 'BODY' || (item.kind === 'PLACE' && item.known.kind === 'COUNTRY');
    // In "the President of Uzbekistan said" it is not Uzbekistan that speaks.
    const isTaken = subjects.some(({ start, end }) => start <= item.start && item.end <= end);
    const isWithin =
      isTaken ||
      sentence.items.some(
        (other) =>
          (other.kind === 'PERSON' || other.kind === 'OFFICE' || other.kind === 'BODY') &&
          other !== item &&
          other.start <= item.start &&
          item.end <= other.end,
      );
    const before = words.slice(0, item.start - sentence.start);
    // "Anna Lee (Latvia), noted".
    const isAside = /\([^)]*$/u.test(before);
    if (
      isBody &&
      !isWithin &&
      !isAside &&
      !AFTER_PREPOSITION.test(before) &&
      !OF_OFFICERS.test(before)
    )
      subjects.push({
        start: item.start,
        end: item.end,
        people: [],
        bodies: [{ start: item.start, end: item.end }],
      });
  }
  return subjects;
}

/** For whom a spokesman without a name speaks: "A spokeswoman for the European Union". */
function spokenFor(text: string, { items }: ScannedSentence, { start, end }: Span): Span[] {
  if (!/^spokes(?:man|woman|person)\s+(?:of|for)\s/iu.test(text.slice(start, end))) return [];
  const body = items.find((item) => item.kind === 'BODY' && item.start > start && item.end <= end);
  return body ? [{ start: body.start, end: body.end }] : [];
}
