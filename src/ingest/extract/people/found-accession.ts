import type { Span } from '../../../store/article';
import type { Accession } from '../../../store/tenure';
import type { FoundPerson, HeldOffice } from './people';

/** A person's coming into an office or leaving it, as "the election of X to the post of Y" tells it. */
export interface FoundAccession {
  person: FoundPerson;
  office: HeldOffice;
  /** Null for one who left it. */
  how: Accession | null;
  /** EDTF of the day on which it was; null: untold. */
  day: string | null;
  quote: Span;
}
