import { ACT_FOR, AT_TALKS, DID_AT_TALKS } from '../../lexicon/told-of-sides';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { sideOf } from '../found-meeting';
import { undated } from '../told/meeting-details';
import { isQuoted } from '../told/quoted';
import { type EventOfSides, eventOfSides, kindOfHeld } from './event-of-sides';
import { rowOfSides } from './row-of-sides';
import { tailOf } from './tail-of-event';

/**
 * Talks by what two states or more did at them, where nobody is named who did it for them: "During the third round of
 * talks in Riga, the delegations of Latvia and Norway agreed on", "Latvia and Norway settled it at talks in Oslo on
 * Monday".
 */
export function statesAtTalks(reading: Reading, sentence: ScannedSentence): EventOfSides[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const match = AT_TALKS.exec(words);
  if (!match || isQuoted(words, match.index) || peopleIn(reading, sentence).length > 0) return [];
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const tail = tailOf(reading, sentence, end);
  const comma = /^,\s+/u.exec(text.slice(tail.end, sentence.end));
  const from = match.index === 0 ? tail.end + (comma?.[0].length ?? 0) : sentence.start;
  if (match.index === 0 && !comma) return [];
  const lead = ACT_FOR.exec(text.slice(from, sentence.end))?.[0].length ?? 0;
  const row = rowOfSides(reading, sentence, from + lead);
  if (!row || row.sides.length < 2 || !DID_AT_TALKS.test(text.slice(row.end, sentence.end)))
    return [];
  const noun = /\p{L}+$/u.exec(match.groups?.['held'] ?? '')?.[0] ?? '';
  return eventOfSides(reading, sentence, {
    kind: kindOfHeld(noun),
    at: { start, end },
    sides: row.sides.map((side) => sideOf(side)),
    tail: { ...tail, hosts: [], status: 'HELD' },
  }).map(({ event, hosts }) => ({
    event: { ...event, date: event.date ?? undated(reading, false) },
    hosts,
  }));
}
