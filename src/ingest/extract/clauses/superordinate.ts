import { namedBefore } from '../events/told/focus';
import {
  CLAUSE_BEGINS,
  DONE_TO,
  HE_DOES,
  LEADS_BELOW,
  MEANS_LAST,
  OF_MANY,
  SPOKEN_OF,
} from '../lexicon/superordinate';
import type { FoundPerson } from '../people/people';
import { type Named, peopleIn, type Reading } from '../reading';
import { NEXT_IN_ROW } from '../events/rows';
import type { ScannedSentence } from '../scan/scan';

/** The clause that a subordinate one is said of: where it begins, and whom it names as doing it or having it done to. */
export interface Above {
  start: number;
  persons: FoundPerson[];
  /** It is itself told of a thing in another clause: "the agreement | that A and B signed when they met". */
  isWithin: boolean;
  /** Who does what the nearest such clause says that names anyone; null where it is the sentence's own. */
  doer: FoundPerson | null;
}

/**
 * The clause in which "they" of a subordinate one are named: in "C praised the agreement that A and B signed when they
 * met" those are A and B. One alone, where it names but one; none, where it names nobody or more than can be told.
 * @param at where "they" or "their" stands.
 * @returns null where no word leads from such a clause to it.
 */
export function clauseAbove(reading: Reading, sentence: ScannedSentence, at: number): Above | null {
  const { text } = reading;
  const lead = LEADS_BELOW.exec(text.slice(sentence.start, at));
  if (!lead) return null;
  const until = sentence.start + lead.index;
  const people = peopleIn(reading, sentence).filter(({ end }) => end <= until);
  const starts = [sentence.start, ...beginningsIn(text, sentence, people, until)].reverse();
  let end = until;
  let one: FoundPerson | null = null;
  let doer: FoundPerson | null = null;
  for (const start of starts) {
    const isWithin = start > sentence.start;
    const named = people.filter((each) => each.start >= start && each.end <= end);
    const persons = [...new Set(sidesOf(reading, sentence, named))];
    const wasEnd = end;
    end = start;
    if (persons.length === 0) continue;
    if (one)
      return { start, isWithin, doer, persons: persons.length > 1 ? [] : [persons[0] ?? one, one] };
    doer = isWithin ? (persons[0] ?? null) : null;
    if (persons.length > 1) return { start, isWithin, doer, persons };
    one = persons[0] ?? null;
    const he =
      one &&
      (doerByPronoun(reading, sentence, start, named[0], people) ??
        (DONE_TO.test(text.slice(named.at(-1)?.end ?? start, wasEnd))
          ? (people.find((each) => each.end <= start)?.person ?? null)
          : null));
    if (one && he && he !== one) return { start, isWithin, doer: he, persons: [he, one] };
  }
  return { start: sentence.start, isWithin: false, doer, persons: one ? [one] : [] };
}

/** "When they met in Riga, | A told B": whom the clause names that follows one which opens its sentence. */
export function clauseBehind(
  reading: Reading,
  sentence: ScannedSentence,
  from: number,
): FoundPerson[] {
  const { text } = reading;
  const until = [...text.slice(from, sentence.end).matchAll(CLAUSE_BEGINS)][0]?.index;
  const end = until === undefined ? sentence.end : from + until;
  const named = peopleIn(reading, sentence).filter((each) => each.start >= from && each.end <= end);
  return [...new Set(sidesOf(reading, sentence, named))];
}

/** Whether the clause above is told of many who are not named: "G7 leaders agreed on it when they met". */
export function isOfMany(reading: Reading, sentence: ScannedSentence, at: number): boolean {
  const { text } = reading;
  const lead = LEADS_BELOW.exec(text.slice(sentence.start, at));
  const until = sentence.start + (lead?.index ?? 0);
  let end = until;
  for (const start of [sentence.start, ...beginningsIn(text, sentence, [], until)].reverse()) {
    const words = text.slice(start, end);
    if (MEANS_LAST.test(words)) return false;
    const isOfBody = sentence.items.some(
      (item) =>
        (item.kind === 'BODY' || item.kind === 'PLACE') &&
        item.start >= start &&
        item.end < end &&
        /^\W*(?:\p{Ll}+\s+)?(?:the\s+)?$/iu.test(text.slice(start, item.start)) &&
        /^\s+(?:and|,|\p{Ll}+ed)\s/u.test(text.slice(item.end, end)),
    );
    if (isOfBody || OF_MANY.test(words)) return true;
    end = start;
  }
  return false;
}

/** Where clauses begin within a sentence, up to an offset; not in a name, nor between two of a row. */
function beginningsIn(
  text: string,
  { start, items }: ScannedSentence,
  people: readonly Named[],
  until: number,
): number[] {
  return [...text.slice(start, until).matchAll(CLAUSE_BEGINS)]
    .map(({ index, 0: match }) => ({ from: start + index, to: start + index + match.length }))
    .filter(({ from, to }) => {
      const isInName = items.some((item) => item.start < from && from < item.end);
      const last = people.findLast((each) => each.end <= from);
      const next = people.find((each) => each.start >= to);
      const isInRow = last && next && NEXT_IN_ROW.test(text.slice(last.end, next.start));
      return !isInName && isInRow !== true;
    })
    .map(({ from }) => from);
}

/** Who does what a clause says and to whom: the first row that it names, and the next that is not only spoken of. */
function sidesOf(
  { text }: Reading,
  { tokens }: ScannedSentence,
  named: readonly Named[],
): FoundPerson[] {
  const isOwner = ({ end }: Named) =>
    tokens.some((token) => token.end === end && token.isPossessive);
  const doing = named.filter((each) => !isOwner(each));
  const all = doing.length > 1 ? doing : named;
  const rows: Named[][] = [];
  for (const each of all) {
    const last = rows.at(-1)?.at(-1);
    if (last && NEXT_IN_ROW.test(text.slice(last.end, each.start))) rows.at(-1)?.push(each);
    else if (!last || !SPOKEN_OF.test(text.slice(last.end, each.start))) rows.push([each]);
  }
  return rows.slice(0, 2).flatMap((row) => row.map(({ person }) => person));
}

/** "C said that | he had urged A when they met": C, the first named before; else who was spoken of last. */
function doerByPronoun(
  reading: Reading,
  sentence: ScannedSentence,
  start: number,
  first: Named | undefined,
  people: readonly Named[],
): FoundPerson | null {
  const words = reading.text.slice(start, first?.start ?? start);
  if (!HE_DOES.test(words.replace(CLAUSE_BEGINS, ' '))) return null;
  const before = people.find(({ end }) => end <= start)?.person;
  return before ?? namedBefore(reading, sentence)?.person ?? null;
}
