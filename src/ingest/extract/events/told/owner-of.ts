import type { Span } from '../../../../store/article';
import { isSpokesperson } from '../../clauses/of-one-office';
import { genderOf } from '../../people/gender';
import type { FoundPerson } from '../../people/people';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { headOfDelegation, namedBefore } from './focus';

/** "A spoke of his talks with B": whose they are is named before, alone in the sentence or in those before it; else null. */
export function ownerOf(
  reading: Reading,
  sentence: ScannedSentence,
  { start }: Span,
): FoundPerson | null {
  // "his talks": the words that tell of them may begin with whose they are.
  const own = OWN.exec(reading.text.slice(start, sentence.end))?.[0].length ?? 0;
  const words = reading.text.slice(sentence.start, start + own);
  const before = peopleIn(reading, sentence).filter(({ end }) => end <= start);
  // "Deputy A called the work slow. Her meeting with B": A's, whoever the text is about.
  const her = before.length === 0 ? HER.exec(words)?.[0] : undefined;
  const spokenOf =
    her === undefined || isObjectBefore(reading, sentence, her)
      ? null
      : namedBefore(reading, sentence, her);
  if (spokenOf && !isSpokesperson(spokenOf.person)) return spokenOf.person;
  // "He recalled his visit to Riga and his talks with B": his who recalls them.
  const recalls = before.length === 0 ? SHE_RECALLS.exec(words)?.groups : undefined;
  const who = recalls?.['who'];
  if (who !== undefined && genderOf(who) === genderOf(recalls?.['his'] ?? '')) {
    const teller = namedBefore(reading, sentence, who);
    if (teller) return teller.person;
  }
  const [first, second] = before;
  // "A will leave for Riga, where a meeting with B is planned": A's.
  if (WHERE.test(reading.text.slice(before.at(-1)?.end ?? sentence.start, start))) {
    if (new Set(before.map(({ person }) => person)).size === 1) return first?.person ?? null;
    const isDelegation = before.length === 0 && /\bdelegation\b/u.test(words);
    if (isDelegation) return headOfDelegation(reading)?.person ?? null;
  }
  const persons = new Set(before.map(({ person }) => person));
  const isTheirs = /\b(?:his|her)\s[^.;]*$/u.test(words);
  // "A is said to be planning a meeting with B": A, at whom the sentence begins.
  const isSubject =
    first !== undefined && PLANS.test(reading.text.slice(first.end, start)) && persons.size === 1;
  // "A told B that his meeting with C": A's.
  const isTellers =
    isTheirs &&
    first !== undefined &&
    second !== undefined &&
    persons.size === 2 &&
    TELLS.test(reading.text.slice(first.end, second.start)) &&
    THAT_HIS.test(reading.text.slice(second.end, start + own));
  if (isTellers || isSubject) return first.person;
  // "A lunch with A was scrapped, as was her talk with B": of another than A.
  const isOther =
    first !== undefined && WITH_ONE.test(reading.text.slice(sentence.start, first.start));
  return isTheirs && !isOther && persons.size === 1 ? (first?.person ?? null) : null;
}

/** From who goes somewhere to what is held there. */
const WHERE =
  /\b(?:le(?:ave|aves|ft|aving)|depart\p{L}*|travel\p{L}*|fl(?:y|ies|ew|own|ying)|go(?:es|ing)?|went|head(?:s|ed|ing)?|arriv\p{L}+|visit\p{L}*|trip|tour)\b[^.;]*,?\s(?:where|(?:during|on|in\s+the\s+course\s+of)\s+which)\s+(?:[\p{L}-]+\s+){0,5}$/u;
/** Opens a sentence: "His talks with B", "On Friday, her meeting with C". */
const HER =
  /(?<=^(?:(?:In|On|At|Later|Earlier|Tomorrow|Then|Meanwhile)\b[^,;.]{0,60},\s+)?)(?:[Hh]is|[Hh]er)\b(?=\s[^.;,]*$)/u;

const SHE_RECALLS = /^(?:[^,;.]{0,60},\s+)?(?<who>[Hh]e|[Ss]he)\s[^;.]*\b(?<his>his|her)\s+$/u;

/** "B will receive him. His talks with C": his whom B will receive, and not B's. */
function isObjectBefore(
  { text, sentences }: Reading,
  { index }: ScannedSentence,
  her: string,
): boolean {
  const before = sentences.find((each) => each.index === index - 1);
  const words = before ? text.slice(before.start, before.end) : '';
  return genderOf(her) === 'MAN' ? /\bhim\b/u.test(words) : /\bher(?!\s+\p{L})/u.test(words);
}

/** Before one with whom something is held, by another. */
const WITH_ONE =
  /^(?:(?:The|An?|His|Her)\s+)?(?:[\p{Ll}-]+\s+){0,3}(?:meeting|talks|lunch|dinner|breakfast|call|conversation|session)\s+(?:[^,.;]{0,40}\s)?with\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,8}$/u;

/** Before a meeting that one has in mind. */
const PLANS =
  /^\s+(?:[\p{Ll}-]+\s+){0,5}(?:planning|preparing|arranging)\s+(?:for\s+)?(?:[\p{Ll}-]+\s+){0,3}$/u;
const TELLS =
  /^\s+(?:\p{Ll}+\s+)?(?:told|informed|assured|reminded|briefed|updated)\s+(?:the\s+)?$/u;
const THAT_HIS =
  /^(?:,[^,;]{2,80},)?(?:\s+that|[^.;]{0,60}?\s(?:about|of|on|regarding)\s+(?:(?:the|outcomes?|results?|course|details?|progress|and|of|in|at)\s+){0,5}?)\s*(?:his|her)\s+(?:[\p{L}-]+\s+){0,3}$/u;
const OWN = /^[Hh](?:is|er)\s+/u;
