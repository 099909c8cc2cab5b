import type { ScannedSentence } from '../scan/scan';
import {
  BEING_HOSTED,
  DURING_VISIT,
  ON_OWN_VISIT,
  OWN_VISIT,
  TO_PLACE,
  VISIT_OF,
} from '../lexicon/guests-meant';
import type { PlaceItem } from '../scan/items';
import { isAtHome } from './at-home';
import type { FoundPerson } from './people';
import { ofMainClause } from './of-main-clause';

/** Where somebody is named. */
interface Told {
  person: FoundPerson;
  end: number;
}

/** How many sentences back a guest may have been told of. */
const REACH = 4;

/**
 * Who of those named before an offset is "the guest", "the visiting Minister": "A welcomed B", "A held talks with
 * visiting President B", "B arrived", "B was received by A", "the visit of B", "During his visit, B met A", or the only
 * one named; null where it is not told.
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
  const until = Math.min(sentence.end, before);
  const own = ON_OWN_VISIT.exec(text.slice(sentence.start, until));
  const onVisit = own && named.find(({ start }) => isMain(text, sentence.start, own[0], start));
  if (onVisit) return onVisit.person;
  const [first, second] = ofMainClause(text, sentence.start, named);
  const after = first ? text.slice(first.end, until) : '';
  if (first && COMES.test(after)) return first.person;
  if (first && second && HOSTS.test(text.slice(first.end, second.start))) return second.person;
  // "A met with B during her visit": A's.
  const during = DURING_VISIT.test(after) ? visitorOf(text, sentence, first, second) : null;
  if (during) return during;
  const visitor = named.find(
    ({ start, end }) =>
      (VISIT_OF.test(text.slice(sentence.start, start)) && !/^['’]/u.test(text.slice(end))) ||
      OWN_VISIT.test(text.slice(end, until)),
  );
  if (visitor) return visitor.person;
  const hosted = named.length === 1 && BEING_HOSTED.test(text.slice(sentence.start, first?.start));
  return hosted ? (first?.person ?? null) : null;
}

/** "A met with B during her visit to Riga": whose home that is not, of the two. */
function visitorOf(
  text: string,
  { items }: ScannedSentence,
  first: Told | undefined,
  second: Told | undefined,
): FoundPerson | null {
  if (!first || !second) return first?.person ?? null;
  const place = items.find(
    (item): item is PlaceItem =>
      item.kind === 'PLACE' && TO_PLACE.test(text.slice(first.end, item.start)),
  );
  const away = [first, second].filter(({ person }) => place && !isAtHome(person, place));
  return away.length === 1 ? (away[0]?.person ?? null) : null;
}

/** "During her visit to Riga, | A": named right behind what the sentence opens with. */
const isMain = (text: string, from: number, opening: string, at: number): boolean =>
  at >= from + opening.length &&
  /,\s+(?:the\s+)?$/u.test(text.slice(from, at)) &&
  !/^\s+of\s|\sby\s/u.test(text.slice(from + opening.length, at));

const LEAD = 30;
const VISITING = /\b(?:visiting|guest)\s+(?:\p{Lu}[\p{L}-]+\s+)?$/u;
const WHO_COMES =
  /^,?\s+who\s+(?:(?:has|had|is|was|will|also|be|currently|now|today)\s+)*(?:pay(?:s|ing)|paid|arriv(?:ed|es|ing)|visit(?:s|ing|ed)|c[oa]me|(?:in|on)\s+(?:\p{Lu}\p{L}+\s+(?:on\s+(?:\p{Lu}\p{L}+\s+\d+\s+(?:on\s+)?)?)?)?(?:an?|his|her)\s+(?:[\p{L}\d-]+\s+){0,4}visit)(?!\p{L})/u;
const COMES =
  /^(?:,[^,;]{2,60},)?,?\s+(?:(?:has|had|will|is|was|also|to|be|been|on|paying|making)\s+)*(?:arriv|visit(?!ed\s+by)|travel|land(?:s|ed)\s|fl(?:ew|ies)\s|came\s|comes\s|p(?:aid|ays?)\s+(?:an?|his|her)\s+(?:[\p{L}\d-]+\s+){0,4}visit|(?:began|begins?|start(?:s|ed)?|conclud(?:es?|ed)|end(?:s|ed)|complet(?:es?|ed)|continu(?:es?|ed)|wrap(?:s|ped)\s+up)\s+(?:an?|his|her)\s+(?:[\p{L}\d-]+\s+){0,4}(?:visit|trip|tour)|return(?:s|ed)\s+(?:[\p{L}\d]+\s+){0,3}from\s|in\s+\p{Lu}[\p{L}-]+\s+(?:on\s+an?|for)\s|(?:received|welcomed|hosted|greeted)\s+by|an?\s+(?:official|state|working)\s+visit)/u;
const HOSTS =
  /^(?:,[^,;]{2,60},)?\s+(?:(?:has|had|will|also|today|warmly|on\s+\p{Lu}\p{Ll}+)\s+)*(?:receive|welcome|host|greet)(?:s|d|ed)?\s/u;
