import type { ScannedSentence } from '../scan/scan';
import type { FoundPerson } from './people';

/** How many sentences back a guest may have been told of. */
const REACH = 4;

/**
 * Who of those named before an offset is "the guest", "the visiting Minister": "A welcomed B", "A held talks with
 * visiting President B", "B arrived", "B was received by A", or the only one named; null where it is not told.
 */
export function guestOf(
  text: string,
  sentences: readonly ScannedSentence[],
  people: readonly FoundPerson[],
  before: number,
): FoundPerson | null {
  const at = sentences.findIndex(({ start, end }) => start <= before && before < end);
  const guestIn = (sentence: ScannedSentence) => guestToldIn(text, sentence, people, before);
  for (const sentence of sentences.slice(Math.max(0, at - REACH), at + 1).reverse()) {
    const guest = guestIn(sentence);
    if (guest) return guest;
  }
  const all = people.filter(({ mentions }) => mentions.some(({ start }) => start < before));
  if (all.length === 1) return all[0] ?? null;
  // The only one of whom the text has told, farther back, that they came.
  const far = new Set(
    sentences.slice(0, Math.max(0, at - REACH)).flatMap((each) => guestIn(each) ?? []),
  );
  return far.size === 1 ? ([...far][0] ?? null) : null;
}

/** Of whom a sentence tells, up to an offset, that they came or were received. */
function guestToldIn(
  text: string,
  sentence: ScannedSentence,
  people: readonly FoundPerson[],
  before: number,
): FoundPerson | null {
  const named = people
    .flatMap((person) => person.mentions.map((mention) => ({ ...mention, person })))
    .filter(({ start, sentence: index }) => index === sentence.index && start < before)
    .sort((a, b) => a.start - b.start);
  const visiting = named.find(({ start }) =>
    VISITING.test(text.slice(Math.max(0, start - LEAD), start)),
  );
  if (visiting) return visiting.person;
  // "A met with B, who is paying a visit".
  const come = named.find(({ end }) =>
    WHO_COMES.test(text.slice(end, Math.min(sentence.end, before))),
  );
  if (come) return come.person;
  const [first, second] = named;
  const after = first ? text.slice(first.end, Math.min(sentence.end, before)) : '';
  if (first && COMES.test(after)) return first.person;
  return first && second && HOSTS.test(text.slice(first.end, second.start)) ? second.person : null;
}

const LEAD = 30;
const VISITING = /\b(?:visiting|guest)\s+(?:\p{Lu}[\p{L}-]+\s+)?$/u;
const WHO_COMES =
  /^,?\s+who\s+(?:(?:has|had|is|was|will|also|be|currently|now|today)\s+)*(?:pay(?:s|ing)|paid|arriv(?:ed|es|ing)|visit(?:s|ing|ed)|c[oa]me|(?:in|on)\s+(?:\p{Lu}\p{L}+\s+(?:on\s+)?)?(?:an?|his|her)\s+(?:[\p{L}\d-]+\s+){0,4}visit)(?!\p{L})/u;
const COMES =
  /^(?:,[^,;]{2,60},)?,?\s+(?:(?:has|had|will|is|was|also|to|be|been|on|paying|making)\s+)*(?:arriv|visit(?!ed\s+by)|travel|land(?:s|ed)\s|fl(?:ew|ies)\s|came\s|comes\s|paid\s|pays\s|(?:received|welcomed|hosted|greeted)\s+by|an?\s+(?:official|state|working)\s+visit)/u;
const HOSTS =
  /^(?:,[^,;]{2,60},)?\s+(?:(?:has|had|will|also|today|warmly|on\s+\p{Lu}\p{Ll}+)\s+)*(?:receive|welcome|host|greet)(?:s|d|ed)?\s/u;
