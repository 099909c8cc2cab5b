import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { sideOf } from '../found-meeting';
import { type EventOfSides, eventOfSides } from './event-of-sides';
import { tailOf } from './tail-of-event';

/** Those who issue a statement, by their offices, up to what they did: "We, the Ministers of Fiji and Tonga, | met". */
const WE =
  /^(?:[Bb]egin\s+[Tt]ext:\s+)?We,\s+the\s[^;:“”"]{10,500}?,?\s(?=(?:have\s+)?(?:met|gathered|convened|assembled)\s)/u;
const MET = /^(?:have\s+)?(?:met|gathered|convened|assembled)/u;

/**
 * The states and bodies of a joint statement that its opening names by offices alone: "We, the Secretary of State of the
 * United States and the Foreign Ministers of Fiji and Tonga, met in Nadi". Who is named for one takes part instead.
 */
export function weTheOfficers(reading: Reading, sentence: ScannedSentence): EventOfSides[] {
  const { text, people } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const we = words.includes('We, the ') ? WE.exec(words) : null;
  if (!we) return [];
  const verbAt = sentence.start + we[0].length;
  const end = verbAt + (MET.exec(text.slice(verbAt, sentence.end))?.[0].length ?? 0);
  const states = new Map(
    sentence.items.flatMap((item) =>
      item.kind === 'PLACE' && item.known.kind === 'COUNTRY' && item.end < verbAt
        ? [[item.known.country, item] as const]
        : [],
    ),
  );
  const unnamed = [...states].filter(
    ([state]) =>
      !people.all.some(({ offices }) => offices.some(({ title }) => title.country === state)),
  );
  const told = eventOfSides(reading, sentence, {
    kind: 'MEETING',
    at: { start: verbAt, end },
    sides: unnamed.map(([, { start, end: to }]) => sideOf({ start, end: to })),
    tail: tailOf(reading, sentence, end),
    status: 'HELD',
  });
  // Beside those who are named for others of them.
  return told.map(({ event }) => ({ event, hosts: event.bodies }));
}
