import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';
import { rowOfPlaces } from '../rows';
import { oneVisit } from './one-visit';
import { visitDate } from './visit-date';

/** A visit beside the one that is told: "follows that of | B, who was in | Riga in April", "that of B to Riga". */
const THAT_OF =
  /\b(?:[Vv]isit|[Tt]rip|tour)\b[^.;]{0,160}?\b(?:that|the\s+one)\s+(?:of|by)\s+(?:the\s+)?$/u;
const WENT =
  /^(?:,\s+who\s+(?:(?:had|has)\s+)?(?:was\s+in|been\s+in|visited|came\s+to|travell?ed\s+to|went\s+to)|\s+to)\s+(?:the\s+)?$/u;

/** The visits that a sentence compares another to, by who was on them: they are over. */
export const visitsThatOf = (reading: Reading, sentence: ScannedSentence): FoundMeeting[] =>
  peopleIn(reading, sentence).flatMap(({ person, start, end }) => {
    const { text } = reading;
    if (!THAT_OF.test(text.slice(sentence.start, start))) return [];
    const [place] = rowOfPlaces(sentence, end, (from, to) => WENT.test(text.slice(from, to)));
    if (!place) return [];
    const quote = { start, end: place.end };
    const date = visitDate(reading, sentence, place.end, false);
    return [oneVisit(sentence, person, place, date, quote, false)];
  });
