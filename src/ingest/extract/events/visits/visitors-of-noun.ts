import type { Span } from '../../../../store/article';
import { ownerAt } from '../../first-person/voices';
import { IS_GROUP } from '../../lexicon/groups-off';
import { isAtHome } from '../../people/at-home';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { NEXT_IN_ROW } from '../rows';
import { namedBefore } from '../told/focus';

/** Who visits, by name or as a group: "Belgian enterprises". */
export interface VisitorsOfNoun {
  named: Named[];
  groups: Span[];
}

/**
 * Whose visit a noun tells of: "the visit of A", "A and B's visit", "his visit". Null where nobody is known.
 * @param whoAt where the words begin that name them; null: a pronoun does.
 * @param start where what tells of the visit begins.
 */
export function visitorsOfNoun(
  reading: Reading,
  sentence: ScannedSentence,
  whoAt: number | null,
  who: string,
  start: number,
): VisitorsOfNoun | null {
  const all = peopleIn(reading, sentence);
  // "his visit": of the last person named before.
  if (whoAt === null) {
    const mine = /^my\b/iu.exec(reading.text.slice(start))?.[0];
    if (mine !== undefined) return visitOfAuthor(reading, sentence, start, start + mine.length);
    const last =
      all.find(({ end }) => end <= start) ??
      openedBy(reading, sentence, all, start) ??
      ofGuestBefore(reading, sentence, start);
    return last ? { named: [last], groups: [] } : null;
  }
  const end = whoAt + who.length;
  const named = all.filter(
    (person) => person.start >= whoAt - 30 && person.start < end && person.end > whoAt,
  );
  if (named.length > 0) return { named: lastRow(reading, named), groups: [] };
  // A group by its adjective and noun: "Belgian enterprises", "Bank of Latvia officials".
  const isGroup =
    /^\p{Lu}[\p{L}-]+\s+[a-z]+(?:\s+[a-z]+)?$/u.test(who) ||
    (OF_BODY.test(who) && IS_GROUP.test(who));
  return isGroup ? { named: [], groups: [{ start: whoAt, end }] } : null;
}

/** "my visit": of who writes. */
function visitOfAuthor(
  reading: Reading,
  { items, index }: ScannedSentence,
  start: number,
  end: number,
): VisitorsOfNoun | null {
  const [item] = items;
  const person = ownerAt(reading, index, start);
  return person && item ? { named: [{ person, start, end, item }], groups: [] } : null;
}

/** "A received B in Riga. It was | his first visit to Riga": of B, who alone is no officer there. */
function ofGuestBefore(reading: Reading, sentence: ScannedSentence, start: number): Named | null {
  const { text } = reading;
  if (!IT_WAS.test(text.slice(sentence.start, start))) return null;
  const pronoun = /^h(?:is|er)\b/iu.exec(text.slice(start))?.[0] ?? '';
  const place = sentence.items.find((item) => item.kind === 'PLACE' && item.start > start);
  const before = reading.sentences.find(({ index }) => index === sentence.index - 1);
  if (place?.kind !== 'PLACE' || !before) return null;
  const guests = peopleIn(reading, before).filter(({ person }) => !isAtHome(person, place));
  const one = new Set(guests.map(({ person }) => person)).size === 1 ? guests[0] : undefined;
  return one ?? namedBefore(reading, sentence, pronoun);
}
const IT_WAS = /^(?:It|This|That|The\s+visit)\s+(?:was|is|has\s+been|marks|marked)\s+$/u;

/** "During his visit to Ashgabat, Minister X laid a wreath": the subject stands after. */
function openedBy(
  { text }: Reading,
  sentence: ScannedSentence,
  named: Named[],
  at: number,
): Named | undefined {
  const isOpening = /^(?:During|On|In|As\s+part\s+of|Within)\s+$/u.test(
    text.slice(sentence.start, at),
  );
  return isOpening ? named.find(({ start }) => start > at) : undefined;
}

/** "President A welcomed B's arrival", "A's trip follows B's visit": B's alone; "A and B's": both. */
function lastRow({ text }: Reading, named: readonly Named[]): Named[] {
  const isNext = (each: Named, next: Named | undefined) =>
    next !== undefined && NEXT_IN_ROW.test(text.slice(each.end, next.start));
  return named.filter((_, i) =>
    named.slice(i).every((each, j, all) => j === all.length - 1 || isNext(each, all[j + 1])),
  );
}

/** A group's words that begin with a body's name. */
const OF_BODY = /^\p{Lu}[\p{L}.’'-]*\s+(?:(?:of|for)\s+(?:the\s+)?)?\p{Lu}/u;
