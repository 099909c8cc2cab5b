import { monthOf } from '../../../time/pattern';
import { kindOfNoun } from '../told/kind-of-noun';
import { type PartialDate, parsePartialDate } from '../../../../domain/partial-date';
import { dateOf, placeOf } from '../told/meeting-details';
import type { Span } from '../../../../store/article';
import {
  type FoundMeeting,
  type FoundParty,
  type FoundSide,
  partyOf,
  sideOf,
} from '../found-meeting';
import type { PlaceItem } from '../../scan/items';
import {
  AFTER_DAY,
  AHEAD,
  BEFORE_EVENT,
  HOSTED_BY,
  ITS_PLACE,
  MONTH_BEFORE,
  UPCOMING,
  WILL_HOST,
} from '../../lexicon/ahead';
import { peopleIn, type Reading } from '../../reading';
import { pairIn } from '../sides/sides-of-rounds';
import type { ScannedSentence } from '../../scan/scan';

/**
 * Events to come that a sentence only names, by a day after publication ("the Council meeting in Riga on
 * January 12") or as upcoming ("the upcoming Riga Summit"). Who comes is not told.
 */
export function eventsAhead(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const dated = [...words.matchAll(AHEAD)].flatMap((match) => {
    const noun = match.groups?.['noun'] ?? match.groups?.['of'] ?? '';
    const start = sentence.start + match.index;
    const at = { start, end: start + match[0].length };
    const next = (reading.times.get(sentence.index) ?? []).find(
      (time) => time.start >= at.end && LEADS.test(reading.text.slice(at.end, time.start)),
    );
    const isAhead = (next?.date.earliest ?? '') > reading.publishedAt;
    if (!next || !isAhead) return [];
    const until = { ...sentence, end: next.end };
    const parties = comersTo(reading, sentence, start);
    const bodies = parties.length > 0 ? [] : holdersOf(reading, sentence, at, noun);
    return [{ ...eventOf(reading, until, at, noun), parties, bodies }];
  });
  const told = dated.length > 0 ? dated : namedAfterDay(reading, sentence);
  if (told.length > 0) return told;
  const upcoming = UPCOMING.exec(words);
  if (!upcoming) return [];
  const start = sentence.start + upcoming.index;
  const at = { start, end: start + upcoming[0].length };
  const place = placeAfter(reading, sentence, at.end);
  const quote = { start, end: place?.end ?? at.end };
  const event = eventOf(reading, sentence, at, 'summit');
  // "said yesterday that the upcoming summit": the day is of what was said.
  const isAhead = (event.date?.latest ?? '9999') >= reading.publishedAt;
  return [
    {
      ...event,
      date: isAhead ? event.date : null,
      place: place ? { item: place, quote } : null,
      parties: hostsOf(reading, sentence, at.end),
    },
  ];
}

/** "preparations for the June Summit of the Americas in Los Angeles": its day stands before its name. */
function namedAfterDay(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text, publishedAt } = reading;
  const days = [...(reading.times.get(sentence.index) ?? []), ...monthsIn(reading, sentence)];
  for (const { start, end, date } of days) {
    const name = AFTER_DAY.exec(text.slice(end, sentence.end));
    const isNamed = name !== null && BEFORE_EVENT.test(text.slice(sentence.start, start));
    if (!isNamed || (date.earliest ?? '') <= publishedAt) continue;
    const at = { start: end, end: end + name[0].length };
    const place = placeAfter(reading, sentence, at.end);
    const quote = { start, end: place?.end ?? at.end };
    return [
      {
        ...eventOf(reading, sentence, at, name.groups?.['noun'] ?? ''),
        date,
        place: place ? { item: place, quote } : null,
        quote,
      },
    ];
  }
  return [];
}

/** "the June Summit": the month of this year that is to come; any other may be of another year. */
function monthsIn(
  { text, publishedAt }: Reading,
  { start: from, end: until }: ScannedSentence,
): { start: number; end: number; date: PartialDate }[] {
  return [...text.slice(from, until).matchAll(MONTH_BEFORE)].flatMap((match) => {
    const { month = '' } = match.groups ?? {};
    const end = from + match.index + match[0].length;
    const number = String(monthOf(month)).padStart(2, '0');
    const date = parsePartialDate(`${publishedAt.slice(0, 4)}-${number}`, month);
    return [{ start: end - month.length, end, date }];
  });
}

