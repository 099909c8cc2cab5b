import { fitOf } from './office-fit';
import type { FoundPerson, HeldOffice } from './people';
import { peopleIn, type Reading } from '../reading';

/** What one has in an office: "her tenure as the", "on his re-election as". A nomination gives none. */
const TERM =
  /\b(?:his|her)\s+(?:\p{Ll}+\s+){0,2}(?:tenure|term|service|role|capacity|position|work|appointment|(?:re-?)?election|inauguration|confirmation|swearing-in)\s+as\s+(?:the\s+)?$/u;

/** The offices of persons that an article tells by their time in them: "at the end of her tenure as Mayor". */
export function findTerms(reading: Reading): { person: FoundPerson; office: HeldOffice }[] {
  const { text } = reading;
  return reading.sentences.flatMap((sentence) => {
    const named = peopleIn(reading, sentence);
    return sentence.items.flatMap((item) => {
      const title = item.kind === 'OFFICE' && item.titles.length === 1 ? item.titles[0] : undefined;
      const before = text.slice(sentence.start, item.start);
      if (!title || !TERM.test(before)) return [];
      const last = named.filter(({ end }) => end < item.start).at(-1);
      // What adds nothing to an office that is told of one: "on his appointment as Minister".
      const isTold = last?.person.offices.some((held) => fitOf(title, held.title) > 0);
      if (!last || isTold || (title.country === null && !title.body)) return [];
      const label = { start: item.start, end: item.end };
      const whole = { start: last.start, end: item.end };
      return [{ person: last.person, office: { title, label, whole } }];
    });
  });
}
