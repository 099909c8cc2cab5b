import type { Reading } from '../../reading';
import { peopleIn } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { toldGender } from '../../people/gender';
import type { Leg } from './journeys';

/** "she | travels on to Oslo", "he then continues to Oslo": who was on a journey goes on with it. */
const GOES_ON =
  /\b(?<who>[Ss]?[Hh]e|[Tt]he\s+(?:head\s+of\s+(?:state|government)|leader|guest))\s+(?:(?:is|will|then|also|later|next|to)\s+)*(?:(?:travel(?:l?ed|l?ing|s)?|fl(?:y|ies|ew|ying)|head(?:s|ed|ing)?|mov(?:e[sd]?|ing)|go(?:es|ing)?|went|journey(?:s|ed)?)\s+on|(?<=\b(?:then|next|later)\s+)(?:travel|fly|head|go)(?:es|s)?\s+to|continu(?:e[sd]?|ing)|proceed(?:s|ed|ing)?)\b/u;

/**
 * The legs of a sentence, those that go on with a journey as legs of who made it: "Minister A set off for Riga.
 * Talks with Minister B are planned. On Friday she travels on to Oslo" tells of A, and not of B.
 * @param earlier the legs told of before
 */
export function onward(
  reading: Reading,
  sentence: ScannedSentence,
  here: readonly Leg[],
  earlier: readonly Leg[],
): Leg[] {
  const last = earlier.findLast(({ sentence: at }) => at < sentence.index);
  const goes = GOES_ON.exec(reading.text.slice(sentence.start, sentence.end));
  if (!last || !goes) return [...here];
  const who = goes.groups?.['who'] ?? '';
  const whoAt = sentence.start + goes.index;
  // Not by a name of their own: "the head of state".
  const named = peopleIn(reading, sentence)
    .filter(({ start }) => start < whoAt || start >= whoAt + who.length)
    .map(({ person }) => person);
  const gender = toldGender(reading.text, last.person);
  const isOther =
    gender !== null && /^s?he$/iu.test(who) && (gender === 'WOMAN') !== /^she$/iu.test(who);
  return here.map((leg) =>
    named.includes(leg.person) || isOther || isOnOwnVisit(reading, sentence, last, leg)
      ? leg
      : { ...leg, person: last.person },
  );
}

/** "B, whose journey is told before. A met C during her visit to Riga. She flew on to Oslo": A, who was there last. */
function isOnOwnVisit(
  reading: Reading,
  { index }: ScannedSentence,
  last: Leg,
  { person }: Leg,
): boolean {
  const before = reading.sentences.find((each) => each.index === index - 1);
  if (!before || last.sentence >= before.index) return false;
  const [first] = peopleIn(reading, before);
  return first?.person === person && OWN_VISIT.test(reading.text.slice(first.end, before.end));
}

const OWN_VISIT =
  /\b(?:(?:his|her)\s+(?:[\p{L}-]+\s+){0,3}(?:visit|trip|tour|stay|mission)\b|(?:an?|the)\s+(?:[\p{L}-]+\s+){0,3}(?:visit|trip)\s+to\s)/u;
