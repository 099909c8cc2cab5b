import { AND_TALKED, HEARD_DO, HEARS, ITS_VERB, THE_BODY } from '../../lexicon/hearings';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, partyOf, sideOf } from '../found-meeting';
import { dateOf, placeOf } from '../told/meeting-details';

/**
 * Hearings that are to come, or of "the Committee" that was named before: "The Committee will hear Ambassador A on
 * Monday", where no sitting of a body that its sentence names was told (`heard-by-body.ts`). What the sentence is told
 * of by who spoke there gets the body.
 */
export function hearingsIn(
  reading: Reading,
  sentence: ScannedSentence,
  told: readonly FoundMeeting[],
): FoundMeeting[] {
  const { text } = reading;
  if (!/\b(?:hears?|heard|briefed|addressed)\s/u.test(text.slice(sentence.start, sentence.end)))
    return [];
  const people = peopleIn(reading, sentence);
  const speaker = people.find(
    ({ start, end }) =>
      HEARS.test(text.slice(sentence.start, start)) && !HEARD_DO.test(text.slice(end)),
  );
  const verb = speaker && HEARS.exec(text.slice(sentence.start, speaker.start));
  if (!speaker || !verb) return [];
  const start = sentence.start + verb.index;
  const body = bodyBefore(reading, sentence, start);
  if (!body) return [];
  const others = people.filter(({ start: from }) => AND_TALKED.test(text.slice(speaker.end, from)));
  const isPlanned = (verb.groups?.['plan'] ?? verb.groups?.['plan2']) !== undefined;
  const known = told.find(
    ({ kind, parties }) =>
      kind !== 'VISIT' &&
      kind !== 'CALL' &&
      parties.length === 1 &&
      parties[0]?.person === speaker.person,
  );
  if (known) {
    if (known.bodies.length === 0) known.bodies.push(sideOf(body));
    for (const other of others) addParty(known, partyOf(other));
    known.kind = 'MEETING';
    return [];
  }
  const at = { start, end: speaker.start };
  return [
    {
      kind: 'MEETING',
      status: isPlanned ? 'PLANNED' : 'HELD',
      date: dateOf(reading, sentence, [at], isPlanned),
      place: placeOf(reading, sentence, at, true),
      parties: [speaker, ...others].map((each: Named) => ({ ...partyOf(each), isSure: true })),
      bodies: [sideOf(body)],
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
      isApart: true,
    },
  ];
}

/** The body that does it: named right before, else the last of its kind that was named: "the Committee". */
function bodyBefore(
  { text, sentences }: Reading,
  sentence: ScannedSentence,
  at: number,
): { start: number; end: number } | undefined {
  const own = sentence.items.find(
    ({ kind, end }) => kind === 'BODY' && end <= at && ITS_VERB.test(text.slice(end, at)),
  );
  const head = THE_BODY.exec(text.slice(sentence.start, at))?.groups?.['head'];
  if (own || head === undefined) return own;
  return sentences
    .filter(({ index }) => index < sentence.index)
    .flatMap(({ items }) => items)
    .findLast(({ kind, start, end }) => kind === 'BODY' && text.slice(start, end).includes(head));
}
