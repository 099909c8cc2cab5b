import { hasDay } from '../told/meeting-details';
import { isOnOtherDay } from './spoken-stays';
import { parsePartialDate } from '../../../../domain/partial-date';
import { addUnits } from '../../../time/calendar';
import { NUMBERS } from '../../../time/words';
import type { FoundMeeting } from '../found-meeting';
import { mayBeOne, placeAt } from '../../scan/items';
import { isBrokenOff } from './day-headings';
import type { Leg } from './journeys';
import {
  AND_DELEGATION,
  ENDED_AFTER,
  LEADS,
  OF_ALL,
  OF_WHOLE,
  RETURNED,
  STOP,
} from '../../lexicon/journeys';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** "In Latvia, the delegation will": the leg of a journey that what follows is told of; null for none. */
export function stopIn(
  { text, times }: Reading,
  sentence: ScannedSentence,
  legs: readonly Leg[],
): Leg | null {
  const lead = STOP.exec(text.slice(sentence.start, sentence.end));
  const place = lead ? placeAt(sentence.items, sentence.start + lead[0].length) : undefined;
  const leg = place && legs.findLast((each) => mayBeOne(each.place, place));
  if (!place || !leg) return null;
  const quote = { start: sentence.start, end: place.end };
  // "On 3 May in Riga", "In Riga on 3 May": its own day.
  const own = (times.get(sentence.index) ?? []).find(
    (time) =>
      time.date.earliest !== null &&
      (time.end < place.start || DAY_AFTER.test(text.slice(place.end, time.start))),
  );
  return {
    ...leg,
    date: own?.date ?? leg.date,
    place,
    quote,
    verbAt: sentence.start,
    isOnly: true,
    isStop: true,
    isStay: own !== undefined && own.start >= place.end,
    sentence: sentence.index,
  };
}

/** Between a place at which a sentence begins, with its state, and the day there. */
const DAY_AFTER = /^(?:,?\s+\p{Lu}[\p{L}\s]{2,30})?,?\s+(?:on\s+|from\s+)?$/u;

/** "will travel to Latvia and Norway", then "In Riga on 3 May": the day of the visit to Latvia. */
export function dateByStop(stop: Leg | null, meetings: readonly FoundMeeting[]): void {
  if (!stop || !hasDay(stop.date)) return;
  for (const visit of meetings) {
    const { kind, status, place, parties, date } = visit;
    if (kind !== 'VISIT' || (status === 'PLANNED') !== stop.isPlanned) continue;
    // "to Latvia and Norway July 20-24", then "In Riga July 20-22": its days of those of the whole.
    const { earliest, latest } = stop.date ?? {};
    const isCloser =
      stop.isStay === true &&
      earliest != null &&
      latest != null &&
      earliest < latest &&
      (date?.earliest ?? '9999') <= earliest &&
      latest <= (date?.latest ?? '');
    if (hasDay(date) && !isCloser) continue;
    const isTheirs = parties.some(({ person }) => person === stop.person);
    if (isTheirs && place && mayBeOne(place.item, stop.place)) visit.date = stop.date;
  }
}

/** "to Riga and Oslo to engage with partners": what a whole journey is for, and no meeting of its own. */
export function isOnlyAim(
  { text }: Reading,
  sentence: ScannedSentence,
  { at, isOpen }: FoundMeeting,
  legs: readonly Leg[],
): boolean {
  const here = legs.filter((leg) => leg.sentence === sentence.index && leg.isStop !== true);
  const all = OF_WHOLE.test(text.slice(sentence.start, sentence.end)) ? legs : here;
  const isOfSeveral = new Set(all.map(({ place: { name } }) => name)).size > 1;
  return isOpen === true && isOfSeveral && /^engage/u.test(text.slice(at?.start, at?.end));
}

