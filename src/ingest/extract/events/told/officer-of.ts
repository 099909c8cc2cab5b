import { countryAt } from '../../scan/gazetteer';
import { tokenise } from '../../scan/tokens';
import { mayBeCalled } from '../../people/office-kind';
import type { FoundPerson } from '../../people/people';
import type { Named, Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** Who is "the Latvian leader": the one named before, else the only one after, who may be so called. */
export function officerOf(
  reading: Reading,
  { groups, index }: RegExpExecArray,
  at: number,
): Named | null {
  const { people = '', noun } = groups ?? {};
  const called = noun?.toLowerCase();
  return holderFor(reading, people, called === 'diplomacy' ? 'diplomat' : called, at + index);
}

/** The one person who holds an office of the state that an adjective tells, and who may be called by a noun. */
export function holderFor(
  reading: Reading,
  people: string,
  noun?: string,
  before = 0,
): Named | null {
  const country = countryAt(tokenise(people, 0, people.length), 0)?.country;
  if (!country) return null;
  const all = reading.people.all.filter(({ offices }) =>
    offices.some(
      ({ title }) => title.country === country && (noun === undefined || mayBeCalled(noun, title)),
    ),
  );
  const earlier = all.filter(({ mentions }) => mentions.some(({ start }) => start < before));
  const holders = earlier.length > 0 ? earlier : all;
  const [holder] = holders;
  return holder && holders.length === 1 ? named(reading.sentences, holder) : null;
}

/** A person where a text names them first. */
export function named(sentences: readonly ScannedSentence[], person: FoundPerson): Named | null {
  const [mention] = person.mentions;
  const item = sentences
    .flatMap(({ items }) => items)
    .find(({ start }) => start === mention?.start);
  return mention && item ? { person, start: mention.start, end: mention.end, item } : null;
}
