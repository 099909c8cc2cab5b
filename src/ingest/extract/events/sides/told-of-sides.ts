import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { EventOfSides } from './event-of-sides';
import { hostsOfEvents } from './hosts-of-events';
import { namedOfSides } from './named-of-sides';
import { sidesThatMeet } from './sides-that-meet';
import { statesAtTalks } from './states-at-talks';
import { weTheOfficers } from './we-the-officers';

/** A state or a body may be named only in a sentence that names one. */
const NAMES_EVENT =
  /\b(?:meet|met|session|sitting|round|talks|negotiations|consultations|dialogue|summit|conference|forum|ministerial|assembly|host|conven|gather|sat|sits?|took|commission|committee|council|group|discuss|debat|ministers|leaders)/iu;

/** Events that a sentence tells of by states and bodies, for whom it names nobody; each once. */
export function toldOfSides(reading: Reading, sentence: ScannedSentence): EventOfSides[] {
  const isNamed = sentence.items.some(({ kind }) => kind === 'BODY' || kind === 'PLACE');
  const words = reading.text.slice(sentence.start, sentence.end);
  if (!isNamed || !NAMES_EVENT.test(words)) return [];
  const hosted = hostsOfEvents(reading, sentence);
  // "Norway will host the meeting of NATO ministers": Norway, which is told to do it.
  const named = namedOfSides(reading, sentence).filter(({ event: { at } }) =>
    hosted.every(({ event: host }) => at.start < host.at.start || at.start > host.at.end),
  );
  return [
    ...weTheOfficers(reading, sentence),
    ...hosted,
    ...sidesThatMeet(reading, sentence),
    ...statesAtTalks(reading, sentence),
    ...named,
  ];
}
