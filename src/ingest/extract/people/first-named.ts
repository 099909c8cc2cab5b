import type { ScannedSentence } from '../scan/scan';
import type { FoundPerson } from './people';

/** Whom a text names first, with what its sentence says before and behind the name. */
export interface FirstNamed {
  person: FoundPerson;
  before: string;
  after: string;
}

/** Whom a text names first; null where it names nobody. */
export function firstNamed(
  text: string,
  sentences: readonly ScannedSentence[],
  people: readonly FoundPerson[],
): FirstNamed | null {
  const startOf = ({ mentions }: FoundPerson) => mentions[0]?.start ?? Infinity;
  const [person] = [...people].sort((a, b) => startOf(a) - startOf(b));
  const first = person?.mentions[0];
  const sentence = sentences.find(({ index }) => index === first?.sentence);
  if (!person || !first || !sentence) return null;
  return {
    person,
    before: text.slice(sentence.start, first.start),
    after: text.slice(first.end, sentence.end),
  };
}
