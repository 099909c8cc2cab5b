import type { Accession } from '../../../store/tenure';
import type { Span } from '../../../store/article';
import type { FoundPerson, HeldOffice } from './people';
import { peopleIn, type Reading } from '../reading';

/** A person's coming into an office, as "the election of X to the post of Y" tells it. */
export interface FoundAccession {
  person: FoundPerson;
  office: HeldOffice;
  how: Accession;
  quote: Span;
}

const EVENT = /\b(?<event>election|appointment)\s+of\b/u;
/** What is refused, proposed or to come has put nobody into an office. */
const NOT_DONE =
  /\b(?:(?:reject|oppos|block|veto|refus|declin|delay|postpon|propos|consider|suggest|revok|annull?|cancell?|overturn|den)(?:ed|es|s|ied|ies|ing)|against|ruled\s+out|called\s+for|no|possible|potential|proposed|planned|expected|upcoming|forthcoming|disputed)\s+(?:the\s+|any\s+)?$/iu;
const TO_POST = /^\s*(?:to\s+the\s+post\s+of|to\s+the\s+position\s+of|as)\s+(?:the\s+)?$/u;

/** The accessions that an article tells of. */
export function findAccessions(reading: Reading): FoundAccession[] {
  const { text } = reading;
  return reading.sentences.flatMap((sentence) => {
    const match = EVENT.exec(text.slice(sentence.start, sentence.end));
    if (!match) return [];
    const eventAt = sentence.start + match.index;
    if (NOT_DONE.test(text.slice(sentence.start, eventAt))) return [];
    return peopleIn(reading, sentence).flatMap(({ person, end, start }) => {
      const office = sentence.items.find((item) => item.kind === 'OFFICE' && item.start > end);
      if (
        start < eventAt ||
        office?.kind !== 'OFFICE' ||
        !TO_POST.test(text.slice(end, office.start))
      )
        return [];
      const [title] = office.titles;
      if (!title) return [];
      const label = { start: office.start, end: office.end };
      const quote = { start: eventAt, end: office.end };
      const how: Accession = match.groups?.['event'] === 'election' ? 'ELECTED' : 'APPOINTED';
      return [{ person, office: { title, label, whole: quote }, how, quote }];
    });
  });
}
