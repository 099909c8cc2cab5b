import type { Chunk } from '../../clauses/chunk';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';
import { asVouched } from '../told/untold';
import { visitsByClause } from './visits-by-clause';
import { visitsByNoun } from './visits-by-noun';
import { visitsByVerb } from './visits-by-verb';
import { visitsEachBy } from './visits-each-by';
import { asToCome } from './visits-to-come';

/** The visits that a sentence tells of: by whom or by what group, and to which countries or towns. */
export function visitsIn(
  reading: Reading,
  sentence: ScannedSentence,
  clauses: readonly Chunk[][],
): FoundMeeting[] {
  const byClause = () => visitsByClause(reading, sentence, clauses);
  const off: FoundMeeting[] = [];
  for (const read of [visitsEachBy, byClause, visitsByNoun, visitsByVerb]) {
    const found = read(reading, sentence)
      .flatMap((visit) => asVouched(reading, sentence, visit))
      .map((visit) => asToCome(reading, sentence, visit))
      .filter(({ place }) => !off.some((other) => other.place?.item === place?.item));
    if (found.some(({ status }) => status !== 'CANCELLED')) return [...off, ...found];
    // "visited Oslo after the trip to Riga was cancelled": what was called off is not all that is told.
    off.push(...found);
  }
  return off;
}
