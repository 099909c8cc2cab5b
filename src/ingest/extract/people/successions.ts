import type { PartialDate } from '../../../domain/partial-date';
import type { Span } from '../../../store/article';
import { asOver } from '../../time/as-ahead';
import {
  AS_OFFICE,
  FOR_A_DAY,
  FROM,
  HANDS_OVER,
  IS_SUCCEEDED,
  REPLACING,
  SUCCEEDS,
} from '../lexicon/successions';
import { type Named, peopleIn, type Reading } from '../reading';
import { type Item, spanOf } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';
import { accessionDay } from './accession-day';
import type { FoundAccession } from './found-accession';
import type { HeldOffice } from './people';

/** The office that changes hands, and where the words for it and for both end. */
interface Changed {
  office: HeldOffice;
  end: number;
}

/** Who came into whose office, as "A succeeded B as Mayor" and "B was replaced by A" tell it: both hold or held one. */
export function successions(reading: Reading, sentence: ScannedSentence): FoundAccession[] {
  const people = namedIn(reading, sentence);
  return people.flatMap((first, i) => {
    const second = people[i + 1];
    if (!second || first.person === second.person) return [];
    const between = reading.text.slice(first.end, second.start);
    if (SUCCEEDS.test(between)) return changed(reading, sentence, first, second, second);
    const passive = IS_SUCCEEDED.exec(between) ?? HANDS_OVER.exec(between);
    return passive ? changed(reading, sentence, second, first, first) : [];
  });
}

/** Who stood in the office before one whose coming into it is told: "was sworn in as Mayor, succeeding | Omar Khan". */
export function replacedBy(
  reading: Reading,
  sentence: ScannedSentence,
  accession: FoundAccession,
): FoundAccession[] {
  const { person, office, how, date } = accession;
  const { end } = office.label;
  const goes = namedIn(reading, sentence).find(({ start }) => start > end);
  if (how === null || isAhead(date, reading) || !goes || goes.person === person) return [];
  const between = reading.text.slice(end, goes.start);
  const isHandover = /\bt(?:ook|aken|akes)\s+over\b/u.test(
    reading.text.slice(accession.quote.start, end),
  );
  if (!REPLACING.test(between) && !(isHandover && FROM.test(between))) return [];
  const quote = { start: accession.quote.start, end: goes.end };
  const whole = { start: office.whole.start, end: goes.end };
  return [
    { person: goes.person, office: { ...office, whole }, how: null, date, quote, other: person },
  ];
}

const isAhead = (date: PartialDate | null, { publishedAt }: Reading): boolean =>
  date?.earliest != null && date.earliest > publishedAt;

/** Those whom a sentence calls by their names. */
const namedIn = (reading: Reading, sentence: ScannedSentence): Named[] =>
  peopleIn(reading, sentence).filter(({ item }) => item.kind !== 'OFFICE');

function changed(
  reading: Reading,
  sentence: ScannedSentence,
  comes: Named,
  goes: Named,
  holder: Named,
): FoundAccession[] {
  const [first, last] = comes.start < goes.start ? [comes, goes] : [goes, comes];
  const turn =
    officeBetween(sentence, first, last) ??
    officeBehind(reading, sentence, last) ??
    officeOf(reading, sentence, holder);
  if (!turn) return [];
  const day = accessionDay(reading, sentence, { start: first.start, end: turn.end });
  const quote = { start: first.start, end: day?.end ?? turn.end };
  const { office } = turn;
  const words = reading.text.slice(first.end, quote.end);
  const isToCome = /\b(?:succeeds|replaces|takes\s+over|is|effect|effective|starting)\b/u.test(
    words,
  );
  const told = day?.date ?? null;
  const date = told && !isToCome ? asOver(told, reading.publishedAt) : told;
  const came = {
    person: comes.person,
    office,
    how: 'UNKNOWN' as const,
    date,
    quote,
    other: goes.person,
  };
  // Whose successor is to come is in office still.
  if (isAhead(date, reading)) return [came];
  return [came, { person: goes.person, office, how: null, date, quote, other: comes.person }];
}

/** "Omar Khan was succeeded as | Mayor of Riga | by Anna Lee". */
function officeBetween({ items, tokens }: ScannedSentence, first: Named, last: Named) {
  const item = items.filter(isOffice).find(({ start }) => start > first.end && start < last.start);
  return item && changedOf(item, tokens, first, last.end);
}

/** "Anna Lee succeeded Omar Khan as | Mayor of Riga". */
function officeBehind({ text }: Reading, { items, tokens }: ScannedSentence, last: Named) {
  const item = items.filter((each) => each.kind === 'OFFICE').find(({ start }) => start > last.end);
  if (!item || !AS_OFFICE.test(text.slice(last.end, item.start))) return undefined;
  return changedOf(item, tokens, last, item.end);
}

/** "Anna Lee succeeded | Mayor Omar Khan". */
function officeOf({ text }: Reading, { tokens, end }: ScannedSentence, holder: Named) {
  const { item } = holder;
  if (item.kind !== 'PERSON' || FOR_A_DAY.test(text.slice(holder.end, end))) return undefined;
  return changedOf(item, tokens, holder, holder.end);
}

const isOffice = (item: Item) => item.kind === 'OFFICE';

/** The only office that an item names. */
function changedOf(
  { titles }: Extract<Item, { kind: 'OFFICE' | 'PERSON' }>,
  tokens: ScannedSentence['tokens'],
  { start }: Span,
  end: number,
): Changed | undefined {
  const [title, ...others] = titles;
  if (!title || others.length > 0) return undefined;
  const label = spanOf(tokens, title.from, title.to);
  const whole = { start: Math.min(start, label.start), end: Math.max(end, label.end) };
  return { office: { title: { ...title, isFormer: false }, label, whole }, end: whole.end };
}
