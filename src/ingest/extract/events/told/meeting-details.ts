import { asAhead } from '../../../time/as-ahead';
import type { PartialDate } from '../../../../domain/partial-date';
import { parsePartialDate } from '../../../../domain/partial-date';
import type { Span } from '../../../../store/article';
import { intervalOf } from '../../../time/calendar';
import { OTHER_AHEAD } from '../../lexicon/ahead';
import { MATTER_AT, MATTER_IN, THING_THERE } from '../../lexicon/own-words';
import type { FoundMeeting } from '../found-meeting';
import { boundedTimes, HELD_THEN, isSaidThat } from './day-of-thing';
import { hostTown, isHeldInState } from './held-in-state';
import { isOwn } from './own-words';
import { isCountryOf, type PlaceItem } from '../../scan/items';
import { TOWN_NOUN } from '../../lexicon/town-nouns';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** A time farther than this from the words of a meeting is that of something else. */
const NEAR = 60;

/**
 * The time said near the words that tell of a meeting (`anchors`: those and the parties' names) or
 * at the sentence's beginning. What was held, was held by the day of publication.
 */
export function dateOf(
  reading: Reading,
  sentence: ScannedSentence,
  anchors: Span[],
  isPlanned: boolean,
): PartialDate | null {
  const { publishedAt } = reading;
  const [at = sentence] = anchors;
  const bounded = boundedTimes(reading, sentence, at).filter(
    ({ start, end }) =>
      isOwn(reading, sentence, at.start, start) &&
      !isOfNamed(reading.text, at, { start, end }) &&
      (TELLS.test(reading.text.slice(at.start, at.end)) ||
        !OF_RECALLED.test(reading.text.slice(at.end, start))) &&
      !isAfterAside(
        reading.text.slice(sentence.start, at.start),
        reading.text.slice(at.end, start),
      ) &&
      !OF_LIFE.test(reading.text.slice(sentence.start, start)) &&
      !SINCE.test(reading.text.slice(sentence.start, start)) &&
      !OF_THING.test(reading.text.slice(sentence.start, start)) &&
      (start - sentence.start < NEAR ||
        HELD_THEN.test(reading.text.slice(at.end, start)) ||
        anchors.some((anchor) => start - anchor.end < NEAR && anchor.start - end < NEAR)),
  );
  // The words that tell of it may be many, and hold the time: "hosted on 3 May the consultations".
  const after = bounded.find(({ start }) => start >= at.start);
  const before = bounded.filter(({ end }) => end <= at.start).at(-1);
  const told = after ?? before;
  if (told && (isPlanned || (told.date.earliest ?? '') <= publishedAt))
    return isPlanned ? asAhead(told.date, publishedAt) : byPublication(told.date, publishedAt);
  return undated(reading, isPlanned);
}

