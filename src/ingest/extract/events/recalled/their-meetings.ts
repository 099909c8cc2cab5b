import { type PartialDate, parsePartialDate } from '../../../../domain/partial-date';
import type { Span } from '../../../../store/article';
import { wordsWithoutBelow } from '../../clauses/clauses-below';
import { isOfMany } from '../../clauses/superordinate';
import { type FoundMeeting, lastOfSeveral, partyOf } from '../found-meeting';
import { hasDay, undated } from '../told/meeting-details';
import {
  EARLIER_MEETINGS,
  FIRST_SINCE,
  HER_MEETING,
  THEIR_MEETING,
  WHERE_AGREED,
} from '../../lexicon/meeting-cues';
import type { PlaceItem } from '../../scan/items';
import { NEXT_IN_ROW, rowOfPlaces } from '../rows';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { twoOf } from '../attendance/two-of';

/**
 * The meeting before, which a sentence only recalls: "to follow up on their May 3 meeting in Riga". It is
 * told of where it has a day or a place of its own, and is one of those who met last.
 * @param meetings those told of up to this sentence, and in it.
 */
export function recalledIn(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const { text, times, publishedAt } = reading;
  const words = wordsWithoutBelow(reading, sentence);
  const last = lastOfSeveral(meetings);
  const earlier = EARLIER_MEETINGS.exec(words);
  if (earlier && last) {
    const start = sentence.start + earlier.index;
    const placesAt = start + earlier[0].length;
    const isJoint = (from: number, to: number) =>
      to === placesAt || NEXT_IN_ROW.test(text.slice(from, to));
    return rowOfPlaces(sentence, placesAt, isJoint).map((item) => {
      const quote = { start, end: item.end };
      return { ...recalled(reading, sentence, last, quote), place: { item, quote } };
    });
  }
  // "discussed trade in the context of their meeting in Riga on 3 May": on the phone, of a day before.
  const agreed = last?.kind === 'CALL' ? WHERE_AGREED.exec(words) : null;
  const match =
    THEIR_MEETING.exec(words) ?? FIRST_SINCE.exec(words) ?? agreed ?? HER_MEETING.exec(words);
  if (!match || !last) return [];
  const start = sentence.start + match.index;
  // "Experts made progress since their meeting in Riga": theirs.
  if (isOfMany(reading, sentence, start)) return [];
  const whom = match.groups?.['own'] === undefined ? null : metBy(reading, sentence, match, last);
  if (match.groups?.['own'] !== undefined && !whom) return [];
  const nounEnd = whom?.end ?? start + match[0].length;
  const day = (times.get(sentence.index) ?? []).find(
    (time) =>
      time.date.earliest !== null &&
      ((time.start >= start && time.end <= nounEnd) ||
        DAY_AFTER.test(text.slice(nounEnd, time.start))),
  );
  const date = day?.date ?? sinceWhen(reading, sentence, nounEnd);
  const place = sentence.items.find(
    (item): item is PlaceItem =>
      item.kind === 'PLACE' &&
      item.start >= nounEnd &&
      (PLACE_AFTER.test(text.slice(nounEnd, item.start)) ||
        (day !== undefined && /^,?\s+in\s+$/u.test(text.slice(day.end, item.start)))),
  );
  // "agreed to go on at their meeting in Riga": it may be to come.
  const isOpen = match === agreed || MAY_COME.test(words.slice(0, match.index));
  if ((!date && (!place || isOpen)) || (date?.earliest ?? '') > publishedAt) return [];
  const isCall = match.groups?.['call'] !== undefined;
  // "spoke on Monday. Following their call on Monday": what was told.
  if (isCall && last.kind === 'CALL' && date?.edtf === last.date?.edtf) return [];
  const quote = { start, end: place?.end ?? nounEnd };
  const isHere =
    last.kind === 'MEETING' &&
    last.sentence === sentence.index &&
    (!hasDay(last.date) || last.date?.edtf === date?.edtf) &&
    DONE_AT.test(text.slice(last.at.end, start)) &&
    (!place || !last.place || last.place.item.name === place.name);
  const own = isHere ? last : whom && meetings.find((each) => isOfSentence(each, sentence, whom));
  if (own) {
    // "recalled her talks with A at the forum held in Riga in May": told by a clause, without all of it.
    if (date && !hasDay(own.date)) own.date = date;
    if (place) own.place ??= { item: place, quote };
    own.isMentioned = isHere ? own.isMentioned : true;
    return [];
  }
  return [
    {
      ...recalled(reading, sentence, last, quote, words.slice(0, match.index + match[0].length)),
      ...(isCall ? { kind: 'CALL' as const } : {}),
      ...(date ? { date } : {}),
      place: place ? { item: place, quote } : null,
    },
  ];
}

