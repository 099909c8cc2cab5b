import type { PartialDate } from './partial-date';

/** A key under which another register knows an entity, such as Wikidata's `Q235608`. */
export interface Identifier {
  /** The register, e.g. `wikidata`; null when the source does not name it. */
  scheme: string | null;
  identifier: string;
}

/** Where a structured source says that it has a fact from. */
export interface SourceLink {
  /** An address; null when the source gives only words. */
  url: string | null;
  note: string | null;
}

/** What structured sources say of an entity beyond what articles do; left out where none does. */
export interface External {
  identifiers?: Identifier[];
  sources?: SourceLink[];
}

/** When a person was born and died; left out where no source says. */
export interface Lifespan {
  birthDate?: PartialDate;
  deathDate?: PartialDate;
}
