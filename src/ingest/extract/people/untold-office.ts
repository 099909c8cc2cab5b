import { firstNamed } from './first-named';
import type { FoundPerson } from './people';
import type { ScannedSentence } from '../scan/scan';
import type { TitlePhrase } from '../scan/offices/title-phrase';
import { holdsNone, hostOf, stateOfHost } from './of-house';
import { kindOf, type OfficeKind } from './office-kind';

/** Who a text tells of first and by name alone, and which office it then means them by. */
export interface Untold {
  person: FoundPerson;
  kind: OfficeKind;
  country: string | null;
  /** Where it is first said. */
  from: number;
}

/**
 * "Anna Lee arrived in Riga. The head of state will meet A, President of Latvia": Lee, whom the text names first
 * and who alone has no office by then, where it means nobody else by that office and her by no other.
 * @param isHeld whether somebody named before an offset holds an office.
 */
export function untoldOffice(
  text: string,
  sentences: readonly ScannedSentence[],
  people: readonly FoundPerson[],
  isHeld: (title: TitlePhrase, before: number) => boolean,
): Untold | null {
  const person = leadOf(text, sentences, people);
  const [first] = person?.mentions ?? [];
  if (!person || !first) return null;
  const country = stateOfHost(hostOf(text));
  const said = sentences
    .filter(({ index }) => index > first.sentence)
    .flatMap(({ items, start, end, index }) =>
      items.flatMap((item) => {
        const [title, ...others] = item.kind === 'OFFICE' ? item.titles : [];
        const kind = title && kindOf(title);
        if (!title || !kind || others.length > 0) return [];
        const isOfState = title.country === null || title.country === country;
        const isDoer =
          DOES.test(text.slice(start, item.start)) && !TO_ONE.test(text.slice(item.end, end));
        const isLone = people.every(
          (other) =>
            other === person ||
            !holdsNone(other) ||
            (other.mentions[0]?.start ?? Infinity) > item.start,
        );
        // "The Minister met A. Minister Khan thanked her": he may be meant as well.
        const isAnothers = people.some(({ mentions: [mention], offices }) =>
          offices.some(
            (held) =>
              kindOf(held.title) === kind &&
              mention?.sentence !== index &&
              !(held.title.country !== null && held.title.about.includes('of')),
          ),
        );
        return isOfState && isDoer && isLone && !isAnothers && !isHeld(title, item.start)
          ? [{ kind, from: item.start }]
          : [];
      }),
    );
  const [one] = said;
  return one && said.every(({ kind }) => kind === one.kind) ? { person, country, ...one } : null;
}

/** Before the office of one who does something: the sentence begins there, or a clause. */
const DOES = /(?:^|,\s+|\b(?:that|where|when|and|as)\s+)[Tt]he\s+$/u;
/** "The President | received her": what one does to whom the text is about. */
const TO_ONE =
  /^\s+(?:\p{Ll}+\s+){0,3}?(?:(?:him|them)\b|her(?=\s*[.,;]|\s+(?:in|on|at|for|to|with|and|after|as|that|during|about)\b))/u;

/** Whom a text names first, at the beginning of a sentence, as one who does something but speak for others. */
function leadOf(
  text: string,
  sentences: readonly ScannedSentence[],
  people: readonly FoundPerson[],
): FoundPerson | null {
  const first = firstNamed(text, sentences, people);
  if (!first || !holdsNone(first.person) || first.person.words.length < 2) return null;
  return OPENS.test(first.before) && ACTS.test(first.after) ? first.person : null;
}

const OPENS = /^(?:\p{Lu}[^,.;]{1,60},\s+)?$/u;
const ACTS =
  /^\s+(?!(?:and|or|is|was|says|said|tells|told|announced|reported|commented|answered|replied|wrote|posted|confirmed|explained|noted)\b)\p{Ll}/u;
