import type { Span } from '../../../../store/article';
import type { FoundPerson } from '../../people/people';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { headOfDelegation } from '../told/focus';

/** Right before what a body does that was named before: "where it | met". */
const IT =
  /(?:(?<there>,\s+where\s+(?:it|they))|(?<opens>^(?:(?:In|On|At|Later|Earlier|Then)\b[^,;.]{0,40},\s+|During\s+(?:its|the)\s+(?:visit|stay|trip|mission)[^,;.]{0,30},\s+)?[Ii]t))\s+(?:(?:also|then|later|earlier|will|has|had|is\s+(?:due|set|scheduled|expected)\s+to)\s+){0,2}$/u;
/** A delegation at the beginning of a sentence, by its own words. */
const DELEGATION =
  /^(?:(?:On|In|At|Later|Earlier|Tomorrow|Yesterday|Today)\b[^,;.]{0,40},?\s+)?(?:(?:[Tt]he|[Aa]n?)\s+)?(?<who>(?:\p{Lu}[\p{L}-]+\s+){0,2}(?:[\p{Ll}-]+\s+){0,2}(?:delegation|senators|deputies|lawmakers|legislators|parliamentarians|observers|monitors|experts|guests|businessmen|diplomats|inspectors|students))(?=\s+(?:also|then|later|earlier|visited|toured|travell?ed|went|flew|arrived|inspected|came|is|was|has|had|will|paid|stopped|continued)\s)/u;

/** The same with who leads it: who does what it does. */
const LED =
  /^(?:(?:[Tt]he|[Aa]n?)\s+)?(?:\p{Lu}[\p{L}-]+\s+){0,2}(?:[\p{Ll}-]+\s+){0,2}delegation,?\s+(?:which\s+(?:is|was)\s+)?(?:led|headed)\s+by\s/u;

/** Where what "it" means is named: in the sentence itself, else in the one before. */
function namedIn(
  { text, sentences }: Reading,
  sentence: ScannedSentence,
  start: number,
): ScannedSentence | undefined {
  const it = IT.exec(text.slice(sentence.start, start));
  if (!it) return undefined;
  return it.groups?.['there'] === undefined
    ? sentences.find(({ index }) => index === sentence.index - 1)
    : sentence;
}

/** Who leads the delegation that "it" means. */
export function leaderMeant(
  reading: Reading,
  sentence: ScannedSentence,
  { start }: Span,
): FoundPerson | null {
  const from = namedIn(reading, sentence, start);
  const isLed = from !== undefined && LED.test(reading.text.slice(from.start, from.end));
  return isLed ? (headOfDelegation(reading)?.person ?? null) : null;
}

/** The body or delegation that "it" means: what the sentence begins with, else what the one before did. */
export function groupMeant(
  reading: Reading,
  sentence: ScannedSentence,
  { start }: Span,
): (Span & { isGroup?: boolean }) | null {
  const { text } = reading;
  const from = namedIn(reading, sentence, start);
  if (!from) return null;
  const words = text.slice(from.start, from.end);
  const who = DELEGATION.exec(words)?.groups?.['who'];
  if (who !== undefined) {
    const at = from.start + words.indexOf(who);
    return { start: at, end: at + who.length, isGroup: true };
  }
  // "The Foreign Affairs Committee visited Riga".
  const lead = /^(?:[Tt]he\s+)?/u.exec(words)?.[0].length ?? 0;
  const body = from.items.find(
    (item) =>
      item.kind === 'BODY' &&
      item.start === from.start + lead &&
      SITS.test(text.slice(item.start, item.end)) &&
      /^\s+(?:also\s+)?(?:visited|toured|travell?ed|went|flew|arrived|inspected|came|is|was|has|had|will|paid)\s/u.test(
        text.slice(item.end, from.end),
      ),
  );
  return body ? { start: body.start, end: body.end } : null;
}

/** Whether "they", who are told to go somewhere, are many of whom the same sentence names nobody: "The Norwegian senators will visit Riga, where | they". */
export const areManyMeant = (before: string): boolean =>
  /,\s+where\s+$/u.test(before) && DELEGATION.test(before);

/** Bodies that go somewhere. */
const SITS =
  /\b(?:Committee|Subcommittee|Commission|Council|Group|Mission|Delegation|Board|Panel|Bureau)\b/u;