/** A meeting told of on a journey is held where and when it has led, unless it says otherwise. */
export function placeOnJourney(
  reading: Reading,
  sentence: ScannedSentence,
  meeting: FoundMeeting,
  legs: readonly Leg[],
): void {
  if (meeting.kind === 'CALL') return;
  // "will travel to Riga to meet A": what one is to travel for is to come.
  const isOn = (leg: Leg) =>
    !isBefore(reading, meeting, leg) && !isOnOtherDay(reading, meeting, leg);
  const ofSentence = legs.filter((leg) => leg.sentence === sentence.index && isOn(leg));
  const here = ofSentence.filter(({ isStop }) => isStop !== true);
  if (here.some(({ isPlanned }) => isPlanned)) {
    meeting.status = 'PLANNED';
    if (meeting.date?.edtf === `../${reading.publishedAt}`) meeting.date = null;
  }
  const isOurs = (leg: Leg) =>
    leg.isPlanned === (meeting.status === 'PLANNED') &&
    isOn(leg) &&
    meeting.parties.some(({ person }) => person === leg.person);
  const words = reading.text.slice(sentence.start, sentence.end);
  // "will lead the delegation to the Dialogue with Latvia": one's own task, whoever else comes along on the journey.
  const isOwnTask = meeting.kind === 'CONSULTATIONS' && !AND_DELEGATION.test(words);
  if (
    (!isOwnTask && ALL_OF.some((pattern) => pattern.test(words))) ||
    isToldOfAll(reading, meeting)
  )
    meeting.isOfAll = true;
  if (ofSentence.length > 0) meeting.isOnJourney = true;
  if (isOfOneAlone(reading, meeting, here)) meeting.isOfOneAlone = true;
  // "will travel to Riga and Oslo to meet with officials": at none of the places told of before.
  const all = legs.filter((leg) => isOurs(leg) && (here.length < 2 || here.includes(leg)));
  const isOfOnePlace = all.every(({ place: { name } }) => name === all[0]?.place.name);
  const isOfWhole = isOfOnePlace || OF_WHOLE.test(words);
  const ours = all.filter((each) => isOfWhole || !isBrokenOff(each, reading.text, sentence.start));
  const { place } = meeting;
  // "will also meet with A": where and when is not told, but in the paragraph of a stop.
  const ofStop = all.findLast(({ isStop }) => isStop === true);
  const isAtStop = ofStop !== undefined && !isBrokenOff(ofStop, reading.text, sentence.start);
  const isElsewhere =
    place === null && meeting.isOther === true && ofSentence.length === 0 && !isAtStop;
  const leg = place
    ? legs.findLast((each) => isOurs(each) && mayBeOne(each.place, place.item))
    : ours.findLast(
        ({ isOnly, place: { end }, sentence: at }) =>
          // "to Riga to meet A, and to Oslo to meet B": each where it is told.
          isOnly && (at !== sentence.index || here.length === 1 || end <= toldAt(meeting)),
      );
  if (isElsewhere || (leg !== undefined && place === null && isOfOtherTime(meeting, leg))) return;
  if (!leg) {
    // At which of several places is not told; the days may be those of all.
    const [first, ...others] = ours;
    const isOfAll = first?.date && others.every(({ date }) => date?.edtf === first.date?.edtf);
    if (isOfAll === true && !hasDay(meeting.date)) meeting.date = first.date;
    return;
  }
  meeting.place ??= { item: leg.place, quote: leg.quote };
  // "to Riga on 3 May to meet A and to Oslo on 5 May": the day of Oslo is not that of the meeting.
  const isOfOther = here.some(
    ({ date }) => date !== leg.date && date !== null && date === meeting.date,
  );
  if (leg.date && (!hasDay(meeting.date) || isOfOther) && !isArrivalBeside(reading, meeting, leg))
    meeting.date = leg.date;
}

/** "A, who arrived in Riga on Sunday, also met B": when A came, and not when they met. */
function isArrivalBeside({ text }: Reading, { sentence }: FoundMeeting, leg: Leg): boolean {
  const isOneDay = leg.date?.earliest === leg.date?.latest;
  const isAside = /,\s+who\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(leg.verbAt - 30, leg.verbAt));
  const isArrival = /^(?:arriv|land|flew\s+in)/u.test(text.slice(leg.verbAt, leg.place.start));
  return isArrival && isOneDay && isAside && leg.sentence === sentence && !leg.isPlanned;
}

/** Words for all who travel, whoever else is named. */
const ALL_OF = [AND_DELEGATION, LEADS, /\bdelegation,?\s+(?:led|headed)\s+by\b/u];

/** How many days after a leg one may still be there. */
const STAY = 7;

/** "flies to Riga on 3 May. In July he will meet A": long before or after one is there. */
function isOfOtherTime({ date }: FoundMeeting, leg: Leg): boolean {
  const { earliest, latest } = date ?? {};
  if (earliest == null || latest == null) return false;
  const { earliest: from, latest: until } = leg.date ?? {};
  // "leaves for Riga tonight. In July": some day of a month.
  if (from == null || until == null) return leg.date === null && isLong(earliest, latest);
  return latest < from || earliest > addUnits(until, STAY, 'day');
}

/** More than some days. */
const isLong = (from: string, until: string): boolean => until > addUnits(from, STAY, 'day');

/** "met A and flew to Riga": what a sentence tells before a journey is not done on it. */
function isBefore({ text }: Reading, { sentence, at }: FoundMeeting, leg: Leg): boolean {
  if (leg.sentence !== sentence) return false;
  if (at.start >= leg.verbAt) return AFTERWARDS.test(text.slice(leg.verbAt, at.start));
  return !/\b(?:when|while|as|where|once|during)\b/u.test(text.slice(at.start, leg.verbAt));
}

/** "flew to Riga after | talks with A": it had been before. */
const AFTERWARDS =
  /\b(?:after|following|having)\s+(?:(?:h(?:e|is|er)|she|they|their|an?|the|had)\s+)?(?:[\p{Ll}-]+\s+){0,2}$/u;

