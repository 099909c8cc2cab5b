import { counterpartsOf } from '../../people/counterparts';
import { mayBeCalled } from '../../people/office-kind';
import type { FoundPerson } from '../../people/people';
import type { Named, Reading } from '../../reading';
import { countryAt } from '../../scan/gazetteer';
import type { ScannedSentence } from '../../scan/scan';
import { tokenise } from '../../scan/tokens';

/** Who is "the Latvian leader": the one named before, else the only one after, who may be so called. */
export function officerOf(
  reading: Reading,
  { groups, index }: RegExpExecArray,
  at: number,
): Named | null {
  const { people = '', noun } = groups ?? {};
  // "the head of Latvia".
  const called = noun?.toLowerCase() ?? 'leader';
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
  const isBefore = ({ mentions }: FoundPerson) => mentions.some(({ start }) => start < before);
  const earlier = all.filter(isBefore);
  // "her Latvian counterpart, A": "the Latvian official" is A, and not a minister told of after.
  const counterparts =
    earlier.length === 0 && noun !== undefined && /^(?:official|diplomat|envoy)$/u.test(noun)
      ? counterpartsOf(reading.text, reading.people.all, { country }).filter(isBefore)
      : [];
  const told = [earlier, counterparts, all].find((each) => each.length > 0) ?? [];
  // Who is posted abroad is called an official last.
  const [, second] = told;
  const senior = second && noun === 'official' ? told.filter((each) => !isPosted(each)) : told;
  const holders = senior.length > 0 ? senior : told;
  const [holder] = holders;
  return holder && holders.length === 1 ? named(reading.sentences, holder) : null;
}

/** Whether all offices of one are those of who represents a state abroad. */
const isPosted = ({ offices }: FoundPerson): boolean =>
  offices.every(({ title }) =>
    /^(?:ambassador|consul|chargé|charge|attach[eé])$/u.test(title.head),
  );

/** A person where a text names them first. */
export function named(sentences: readonly ScannedSentence[], person: FoundPerson): Named | null {
  const [mention] = person.mentions;
  const item = sentences
    .flatMap(({ items }) => items)
    .find(({ start }) => start === mention?.start);
  return mention && item ? { person, start: mention.start, end: mention.end, item } : null;
}
