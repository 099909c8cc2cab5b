import { type Below, clausesBelow } from '../../clauses/clauses-below';
import { isOfWord } from '../../clauses/of-one-office';
import { clauseBehind } from '../../clauses/superordinate';
import { OFTEN, WOULD_THEN } from '../../lexicon/when-they-met';
import type { FoundPerson } from '../../people/people';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, type FoundParty, lastOfSeveral, partyOf } from '../found-meeting';
import { dayOrUndated } from '../told/meeting-details';

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
    // Of the two who agreed in a call one may be known alone.
    const isFew = persons.length < (below.kind === 'CALL' ? 1 : 2);
    if (isFew || !isTold(reading, sentence, below, isPlanned)) return [];
    const quote = { start: below.start, end: below.at.end };
    return [
      {
        kind: below.kind,
        status: isPlanned ? 'PLANNED' : 'HELD',
        date: dayOrUndated(reading, below.date, isPlanned),
        place: below.place && { item: below.place, quote },
        parties: persons.map((person) => ({ ...partyOf({ ...below.they, person }), isSure: true })),
        bodies: [],
        quote: { start: sentence.start, end: sentence.end },
        sentence: sentence.index,
        at: below.at,
        isMentioned: meetings.length > 0,
        isClosed: true,
        isOther: below.isRecalled,
      } satisfies FoundMeeting,
    ];
  });
}

/** Whom "they" means: those named above, else behind where it opens a clause, else who met last. */
function personsOf(
  reading: Reading,
  sentence: ScannedSentence,
  below: Below,
  meetings: readonly FoundMeeting[],
): readonly FoundPerson[] {
  const { start, end, they, above } = below;
  const { text } = reading;
  const named = above?.persons ?? [];
  if (named.length > 1) return named;
  // "When they met, A told B", "A said that when they met, B": those too who are named behind.
  const isOpening = OPENS.test(text.slice(sentence.start, start));
  const behind = isOpening ? clauseBehind(reading, sentence, end) : [];
  const both = [...new Set([...(behind.length > 1 ? [] : named), ...behind])];
  if (both.length > 1) return both;
  const [one] = both;
  const words = text.slice(above?.start ?? they.start, they.end);
  const isMeant = ({ parties }: FoundMeeting) =>
    parties.every(({ person }) => isOfWord(words, person)) &&
    (!one || parties.some(({ person }) => person === one));
  const met = lastOfSeveral(meetings.filter(isMeant));
  if (met) return principalsOf(met).map(({ person }) => person);
  // "After they met, A said that B": the only two of a sentence.
  const all = new Set(peopleIn(reading, sentence).map(({ person }) => person));
  return one && isOpening && all.size === 2 ? [...all] : [];
}

/** Before what opens a sentence or a clause of it. */
const OPENS = /^(?:\P{L}*(?:\p{L}+\s+){0,3}|.*\sthat\s+)$/u;

/** Of many who met, those whom the sentence names that tells of it first: who else took part is told after. */
function principalsOf({ parties, quote }: FoundMeeting): readonly FoundParty[] {
  const first = parties.filter((party) => party.quote.start < quote.end);
  return parties.length > 2 && first.length > 0 ? first : parties;
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
