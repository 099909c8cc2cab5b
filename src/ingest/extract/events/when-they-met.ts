import { type Below, clausesBelow } from '../clauses/clauses-below';
import { isOfWord } from '../clauses/of-one-office';
import { clauseBehind } from '../clauses/superordinate';
import { OFTEN, WOULD_THEN } from '../lexicon/when-they-met';
import type { FoundPerson } from '../people/people';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { type FoundMeeting, lastOfSeveral, partyOf } from './found-meeting';
import { undated } from './meeting-details';

/**
 * What those held, or will hold, who are named in the clause above, or who met last: "C praised the deal that A and B
 * signed when they met in Riga in May".
 * @param meetings those told of up to this sentence, and in it.
 */
export function whenTheyMet(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  return clausesBelow(reading, sentence).flatMap((below) => {
    const persons = personsOf(reading, sentence, below, meetings);
    const isPlanned = below.isAhead || (below.date?.earliest ?? '') > reading.publishedAt;
    if (persons.length < 2 || !isTold(reading, sentence, below, isPlanned)) return [];
    const quote = { start: below.start, end: below.at.end };
    return [
      {
        kind: below.kind,
        status: isPlanned ? 'PLANNED' : 'HELD',
        date: below.date ?? undated(reading, isPlanned),
        place: below.place && { item: below.place, quote },
        parties: persons.map((person) => ({ ...partyOf({ ...below.they, person }), isSure: true })),
        bodies: [],
        quote: { start: sentence.start, end: sentence.end },
        sentence: sentence.index,
        at: below.at,
        isMentioned: meetings.length > 0,
        isOther: below.isRecalled,
      } satisfies FoundMeeting,
    ];
  });
}

/** Whom "they" means: those named above, else behind where it opens the sentence, else who met last. */
function personsOf(
  reading: Reading,
  sentence: ScannedSentence,
  { start, end, they, above }: Below,
  meetings: readonly FoundMeeting[],
): readonly FoundPerson[] {
  const isOpening = start - sentence.start < 12;
  const persons = above?.persons ?? [];
  const named = persons.length === 0 && isOpening ? clauseBehind(reading, sentence, end) : persons;
  if (named.length > 1) return named;
  const [one] = named;
  const words = reading.text.slice(above?.start ?? they.start, they.end);
  const isMeant = ({ parties }: FoundMeeting) =>
    parties.every(({ person }) => isOfWord(words, person)) &&
    (!one || parties.some(({ person }) => person === one));
  return lastOfSeveral(meetings.filter(isMeant))?.parties.map(({ person }) => person) ?? [];
}

/** Whether what a clause says was held, or is to be on a day or in a place that are to come. */
function isTold(
  { text, publishedAt }: Reading,
  sentence: ScannedSentence,
  { start, isAhead, conjunction, date, place }: Below,
  isPlanned: boolean,
): boolean {
  if (isAhead) {
    const isOver = (date?.latest ?? '9999') < publishedAt;
    return !isOver && (date !== null || place !== null) && !OFTEN.test(conjunction);
  }
  // "said that they would sign it when they met in Riga": it may be to come.
  return isPlanned || date !== null || !WOULD_THEN.test(text.slice(sentence.start, start));
}