/** "A, accompanied by B, will travel to Riga, where she will meet C": A alone is said to. */
const isOfOneAlone = ({ text }: Reading, { at }: FoundMeeting, legs: readonly Leg[]): boolean =>
  legs.some(
    ({ verbAt }) =>
      verbAt < at.start &&
      /(?:\bwhere|[,;]\s+and)\s+(?:he|she|the\s+(?:\p{Lu}[\p{L}-]*\s+){0,3}\p{Lu}[\p{L}-]*|\p{Lu}[^,;]{2,60}?)\s+[^,;.]*$/u.test(
        text.slice(verbAt, at.start),
      ),
  );

/** Where the party that a meeting tells of last stands, or its verb. */
const toldAt = ({ parties, at }: FoundMeeting): number =>
  Math.max(at.start, ...parties.map(({ quote }) => quote.start));

/** "the delegation", "they": all who travel, where one of them is told as the party. */
function isToldOfAll({ text }: Reading, { parties }: FoundMeeting): boolean {
  return parties.some(({ quote }) => OF_ALL.test(text.slice(quote.start, quote.end)));
}

/** A visit to a place of a journey, told of without a day, has the days of the journey there. */
export function dateOnJourney(visit: FoundMeeting, legs: readonly Leg[]): void {
  const { place, date, status } = visit;
  if (hasDay(date) || !place) return;
  const leg = legs.findLast(
    (each) =>
      each.isPlanned === (status === 'PLANNED') &&
      mayBeOne(each.place, place.item) &&
      visit.parties.some(({ person }) => person === each.person),
  );
  if (leg?.date) visit.date = leg.date;
}

/** "will travel to Riga", then "the visit to Latvia shows": the journey is to come, and leads to Riga. */
export function planByLeg(visit: FoundMeeting, legs: readonly Leg[]): void {
  const { place, date, status, parties } = visit;
  if (status !== 'HELD' || hasDay(date) || !place) return;
  const leg = legs.findLast(
    (each) =>
      each.isStop !== true &&
      mayBeOne(each.place, place.item) &&
      parties.some(({ person }) => person === each.person),
  );
  if (leg?.isPlanned !== true) return;
  visit.status = 'PLANNED';
  visit.date = leg.date;
  visit.place = { item: leg.place, quote: leg.quote };
  visit.quote = leg.quote;
}

/** "travels to Norway next week. After Oslo, she visits Riga": what is told as done is to come. */
export function planByJourney(
  { text, publishedAt }: Reading,
  visit: FoundMeeting,
  meetings: readonly FoundMeeting[],
): void {
  const { date, status, quote, parties } = visit;
  if (status !== 'HELD') return;
  const isAhead = (date?.earliest ?? '') > publishedAt;
  const isNext =
    !hasDay(date) &&
    /\b(?:visits|travels|heads|flies|goes)\s/u.test(text.slice(quote.start, quote.end)) &&
    meetings.some(
      (other) =>
        other.kind === 'VISIT' &&
        other.status === 'PLANNED' &&
        other.parties.some(({ person }) => parties.some((party) => party.person === person)),
    );
  if (isAhead || isNext) visit.status = 'PLANNED';
  if (isNext) visit.date = null;
}

/** What was done on a journey was done by the day of return, where the text tells that day. */
export function endByReturn(reading: Reading, meetings: readonly FoundMeeting[]): void {
  const { text, times, publishedAt } = reading;
  for (const sentence of reading.sentences) {
    const words = text.slice(sentence.start, sentence.end);
    if (!RETURNED.test(words)) continue;
    const day = (times.get(sentence.index) ?? []).find(({ date }) => date.earliest !== null);
    const { latest } = day?.date ?? {};
    const traveller = peopleIn(reading, sentence)[0]?.person;
    if (!latest || latest > publishedAt || !traveller) continue;
    for (const meeting of meetings) {
      const isTheirs = meeting.parties.some(({ person }) => person === traveller);
      const isOpen = meeting.date?.edtf === `../${publishedAt}`;
      // The day of return is not that of what was done.
      const isOfReturn =
        meeting.sentence === sentence.index &&
        meeting.date?.edtf === day?.date.edtf &&
        day?.date.earliest === latest;
      if (!isTheirs || !(isOpen || isOfReturn)) continue;
      const isEnded = meeting.kind === 'VISIT' && meeting.sentence === sentence.index;
      const from = isEnded ? firstDay(words, latest) : '..';
      meeting.date = parsePartialDate(`${from}/${latest}`);
    }
  }
}

/** "on 24 May concluded a four-day visit": it began on the 21st; open where it is not told how long it was. */
function firstDay(words: string, latest: string): string {
  const days = ENDED_AFTER.exec(words)?.groups?.['days'] ?? '';
  const count = NUMBERS[days] ?? Number(days);
  return count > 1 ? addUnits(latest, 1 - count, 'day') : '..';
}
