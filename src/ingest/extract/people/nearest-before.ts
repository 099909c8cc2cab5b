import type { Span } from '../../../store/article';

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
