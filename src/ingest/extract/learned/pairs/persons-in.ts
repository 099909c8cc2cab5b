import type { FoundPerson } from '../../people/people';
import type { SentenceRow } from '../sentence-row';

/** The persons whom a sentence names or means. */
export function personsIn(row: SentenceRow): ReadonlySet<FoundPerson> {
  const known = seen.get(row);
  if (known) return known;
  const persons = new Set(row.chunks.flatMap(({ parties }) => parties.map(({ person }) => person)));
  seen.set(row, persons);
  return persons;
}

const seen = new WeakMap<SentenceRow, ReadonlySet<FoundPerson>>();
