import type { PartialDate } from '../../../../domain/partial-date';
import { findTimes, type TimeExpression } from '../../../time/find-times';
import { AGENDA, AGENDA_OF, TELLS_OVER } from '../../lexicon/agendas';
import { BULLET } from '../../lexicon/list-leads';
import { labelledTitle } from '../../labelled-title';
import type { FoundPerson } from '../../people/people';
import { peopleIn, type Reading } from '../../reading';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';

/** What an item of an agenda has from the heading under which it stands. */
export interface Under {
  date: PartialDate | null;
  /** "Monday 20 May, Brussels": the town of that day. */
  place: PlaceItem | null;
}

/** A text that tells, item by item, what is ahead: "The week ahead: - On Friday, A receives B". */
export interface Agenda {
  /** Whose it is, where it is one person's: who does what no one is named for. */
  owner: FoundPerson | null;
  /** The items, by the index of each of their sentences, with the day of the heading under which they stand. */
  items: ReadonlyMap<number, Under>;
}

/** How many sentences may stand before the first that says what the text is. */
const OPENING = 3;

/**
 * The agenda that an article is; null for any other. Its items begin with a bullet, or stand under a line that
 * names a day and nothing else; what follows an item on its line belongs to it.
 */
export function agendaOf(reading: Reading): Agenda | null {
  const { text, sentences } = reading;
  const title = text.slice(...(labelledTitle(reading) ?? [0, 0]));
  const opening = sentences
    .slice(0, OPENING)
    .filter((each) => !isBulleted(text, each))
    .map(({ start, end }) => text.slice(start, end));
  const told = [title, ...opening.filter((words) => !/[.!?]$/u.test(words.trim()))];
  if (!told.some((words) => AGENDA.test(words))) return null;
  const items = new Map<number, Under>();
  // One line with a day may stand over anything; two or more part the text by its days.
  const isByDays = sentences.filter((each) => headingOf(reading, each) !== null).length > 1;
  let under: Under | null = null;
  let before: ScannedSentence | null = null;
  for (const sentence of sentences) {
    const heading = headingOf(reading, sentence);
    const isOnLine = before !== null && !text.slice(before.end, sentence.start).includes('\n');
    const isItem =
      isBulleted(text, sentence) ||
      (isOnLine && before && items.has(before.index)) ||
      (isByDays && under !== null && !isLabel(text, sentence));
    if (heading) under = heading;
    else if (isItem) items.set(sentence.index, under ?? { date: null, place: null });
    else under = null;
    before = sentence;
  }
  return items.size > 0 ? { owner: ownerOf(reading, title), items } : null;
}

/** The sentence's days as days to come, where it tells of nothing that is over: "On Friday, A receives B". */
export function withDaysAhead(reading: Reading, { index, start, end }: ScannedSentence): Reading {
  if (TELLS_OVER.test(reading.text.slice(start, end))) return reading;
  const { publishedAt } = reading;
  const times = (reading.times.get(index) ?? []).map((time): TimeExpression => {
    const words = time.date.original ?? '';
    const ahead = findTimes(`It will be held ${words}`, publishedAt)[0]?.date;
    return ahead?.latest && ahead.latest >= publishedAt ? { ...time, date: ahead } : time;
  });
  return { ...reading, times: new Map([...reading.times, [index, times]]) };
}

/** "- Lee | to hold talks with A", as headlines say it: she will. */
export function withWill(sentence: ScannedSentence): ScannedSentence {
  const [first] = sentence.items;
  const to = first?.kind === 'PLACE' ? sentence.items[1] : first;
  const at = sentence.tokens.findIndex(({ start }) => start > (to?.end ?? Infinity) - 1);
  const [word, next] = sentence.tokens.slice(at, at + 2);
  if (at < 0 || word?.lower !== 'to' || !/^\p{Ll}+$/u.test(next?.text ?? '')) return sentence;
  const will = { ...word, text: 'will', lower: 'will' };
  return { ...sentence, tokens: sentence.tokens.map((each, i) => (i === at ? will : each)) };
}

const isBulleted = (text: string, { start, end }: ScannedSentence): boolean =>
  BULLET.test(text.slice(start, end));

/** A line that names a day, and nothing but it and a town. */
function headingOf(reading: Reading, sentence: ScannedSentence): Under | null {
  const { text, times } = withDaysAhead(reading, sentence);
  const [time] = times.get(sentence.index) ?? [];
  if (!time) return null;
  const before = text.slice(sentence.start, time.start);
  const place = sentence.items.find(
    (item): item is PlaceItem => item.kind === 'PLACE' && item.start >= time.end,
  );
  const after = place
    ? text.slice(time.end, place.start) + text.slice(place.end, sentence.end)
    : text.slice(time.end, sentence.end);
  const isAlone = /^[\s:.,()–—-]*$/u.test(before) && /^[\s:.,()–—-]*(?:in\s+)?$/u.test(after);
  return isAlone ? { date: time.date, place: place ?? null } : null;
}

/** "Cancelled: The visit", "Later in the month": what begins with a label, or is one, stands under no day. */
const isLabel = (text: string, { start, end }: ScannedSentence): boolean =>
  /^\p{Lu}[\p{Ll} ]{2,40}:/u.test(text.slice(start, end)) ||
  !/[.!?;”"]$/u.test(text.slice(start, end).trim());

/** The one person whom the title or the first line names as the one whose agenda it is. */
function ownerOf(reading: Reading, title: string): FoundPerson | null {
  const { text, sentences } = reading;
  const [lead] = sentences;
  if (!lead || isBulleted(text, lead)) return null;
  const isOwned = AGENDA_OF.test(title) || AGENDA_OF.test(text.slice(lead.start, lead.end));
  const persons = new Set(peopleIn(reading, lead).map(({ person }) => person));
  const [one] = persons;
  return isOwned && one && persons.size === 1 ? one : null;
}
