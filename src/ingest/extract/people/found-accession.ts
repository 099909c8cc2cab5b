import type { PartialDate } from '../../../domain/partial-date';
import type { Span } from '../../../store/article';
import type { Accession } from '../../../store/tenure';
import type { FoundPerson, HeldOffice } from './people';

/** A person's coming into an office or leaving it, as "the election of X to the post of Y" tells it. */
export interface FoundAccession {
  person: FoundPerson;
  office: HeldOffice;
  /** Null for one who left it. */
  how: Accession | null;
  /** When it was; null: untold. */
  date: PartialDate | null;
  /** The words that say it, those for the day among them. */
  quote: Span;
  /** Who held the same office before or holds it after. */
  other?: FoundPerson;
}
