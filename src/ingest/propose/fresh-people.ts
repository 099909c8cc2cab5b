import type { RecordDocument } from '../record/record';
import { allNames } from '../record/names-in';
import { type OfficeOfPost, officesOf } from './said-office';

/** A person by whom a text's person may be known, with the offices that tell so. */
export interface KnownPerson {
  id: string;
  names: string[];
  offices: OfficeOfPost[];
}

/**
 * The people of the articles that a run has read since it last showed what it proposes: the next article may be of
 * the same story, and finds them nowhere else yet.
 */
export class FreshPeople {
  #people: KnownPerson[] = [];

  get all(): readonly KnownPerson[] {
    return this.#people;
  }

  /** The offices of one of them. */
  officesOf(id: string): OfficeOfPost[] {
    return this.#people.flatMap((person) => (person.id === id ? person.offices : []));
  }

  /** Those of a record that has been linked. */
  add(record: RecordDocument): void {
    for (const [id, entry] of Object.entries(record.people ?? {}))
      this.#people.push({
        id,
        names: allNames(entry.name, entry.otherNames),
        offices: officesOf(record, id),
      });
  }

  /** Once they are shown, they are found in the store. */
  clear(): void {
    this.#people = [];
  }
}