/** "their first meeting since May": in May, of which the time that the words end in is the first day. */
function sinceWhen(
  { text, times }: Reading,
  { index }: ScannedSentence,
  nounEnd: number,
): PartialDate | undefined {
  const since = times
    .get(index)
    ?.find(({ start, end, date }) => start < nounEnd && end > nounEnd && date.edtf.endsWith('/..'));
  if (!since) return undefined;
  const words = text.slice(nounEnd, since.end);
  const isDay = /\b\d{1,2}\b|day\b/u.test(words);
  const length = isDay
    ? DAY.length
    : /\d{4}\s*$/u.test(words) && !/\p{Lu}/u.test(words)
      ? YEAR.length
      : MONTH.length;
  return parsePartialDate(since.date.edtf.slice(0, length), since.date.original);
}

const YEAR = 'YYYY';
const MONTH = 'YYYY-MM';
const DAY = 'YYYY-MM-DD';

/** Between a meeting and its town or day: at what it was held. */
const AT_EVENT = String.raw`(?:\s+(?:at|during|on\s+the\s+(?:sidelines|margins)\s+of)\s+(?:the|an?)\s[^.;,]{3,90}?(?:\s+held)?)?`;
const DAY_AFTER = new RegExp(
  String.raw`^${AT_EVENT}\s+(?:in\s+[^.;,]{2,30}\s+)?(?:on|in|last|earlier)?\s*$`,
  'u',
);
const PLACE_AFTER = new RegExp(String.raw`^${AT_EVENT}\s+(?:on\s+[^.;,]{2,20}\s+)?in\s+$`, 'u');

/** "recalled her talks with | A": A, where A is one of the two who met last. */
function metBy(
  reading: Reading,
  sentence: ScannedSentence,
  { index, 0: match }: RegExpExecArray,
  { parties }: FoundMeeting,
): Named | undefined {
  const end = sentence.start + index + match.length;
  const areTwo = parties.length === 2;
  return peopleIn(reading, sentence).find(
    ({ person, start }) =>
      start >= end && start - end < 5 && areTwo && parties.some((party) => party.person === person),
  );
}

const isOfSentence = (
  { kind, sentence, parties }: FoundMeeting,
  { index }: ScannedSentence,
  { person }: Named,
): boolean =>
  kind === 'MEETING' && sentence === index && parties.some((party) => party.person === person);

/** "A and B | condemned | the attack at | their meeting in Riga": that is what the verb tells of. */
const DONE_AT = /^[^,;.]*\b(?:at|during)\s+$/u;

/** Before a meeting that may be to come. */
const MAY_COME =
  /\b(?:agreed\s+to|will|look(?:s|ed|ing)?\s+forward|plan(?:s|ned)?\s+to|hop(?:es?|ed)|intend(?:s|ed)?\s+to)\s[^.;]*$/u;

/** "when the two last | met". */
const TWO_MET =
  /\b(?:two|pair|both)\b(?!\s+(?:sides|parties|delegations|countries|states|nations))[^,;]{0,30}$/iu;

/** A meeting of those who met last, before: where and when is told or not. */
function recalled(
  reading: Reading,
  sentence: ScannedSentence,
  last: FoundMeeting,
  quote: Span,
  words = '',
): FoundMeeting {
  const two = TWO_MET.test(words) ? twoOf(reading, words, last, sentence.index) : null;
  return {
    kind: 'MEETING',
    status: 'HELD',
    date: undated(reading, false),
    place: null,
    parties: (two ?? last.parties.map(({ person }) => person)).map((person) => ({
      ...partyOf({ ...quote, person }),
      isSure: true,
    })),
    bodies: [],
    quote,
    sentence: sentence.index,
    at: quote,
    isMentioned: true,
  };
}
