import type { Span } from '../../../store/article';
import { ofMainClause } from './of-main-clause';

/**
 * Whom of several an office said at an offset means that all of them hold: of those in the sentence nearest
 * before it the one named first there, who does what it tells: "President A met President B. The President".
 */
export function nearestBefore<
  Person extends { mentions: readonly (Span & { sentence: number })[] },
>(people: readonly Person[], before: number): Person | undefined {
  const told = people.map((person) => {
    const mentions = person.mentions.filter(({ start }) => start < before);
    const sentence = mentions.at(-1)?.sentence ?? -1;
    const first = mentions.find((mention) => mention.sentence === sentence)?.start ?? 0;
    return { person, sentence, first };
  });
  return told.sort((a, b) => b.sentence - a.sentence || a.first - b.first)[0]?.person;
}

/**
 * Those of several who hold an office of whom the sentence nearest before tells, and not only beside it: of "At the
 * invitation of Minister A, Minister B came. The Minister" B.
 */
export function withoutBeside<
  Person extends { mentions: readonly (Span & { sentence: number })[] },
>(
  text: string,
  sentences: readonly (Span & { index: number })[],
  people: readonly Person[],
  before: number,
): readonly Person[] {
  if (people.length < 2) return people;
  const told = people
    .flatMap((person) => person.mentions.map((mention) => ({ ...mention, person })))
    .filter(({ start }) => start < before)
    .sort((a, b) => a.start - b.start);
  const last = told.at(-1)?.sentence;
  const sentence = sentences.find(({ index }) => index === last);
  if (!sentence || sentence.end > before) return people;
  const here = told.filter((each) => each.sentence === last);
  const main = new Set(ofMainClause(text, sentence.start, here).map(({ person }) => person));
  const beside = new Set(here.map(({ person }) => person).filter((person) => !main.has(person)));
  return people.filter((person) => !beside.has(person));
}
