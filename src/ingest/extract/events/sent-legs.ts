import { isAtHome } from '../people/at-home';
import { IS_SENT, SENDS, SENT_TO, TO_STAY } from '../lexicon/sent-legs';
import { type Named, peopleIn, type Reading } from '../reading';
import type { Span } from '../../../store/article';
import type { ScannedSentence } from '../scan/scan';
import { rowAt } from './journey-rows';
import { dateAt, type Leg } from './journeys';
import { isQuoted } from './quoted';
import { isUntold } from './untold';

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
  return [...active, ...passive];
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
      sentence: sentence.index,
    }));
}
