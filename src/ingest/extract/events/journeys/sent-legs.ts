import { isAtHome } from '../../people/at-home';
import {
  IS_LED_BY,
  IS_SENT,
  LEADS_IT,
  SENDS,
  SENDS_DELEGATION,
  SENT_TO,
  TO_STAY,
  TO_WHERE,
} from '../../lexicon/sent-legs';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { Span } from '../../../../store/article';
import type { ScannedSentence } from '../../scan/scan';
import { rowAt } from './journey-rows';
import { dateAt, type Leg } from './journeys';
import { isQuoted } from '../told/quoted';
import { isUntold } from '../told/untold';

/** Whither somebody is sent, by whomever: "sent her envoy, Marek Vold, to Riga", "Vold was dispatched to Riga". */
export function sentLegs(reading: Reading, sentence: ScannedSentence): Leg[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const people = peopleIn(reading, sentence);
  const active = [...words.matchAll(SENDS)].flatMap((match) => {
    const from = sentence.start + match.index + match[0].length;
    // "sent Special Envoy Marek Vold", "sent her envoy, Marek Vold,".
    const sent = people.find(
      ({ start, item }) =>
        start >= from &&
        item.kind === 'PERSON' &&
        /^\s*(?:\p{L}+\s+){0,4}(?:\p{L}+,\s+)?$/u.test(text.slice(from, start)),
    );
    const lead =
      sent && sentence.items.find(({ kind, start }) => kind === 'PLACE' && start >= sent.end);
    if (!sent || !lead || !SENT_TO.test(text.slice(sent.end, lead.start))) return [];
    return legsTo(reading, sentence, match, sent, lead.start);
  });
  const passive = [...words.matchAll(IS_SENT)].flatMap((match) => {
    const at = sentence.start + match.index;
    const sent = people.findLast(({ end }) => end <= at);
    if (!sent || !/^(?:,[^,;]{2,80},)?\s+$/u.test(text.slice(sent.end, at))) return [];
    return legsTo(reading, sentence, match, sent, at + match[0].length);
  });
  return [...active, ...passive, ...delegationSent(reading, sentence)];
}

/** How many sentences after a delegation was sent may tell who leads it. */
const REACH = 3;

/**
 * Whither who leads a delegation goes that others send: "Latvia is sending a delegation to Oslo, led by A", or "A
 * will lead the delegation" in a sentence after.
 */
function delegationSent(reading: Reading, sentence: ScannedSentence): Leg[] {
  const { text, sentences } = reading;
  const people = peopleIn(reading, sentence);
  const own = SENDS_DELEGATION.exec(text.slice(sentence.start, sentence.end));
  if (own) {
    const leader = people.find(({ start }) => IS_LED_BY.test(text.slice(sentence.start, start)));
    return leader ? legsToWhere(reading, sentence, own, leader) : [];
  }
  const leader = people.find(({ end }) => LEADS_IT.test(text.slice(end, sentence.end)));
  if (!leader) return [];
  const before = sentences.findLast(
    ({ index, start, end }) =>
      index < sentence.index &&
      sentence.index - index <= REACH &&
      SENDS_DELEGATION.test(text.slice(start, end)),
  );
  const match = before && SENDS_DELEGATION.exec(text.slice(before.start, before.end));
  if (!before || !match) return [];
  return legsToWhere(reading, before, match, { ...leader, start: before.start + match.index });
}

/** The leg of a delegation that is sent somewhere, or to what is held there. */
function legsToWhere(
  reading: Reading,
  sentence: ScannedSentence,
  match: RegExpExecArray,
  leader: Named,
): Leg[] {
  const from = sentence.start + match.index + match[0].length;
  const place = sentence.items.find(
    ({ kind, start }) =>
      kind === 'PLACE' && start >= from && TO_WHERE.test(reading.text.slice(from, start)),
  );
  return place ? legsTo(reading, sentence, match, leader, place.start) : [];
}

function legsTo(
  reading: Reading,
  sentence: ScannedSentence,
  match: RegExpExecArray,
  { person, start }: Named,
  whereAt: number,
): Leg[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const at: Span = { start: sentence.start + match.index, end: whereAt };
  if (isQuoted(words, match.index) || isUntold(reading, sentence, at)) return [];
  const row = rowAt(reading, sentence, whereAt);
  const end = row.at(-1)?.end ?? whereAt;
  if (TO_STAY.test(reading.text.slice(end, sentence.end))) return [];
  return row
    .filter((place) => !isAtHome(person, place))
    .map((place, i) => ({
      person,
      place,
      quote: { start: Math.min(start, at.start), end: place.end },
      verbAt: at.start,
      date: dateAt(reading, sentence, place, row[i + 1]),
      isPlanned: match.groups?.['plan'] !== undefined,
      isOnly: row.length === 1,
      isSent: true,
      sentence: sentence.index,
    }));
}
