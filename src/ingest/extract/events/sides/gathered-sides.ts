import { BARE_NOUN, GATHERED, LEADERS_FROM, NAMES_HELD } from '../../lexicon/gathered-sides';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, sideOf } from '../found-meeting';
import { dateOf, placeOf } from '../told/meeting-details';
import { rowOfSides } from './row-of-sides';
import { sessionAt } from './session-at';

/**
 * What a sentence tells of by who was gathered there, bodies and states for whom nobody is named: "The first meeting of
 * the Trade Council brought together the Bank of Latvia and the Customs Service on 3 May". Who came to what was told of
 * before joins that.
 */
export function gatheredSides(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const verb = GATHERED.exec(words);
  const lead = verb && NAMES_HELD.exec(words);
  if (!verb || !lead || lead[0].length > verb.index) return [];
  const name = words.slice(lead[0].length, verb.index);
  const session = sessionAt(name);
  const from = verb.index + verb[0].length;
  const leaders = LEADERS_FROM.exec(words.slice(from))?.[0].length ?? 0;
  const row = session && rowOfSides(reading, sentence, sentence.start + from + leaders);
  if (!session || !row) return [];
  const isAgain = BARE_NOUN.test(name) && meetings.some(({ kind }) => kind !== 'VISIT');
  if (isAgain) return [];
  const start = sentence.start + lead[0].length;
  const at = { start, end: sentence.start + from };
  const items = sentence.items.filter(
    (item) => !row.sides.some((side) => side.start <= item.start && item.end <= side.end),
  );
  return [
    {
      kind: session.kind,
      status: 'HELD',
      date: dateOf(reading, sentence, [at, { start: row.end, end: row.end }], false),
      place: placeOf(reading, { ...sentence, items }, at, true),
      parties: [],
      bodies: row.sides.map((side) => sideOf(side)),
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
      isOfMany: true,
    },
  ];
}
