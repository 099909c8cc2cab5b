import type { FoundMeeting } from '../events/found-meeting';
import type { Reading } from '../reading';
import { BOUNDS } from './bounds';
import { OF_TWO_SIDES } from './told-kinds';

/** Nobody is left alone at what the models found two sides of, one of whom was at another thing. */
export function withoutLone({ text, sentences }: Reading, meetings: FoundMeeting[]): void {
  for (const each of [...meetings]) {
    const { kind, isLearnt, likelihood = 1, parties, bodies } = each;
    const told = sentences.find(({ index }) => index === each.sentence);
    const words = told ? text.slice(told.start, told.end) : '';
    const isTalk = OF_TALKS.test(words);
    const isOfJourney = !isTalk && isTraveller(meetings, each);
    const isLone = isLearnt === true && (parties.length + bodies.length < 2 || isOfJourney);
    const isOnlyVisit =
      isOfJourney || (!isTalk && ONLY_VISITS.test(words) && !IS_HOSTED.test(words));
    // "after which they signed a treaty": of whom one alone is found, with another.
    const isOfTwo = OF_TWO_SIDES.has(kind) && (likelihood < BOUNDS.alone || isOnlyVisit);
    if (isLone && (isOfTwo || kind === 'SIGNING')) meetings.splice(meetings.indexOf(each), 1);
  }
}

/** "A delegation led by A will arrive in Riga": of whom the rules say that they go there. */
const isTraveller = (meetings: readonly FoundMeeting[], { sentence, parties }: FoundMeeting) =>
  meetings.some(
    (other) =>
      other.kind === 'VISIT' &&
      other.isLearnt !== true &&
      other.sentence === sentence &&
      parties.every(({ person }) => other.parties.some((party) => party.person === person)),
  );

/** "paid a visit to Kenya": of nobody whom one met there. */
const ONLY_VISITS =
  /^[^.;]*\b(?:pa(?:ys?|id|ying)|ma(?:de|kes?|king))\s+(?:an?|his|her)\s+(?:[\p{L}\d-]+\s+){0,5}visit\b/u;
const OF_TALKS =
  /\b(?:met|meet|talks?|spoke|negotiat|consult|discuss|conver[st]|session|dialogue|call|exchang)/u;
const IS_HOSTED = /\b(?:receiv|host|welcom)/u;
