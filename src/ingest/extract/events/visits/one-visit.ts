import type { PartialDate } from '../../../../domain/partial-date';
import type { Span } from '../../../../store/article';
import type { FoundPerson } from '../../people/people';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';

/**
 * The visit of one person, which a sentence tells of.
 * @param told the words that tell whose it is and where it leads, by which both are cited.
 */
export const oneVisit = (
  sentence: ScannedSentence,
  person: FoundPerson,
  place: PlaceItem | null,
  date: PartialDate | null,
  told: Span,
  isPlanned: boolean,
): FoundMeeting => ({
  kind: 'VISIT',
  status: isPlanned ? 'PLANNED' : 'HELD',
  date,
  place: place && { item: place, quote: told },
  parties: [{ person, role: 'VISITOR', quote: told, isSure: true }],
  bodies: [],
  quote: { start: told.start, end: isPlanned ? sentence.end - 1 : told.end },
  sentence: sentence.index,
  at: told,
});
