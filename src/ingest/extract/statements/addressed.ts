import type { FoundPerson } from '../people/people';
import { peopleIn, type Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import type { Verb } from './speech-verbs';

/** Of several who are meant by "the ministers" the one whom they speak to is none: "The ministers briefed Lee". */
export function withoutAddressed(
  reading: Reading,
  sentence: ScannedSentence,
  people: FoundPerson[],
  { end }: Verb,
): FoundPerson[] {
  if (people.length < 2) return people;
  const addressed = peopleIn(reading, sentence).find(({ start }) => start >= end);
  const isNext =
    addressed &&
    /^\s+(?:(?:the|Mr|Ms|Mrs|Dr)\b\.?\s*)*$/u.test(reading.text.slice(end, addressed.start));
  const others = people.filter((each) => each !== addressed?.person);
  return isNext && others.length > 0 ? others : people;
}