/** "the Baltic Council | meeting", "the June 3 | League-Latvia Dialogue": whose the event's name says it is. */
function holdersOf(
  reading: Reading,
  { items }: ScannedSentence,
  { start, end }: Span,
  noun: string,
): FoundSide[] {
  const { text } = reading;
  const nounAt = end - noun.length;
  const within = items.filter((item) => item.end > start && item.start < nounAt);
  if (noun === 'Dialogue' || noun === 'Consultations') {
    const sides = within.filter(({ kind }) => kind === 'PLACE' || kind === 'BODY');
    const [a, b] = sides;
    const areTwo = a && b && /^\s?[-–‒]\s?$/u.test(text.slice(a.end, b.start));
    return areTwo ? [sideOf(a), sideOf(b)] : pairIn(reading, { start, end });
  }
  const body = within.find(({ kind }) => kind === 'BODY');
  const isOwn = body && /^\s+$/u.test(text.slice(body.end, nounAt));
  return isOwn && /^(?:meeting|session)$/u.test(noun) ? [sideOf(body)] : [];
}

/** The first place behind an offset that some words lead to from there. */
export const placeAfter = (
  { text }: Reading,
  { items }: ScannedSentence,
  from: number,
  leads = ITS_PLACE,
): PlaceItem | undefined =>
  items.find(
    (item): item is PlaceItem =>
      item.kind === 'PLACE' && item.start >= from && leads.test(text.slice(from, item.start)),
  );

/** "the Riga Summit that | President A | will host". */
function hostsOf(reading: Reading, sentence: ScannedSentence, from: number): FoundParty[] {
  const { text } = reading;
  const host = peopleIn(reading, sentence).find(
    ({ start, end }) =>
      start >= from &&
      HOSTED_BY.test(text.slice(from, start)) &&
      WILL_HOST.test(text.slice(end, sentence.end)),
  );
  return host ? [partyOf(host, 'HOST')] : [];
}

/** "A arrived in Riga for the summit": A comes to it. */
const CAME =
  /\b(?:arriv(?:ed|es|ing)|came|comes|travel(?:s|led|ed))\s+(?:to|in)\s+[^.;,]{2,40}?\s+for\s+(?:an?|the)\s+(?:\p{Ll}+\s+)*$/u;

function comersTo(reading: Reading, sentence: ScannedSentence, eventAt: number): FoundParty[] {
  const came = CAME.exec(reading.text.slice(sentence.start, eventAt));
  const verbAt = sentence.start + (came?.index ?? 0);
  const comer = came && peopleIn(reading, sentence).findLast(({ end }) => end <= verbAt);
  return comer ? [partyOf(comer)] : [];
}

/** Between an event's name and its day: "in Riga on", "scheduled for". */
const LEADS = new RegExp(
  String.raw`^\s*(?:\([^)]*\)\s*)?(?:on\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]*\s+(?:and\s+(?:the\s+)?)?){1,4})?(?:on\s+(?:\p{Ll}[\p{L}-]*,?\s+){1,6}?)?(?:,?\s*(?:which\s+is\s+)?(?:scheduled|planned|set|slated|due)\s+(?:for|to\s+(?:be\s+held|take\s+place))\s+|,\s+which\s+(?:will|is\s+(?:due\s+|set\s+|scheduled\s+)?to)\s+(?:be\s+(?:held|hosted|convened)|take\s+place|convene)(?:\s+(?:by|via)\s+[\p{L}\s-]{3,30}?)?)?(?:,?\s*(?:to\s+be\s+held\s+)?in\s+[^,.;]{2,40}?,?)?\s*(?:(?:on|in)\s*)?$`,
  'u',
);

function eventOf(
  reading: Reading,
  sentence: ScannedSentence,
  at: { start: number; end: number },
  noun: string,
): FoundMeeting {
  return {
    kind: kindOfNoun(noun, 'CONFERENCE'),
    status: 'PLANNED',
    date: dateOf(reading, sentence, [at], true),
    place: placeOf(reading, { ...sentence, start: at.start }, at, true),
    parties: [],
    bodies: [],
    quote: { start: at.start, end: sentence.end },
    sentence: sentence.index,
    at,
    isAhead: true,
  };
}