/** "spoke of the 3 May summit": a day that is a part of the name of an event is the day of that. */
const isOfNamed = (text: string, at: Span, { start, end }: Span): boolean =>
  /^[^.;]{0,160}?\s(?:of|about|on|from|since|after|following)\s/u.test(text.slice(at.end, start)) &&
  /\b(?:the|their|his|her)\s+$|[’']s?\s+$/u.test(text.slice(Math.max(0, start - 8), start)) &&
  /^\s+(?:[\p{L}-]+\s+){0,2}(?:[Ss]ummit|[Mm]eeting|[Tt]alks|[Cc]onference|[Ss]ession|[Cc]all|[Ee]lections?|vote|referendum|polls)\b/u.test(
    text.slice(end, end + 60),
  );

/** "had a call and spoke of their meeting in Riga on | 3 May": the day of the meeting that is recalled. */
const OF_RECALLED =
  /^[^.;]{0,200}?\b(?:of|at|in|on|during|from|after|following|since|by|continuing|resuming)\s+their\s+(?:(?!next|upcoming|forthcoming)[\p{L}-]+\s+){0,3}(?:meetings?|talks|negotiations|discussions?|conversations?|calls?)\s+(?:held\s+)?(?:(?:in|at)\s+[^.;,]{2,40}?\s+)?(?:on|in|earlier|last)?\s*$/u;

/** "told B during their meeting on | 3 May": that is what is told of. */
const TELLS = /^(?:told|informed|assured|briefed|reminded|thanked)\b/u;

/** "A, who came from Riga, where he | met C, held talks with B on 3 May": of the talks. */
const isAfterAside = (before: string, between: string): boolean =>
  /,\s+where\s+(?:he|she|they)\s+$/u.test(before) &&
  /^[^,;]*,\s+(?:\p{Ll}+ly\s+)?(?:met|held|had|began|spoke|gave|took|\p{Ll}+ed)\s/u.test(between);

/** "President Lee, who died in | 1990": a day in the life of one who is named. */
const OF_LIFE =
  /,\s+who\s+(?:had\s+|has\s+)?(?:(?:was|were|been)\s+)?(?:died|born|killed|assassinated|executed|passed\s+away|buried|resigned|stepped\s+down|retired|took\s+office|(?:re-?)?elected|appointed|ousted|overthrown|founded|ruled)\b[^,;.]*$/u;

/** "spoke of the war that ended in | 1991": a day of what is no meeting. */
const OF_THING =
  /(?<!\b(?:meetings?|talks|sessions?|summit|conference|consultations|negotiations|visit|trip|forum|round)\s)\b(?:that|which)\s+(?:had\s+)?(?:ended|closed|expired|began|started|broke\s+out|erupted|happened|occurred|collapsed|crashed|entered\s+into\s+force)\s+(?:on|in|last|late|early)?\s*$/u;

/** "their first call since she was appointed | last month", "since the war began": from when nothing was held. */
const SINCE =
  /\bsince\s+(?:[^,.;]{0,80}?\s)?(?:was|were|took|became|assumed|began|started|broke|came|returned|met|invaded|won|entered|left|fell|severed|cut)\b[^,;.]*$/u;

/** Whether a date tells more than that something was by the day of publication. */
export const hasDay = (date: PartialDate | null | undefined): boolean =>
  (date?.earliest ?? null) !== null;

/** The date of what is told without one: held by the day of publication; to come, nobody says when. */
export function undated({ publishedAt }: Reading, isPlanned: boolean): PartialDate | null {
  return isPlanned ? null : parsePartialDate(`../${publishedAt}`);
}

/** What was held was held by the day on which it is told: "this week" ends there. */
export function byPublication(date: PartialDate, publishedAt: string): PartialDate {
  if (date.latest === null || date.latest <= publishedAt) return date;
  return parsePartialDate(intervalOf(date.earliest, publishedAt), date.original);
}

/** A day as it is told of what was held, or is to come; where none is told, as of what has none. */
export function dayOrUndated(
  reading: Reading,
  day: PartialDate | null,
  isPlanned: boolean,
): PartialDate | null {
  if (day === null) return undated(reading, isPlanned);
  return isPlanned ? day : byPublication(day, reading.publishedAt);
}

const OF_OTHER =
  /\b(?:on|since|from|after|following|recalled|recalling|continuing|resuming)\s+their\s+[^.;,]{0,40}?\b(?:meetings?|talks|discussions?|conversations?)\s+in\s+$|\bthe\s+(?:upcoming|forthcoming)\s+[^.;]{0,60}?\b(?:[Cc]onference|[Ss]ummit|[Ff]orum|[Cc]ongress)\b[^.;]{0,80}?\bin\s+(?:the\s+)?$/u;

/** Between the words that tell of a meeting and the place of the visit on which it was held. */
const ON_VISIT =
  /^(?:[^.;]|(?<=\p{Lu})\.){0,240}?\s(?:during|(?:with)?in\s+the\s+framework\s+of|as\s+part\s+of)\s+(?:his|her|their)\s+(?:[\p{L}-]+\s+){0,3}(?:visit|trip)\s+to\s+(?:the\s+)?$/u;

/** "the Ambassador, resident in | Vienna, presented", "the Riga-born A, educated in | Oslo": where somebody lives or comes from. */
const OF_SEAT =
  /\b(?:resident|residing|based|headquartered|stationed|posted|accredited|born|raised|educated|serv(?:ed|es|ing)|lives?|living|lived|works|worked|stud(?:ied|ies|ying)|taught|teaches|exiled|imprisoned|jailed|detained|killed)\s+in\s+(?:the\s+)?$/u;
/** "Speaking in | Oslo, A said he would go to the forum": where one spoke of it. */
const SPEAKS_IN =
  /^(?:Speaking|Talking|Commenting)\s+(?:to\s+[^,;.]{2,40}\s+)?(?:in|at)\s+(?:the\s+)?$/u;
/** "will host A in July, | B told C in Riga": where it was told. */
const SAID_BEHIND =
  /,\s+(?:(?!\b(?:where|who|which|and|but|when|while)\b)[^,;])*?\b(?:said|told|announced|confirmed|informed)\s/u;
const SAID = /\b(?:said|says|told|announced|added|stressed|noted|warned|argued|confirmed)\s/u;

/** "was attended by A, who spoke about a school in | Riga": in what A said. */
const WHO_SAYS =
  /,\s+who\s+(?:(?:also|then|later|\p{Ll}+ly|in\s+turn,?)\s+)?(?:informed|told|briefed|updated|said|spoke|noted|stressed|explained|reported|presented|praised|thanked|expressed|outlined|shared|asked|called|proposed|described)\s[^,;]*$/u;

/** What leads to a place: "in", "in the Swiss city of", "to". */
const LEAD = new RegExp(
  String.raw`\b(?:[Ii]n|[Aa]t|to)\s+(?:the\s+)?(?:(?:an?\s+)?${TOWN_NOUN})?$`,
  'u',
);

/** "flew to | Riga, where he met A": between a place and what was done there. */
const WHERE =
  /^(?:,\s+(?:the\s+)?\p{Lu}[\p{L}\s]{2,30}|\s+(?:(?:on|in|from|late|early|last|earlier|this|yesterday|today|for|at)\s[^,;.]{1,40}|\p{Lu}\p{Ll}+day))?(?:,?\s+for\s+(?:an?|the)\s[^,;.]{2,60})?,\s+where\s(?:(?!\s(?:before|after|but|while)\s)[^;.]|(?<=\p{Lu})\.){0,120}$/u;
/** "A, who came from Riga, where he met C, | held talks with B": not there, once that is told to the end. */
const isClosed = (before: string, between: string): boolean =>
  /\p{L},\s+who\s[^;]*$/u.test(before) && /,\s+where\s[^;]*\p{L},\s+$/u.test(between);
/** From the words that tell of it to its town. */
const IN_TOWN = /^(?:[^.;,]|(?<=\p{Lu})\.){0,70}\sin\s+$/u;
/** Between the last two of a row: at which of them is not told. */
const OF_ROW = /^(?:,\s+\p{Lu}[\p{L}\s]{2,30})?,?\s+and\s+(?:(?:to|in)\s+)?(?:the\s+)?$/u;

/** "in Hanoi", "in Bali, Indonesia": the first town, else the first country, after "in" or "to". */
export function placeOf(
  reading: Reading,
  sentence: ScannedSentence,
  at: Span,
  isEvent = false,
): FoundMeeting['place'] {
  const { text } = reading;
  const places = sentence.items.filter((item) => item.kind === 'PLACE');
  const there = places.findLast(
    (item) =>
      item.end <= at.start &&
      item.known.kind !== 'REGION' &&
      WHERE.test(text.slice(item.end, at.start)) &&
      !isClosed(text.slice(sentence.start, item.end), text.slice(item.end, at.start)) &&
      !places.some(({ end }) => end < item.start && OF_ROW.test(text.slice(end, item.start))),
  );
  // "Lima, Peru, where": the town.
  const town = there && places[places.indexOf(there) - 1];
  const where = there && town && isCountryOf(there, town) ? town : there;
  // "flew to Latvia, where he met A in Riga": the town of it that is told behind.
  const within = places.find(
    (item) =>
      where !== undefined &&
      isCountryOf(where, item) &&
      item.start >= at.end &&
      !isOfMatter(text, sentence, at, item) &&
      IN_TOWN.test(text.slice(at.end, item.start)),
  );
  if (within) return { item: within, quote: { start: at.start, end: within.end } };
  if (where) return { item: where, quote: { start: where.start, end: at.end } };
  const own = places.filter(
    (item) =>
      isOwn(reading, sentence, at.start, item.start) &&
      !isSaidThat(text, sentence, at, item) &&
      !SAID_BEHIND.test(text.slice(at.end, item.start)) &&
      !OTHER_AHEAD.test(text.slice(at.end, item.start)),
  );
  // "In Oslo she met A, and in Riga she met B": the place of its own clause goes before that of the first.
  const isFirst = (item: PlaceItem) => isOwn(reading, sentence, item.start, at.start);
  for (const item of [...own.filter(isFirst), ...own.filter((each) => !isFirst(each))]) {
    const before = text.slice(sentence.start, item.start);
    if (SPEAKS_IN.test(before) && SAID.test(text.slice(item.end, at.start))) continue;
    const lead = LEAD.exec(before);
    // "their May meeting in Riga", "the upcoming conference in Riga": other events are held there.
    if (!isEvent && (OF_OTHER.test(before) || isOfMatter(text, sentence, at, item))) continue;
    if (!lead || item.known.kind === 'REGION' || isWithinOffice(sentence, item)) continue;
    if (OF_SEAT.test(before)) continue;
    if (item.start >= at.end && WHO_SAYS.test(text.slice(at.end, item.start))) continue;
    const isTown = item.known.kind === 'CITY' || isHeldInState(text, sentence, at, item);
    const leadsTo = /\bto\s+(?:the\s+)?$/u.test(lead[0]);
    // A country after "in" is mostly what was talked about; after "travelled to" it is the place.
    // A town after "to" is whither someone was welcomed; after "travelled to" it is the place too.
    const isWithin =
      leadsTo &&
      ((item.start > at.start && item.end <= at.end) || isWhither(text, sentence, item, at));
    const isOpening = item.start - sentence.start < 40;
    // "met with A during her visit to Riga".
    const isOnVisit = leadsTo && ON_VISIT.test(text.slice(at.end, item.start));
    if (isOnVisit) return { item, quote: { start: sentence.start + lead.index, end: item.end } };
    const isNear = item.start >= at.start || at.start - item.end < 60 || isOpening;
    // What is said to be held in a country is held there.
    // "In Latvia, he met": where a sentence begins is where it is told of.
    const isLead =
      (item.start - sentence.start < 8 || WHILE_IN.test(before)) &&
      text.charAt(item.end) === ',' &&
      !leadsTo;
    const told = isTown || isEvent || isLead ? isNear && (!leadsTo || isWithin) : isWithin;
    if (told) return { item, quote: { start: sentence.start + lead.index, end: item.end } };
  }
  return hostTown(text, sentence, at);
}

/** "met and discussed the situation in | Kabul": where that is of which they talked after they met. */
function isOfMatter(text: string, { start, end }: Span, at: Span, place: Span): boolean {
  if (place.start <= at.end) return false;
  const before = text.slice(Math.max(start, at.start - 40), place.start);
  const isOfThing = THING_THERE.test(text.slice(place.end, end)) && MATTER_AT.test(before);
  return isOfThing || MATTER_IN.test(before);
}

/** "While in Latvia, he met". */
const WHILE_IN =
  /^(?:[Ww]hile|[Oo]nce|[Aa]lso|[Bb]ack|[Ll]ater|[Tt]hen|[Dd]uring\s+(?:his|her|their|the)\s+(?:stay|time|stop))\s+in\s+(?:the\s+)?$/u;

/** "travelled to Riga for talks with A": the talks are held there. */
function isWhither(text: string, { start }: Span, place: Span, at: Span): boolean {
  // "on his visit to Latvia, including his talks with A".
  const isOnVisit =
    /\b(?:visit|trip)\s+to\s+(?:the\s+)?$/u.test(text.slice(start, place.start)) &&
    /^,?\s+(?:including|where)\s+(?:(?:his|her|their|he|she|they)\s+)?(?:[\p{L}-]+\s+){0,2}$/u.test(
      text.slice(place.end, at.start),
    );
  if (isOnVisit) return true;
  return (
    /\b(?:travel(?:l?ed|s)|flew|came|went|arrived)\s+to\s+(?:the\s+)?$/u.test(
      text.slice(start, place.start),
    ) && /^\s+(?:for|to\s+hold)\s+(?:[\p{L}-]+\s+){0,3}$/u.test(text.slice(place.end, at.start))
  );
}

/** In "the Consul General in Almaty" the town is the office's. */
function isWithinOffice({ items }: ScannedSentence, { start, end }: Span): boolean {
  return items.some(
    (item) =>
      (item.kind === 'PERSON' || item.kind === 'OFFICE') && item.start <= start && end <= item.end,
  );
}
