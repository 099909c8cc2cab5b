import type { Span } from '../../../store/article';
import { type Named, peopleIn, type Reading } from '../reading';
import type { Item } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';
import { fitOf } from './office-fit';
import { type OfficeSpan, officeSpanAt } from './office-span';
import type { FoundPerson, HeldOffice } from './people';

/** An office with the time in which it was or is held, and the words that say so. */
export interface ToldTerm {
  person: FoundPerson;
  office: HeldOffice;
  span: OfficeSpan;
  quote: Span;
}

const THE = String.raw`(?:(?:the|its|his|her|their|\p{Lu}\p{L}+[’']s?)\s+)?`;
const WHO = String.raw`^(?:,?\s+who)?\s+`;
const OFTEN = String.raw`(?:(?:also|previously|earlier|formerly|once|later|then|first|briefly)\s+)*`;
/** Between a person and an office with a time behind it: "Anna Lee, | who served as the | Mayor of Riga until 2022". */
const SERVED = new RegExp(
  String.raw`${WHO}(?:(?:has|had)\s+)?${OFTEN}(?:(?:served|worked)\s+${OFTEN}as|(?:held|occupied)\s+the\s+(?:post|position|office)\s+of|been|was)\s+${THE}$`,
  'u',
);
/** Between one term and the next: "from 2013 to 2019 | and then as the | Minister of Trade". */
const AND_AS = new RegExp(String.raw`^,?\s+(?:and|then)\s+${OFTEN}as\s+${THE}$`, 'u');
/** A pronoun that opens a sentence, with the same behind it. */
const OPENS = /^(?:Previously,\s+|Earlier,\s+|Before\s+that,\s+)?(?:He|She)(?=\s)/u;
/** Behind a name that stands with its office: "Prime Minister Anna Lee, | in office | since 2019". */
const IN_OFFICE =
  /^(?:,\s+(?:who\s+has\s+(?:been\s+in\s+(?:office|power|the\s+(?:post|job|role))|(?:held|occupied)\s+(?:the|this|that)\s+(?:post|position|office|job)|led\s+the\s+\p{Ll}+)|in\s+(?:office|power|the\s+(?:post|job)))(?=\s+since\s)|(?=\s+\((?:1[89]|20)\d\d\s*[-–—]\s*\d{4}\)))/u;

type OfficeItem = Extract<Item, { kind: 'OFFICE' }>;
const isOffice = (item: Item): item is OfficeItem => item.kind === 'OFFICE';

/** The times in which persons held or hold offices, as an article tells them beside the offices. */
export function toldTerms(reading: Reading): ToldTerm[] {
  return reading.sentences.flatMap((sentence) => {
    const named = peopleIn(reading, sentence);
    return [
      ...named.flatMap((each) => besideName(reading, sentence, each)),
      ...namedBefore(reading, sentence, named).flatMap((each) => served(reading, sentence, each)),
    ];
  });
}

/** Those whose offices may follow: by name, and one who is meant by the pronoun that opens the sentence. */
function namedBefore(
  { text, sentences, people }: Reading,
  { index, start, end }: ScannedSentence,
  named: readonly Named[],
): { person: FoundPerson; start: number; end: number }[] {
  const opens = OPENS.exec(text.slice(start, end))?.[0];
  const before = sentences.find((each) => each.index === index - 1);
  const meant = new Set(before?.items.flatMap((item) => people.of(item) ?? []));
  const [only, ...others] = meant;
  return opens !== undefined && only && others.length === 0
    ? [{ person: only, start, end: start + opens.length }, ...named]
    : [...named];
}

/** "Anna Lee, who served as | Mayor of Riga | from 2013 to 2019". */
function served(
  reading: Reading,
  sentence: ScannedSentence,
  { person, start, end }: { person: FoundPerson; start: number; end: number },
): ToldTerm[] {
  const office = sentence.items.filter(isOffice).find((item) => item.start > end);
  if (!office || !SERVED.test(reading.text.slice(end, office.start))) return [];
  return termsFrom(reading, sentence, { person, start }, office);
}

/** The terms that follow on a person and "as": "Mayor of Riga from 2013 to 2019 | and as Minister from 2020 to 2022". */
function termsFrom(
  reading: Reading,
  sentence: ScannedSentence,
  who: { person: FoundPerson; start: number },
  office: OfficeItem,
): ToldTerm[] {
  const { text, publishedAt } = reading;
  const [title, ...others] = office.titles;
  const span = officeSpanAt(text.slice(office.end, sentence.end), publishedAt);
  if (!title || others.length > 0 || !span) return [];
  const end = office.end + span.length;
  const term: ToldTerm = {
    person: who.person,
    office: {
      title: { ...title, isFormer: span.isOver },
      label: { start: office.start, end: office.end },
      whole: { start: who.start, end: office.end },
    },
    span,
    quote: { start: who.start, end },
  };
  const next = sentence.items.filter(isOffice).find((item) => item.start > office.end);
  const goesOn = next && AND_AS.test(text.slice(end, next.start));
  return goesOn ? [term, ...termsFrom(reading, sentence, who, next)] : [term];
}

/** An office that stands with the name: "Anna Lee, Mayor of Riga | since 2020", "Mayor Anna Lee, | in office since 2020". */
function besideName(
  { text, publishedAt }: Reading,
  { end: until }: ScannedSentence,
  { person, start, end, item }: Named,
): ToldTerm[] {
  const [title, ...others] = item.kind === 'PERSON' ? item.titles : [];
  const office = title && person.offices.find((held) => fitOf(title, held.title) > 0);
  if (!office || others.length > 0) return [];
  const lead = IN_OFFICE.exec(text.slice(end, until));
  const isBehind = office.label.end === end;
  if (!lead && !isBehind) return [];
  const from = end + (lead?.[0].length ?? 0);
  const span = officeSpanAt(text.slice(from, until), publishedAt);
  return span ? [{ person, office, span, quote: { start, end: from + span.length } }] : [];
}
