import type { PartialDate } from '../../../../domain/partial-date';
import type { Span } from '../../../../store/article';
import type { MeetingKind } from '../../../../store/meeting';
import {
  AND_I_CONFERRED,
  AND_WHOM,
  BY_TELEPHONE,
  CONFERRED_WITH,
  MET_WHOM,
  OUR_MEETING,
  THEY_CONFERRED,
  TOGETHER_WITH,
  WE_DISCUSSED,
  WE_PHONED,
  WE_SAW,
} from '../../lexicon/turn-talks';
import { NOT_TOLD } from '../../lexicon/turn-events';
import { isAtHome } from '../../people/at-home';
import type { FoundPerson } from '../../people/people';
import { type Named, peopleIn, type Reading } from '../../reading';
import { placeAt } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, partyOf } from '../found-meeting';
import { undated } from '../told/meeting-details';
import { rowFrom } from '../rows';
import { dayNear, dayRightBefore } from './turn-days';

/**
 * What one who speaks in a transcript tells of talks: with a third ("yesterday you had talks with Prime Minister
 * Lee", "I spoke by telephone with your President"), or those of the two before ("we spoke by telephone last month").
 */
export function talksInTurn(
  reading: Reading,
  sentence: ScannedSentence,
  speaker: FoundPerson,
  others: readonly FoundPerson[],
): FoundMeeting[] {
  return [
    ...withThirds(reading, sentence, speaker, others),
    ...ofTwo(reading, sentence, speaker, others),
  ];
}

function withThirds(
  reading: Reading,
  sentence: ScannedSentence,
  speaker: FoundPerson,
  others: readonly FoundPerson[],
): FoundMeeting[] {
  const { text } = reading;
  const named = peopleIn(reading, sentence);
  for (const third of named) {
    const words = text.slice(sentence.start, third.start);
    const isTogether =
      TOGETHER_WITH.test(words) && WE_DISCUSSED.test(text.slice(third.end, sentence.end));
    const beside = isTogether ? null : besideWhom(words, text.slice(third.end, sentence.end));
    if (beside && !NOT_TOLD.test(words)) {
      const who = /^you$/iu.test(beside.who) ? others : [speaker];
      if (who.length !== 1 || third.person === who[0] || others.includes(third.person)) continue;
      const at = { start: third.start - beside.lead, end: third.end + beside.length };
      return eventOf(reading, sentence, 'MEETING', at, [...who, third], true).map((event) => ({
        ...event,
        ...placedAt(sentence, at, text),
      }));
    }
    const told = isTogether ? null : (CONFERRED_WITH.exec(words) ?? MET_WHOM.exec(words));
    if (!isTogether && !told) continue;
    const start = sentence.start + (told?.index ?? 0);
    if (NOT_TOLD.test(text.slice(sentence.start, start))) continue;
    const who = /^you$/iu.test(told?.groups?.['who'] ?? '') ? others : [speaker];
    const row = rowFrom(text, named, third.start, /^$/u);
    const thirds = row.filter(({ person }) => person !== speaker && !others.includes(person));
    if (who.length !== 1 || thirds.length === 0) continue;
    const isSpoken = told?.groups?.['spoke'] !== undefined;
    const kind = isSpoken || BY_TELEPHONE.test(told?.[0] ?? '') ? 'CALL' : 'MEETING';
    const at = { start, end: row.at(-1)?.end ?? third.end };
    return eventOf(reading, sentence, kind, at, [...who, ...thirds], true).map((event) => ({
      ...event,
      ...(kind === 'MEETING' ? placedAt(sentence, at, text) : {}),
    }));
  }
  return [];
}

/** Who met with one named beside them, and how far the words go before and behind that say so. */
function besideWhom(
  before: string,
  after: string,
): { who: string; lead: number; length: number } | null {
  const first = AND_WHOM.exec(before);
  const match = (first ? THEY_CONFERRED : AND_I_CONFERRED).exec(after);
  const who = (first ?? match)?.groups?.['who'];
  const lead = first?.[0].length ?? 0;
  return match && who !== undefined ? { who, lead, length: match[0].length } : null;
}

/** "had a conversation here in | Riga". */
function placedAt(
  { items, end }: ScannedSentence,
  at: Span,
  text: string,
): Pick<FoundMeeting, 'place'> | null {
  const lead = /^(?:[^.;,]{0,40}?\s)?in\s+(?=\p{Lu})/u.exec(text.slice(at.end, end));
  const place = lead && placeAt(items, at.end + lead[0].length);
  return place ? { place: { item: place, quote: { start: at.start, end: place.end } } } : null;
}

/** What the two held before, where its day is told and is over. */
function ofTwo(
  reading: Reading,
  sentence: ScannedSentence,
  speaker: FoundPerson,
  others: readonly FoundPerson[],
): FoundMeeting[] {
  if (others.length !== 1) return [];
  const words = reading.text.slice(sentence.start, sentence.end);
  const found: FoundMeeting[] = [];
  for (const [sign, kind] of [
    [WE_PHONED, 'CALL'],
    [WE_SAW, 'MEETING'],
  ] as const) {
    const match = sign.exec(words);
    if (!match || NOT_TOLD.test(words.slice(0, match.index))) continue;
    const start = sentence.start + match.index;
    const at = { start, end: start + match[0].length };
    found.push(...eventOf(reading, sentence, kind, at, [speaker, ...others], false));
  }
  return [...found, ...atPlace(reading, sentence, speaker, others[0])];
}

/** Their meeting before at a place: not the state that one of them is at home in, where they may be now. */
function atPlace(
  reading: Reading,
  sentence: ScannedSentence,
  speaker: FoundPerson,
  other: FoundPerson | undefined,
): FoundMeeting[] {
  const match = OUR_MEETING.exec(reading.text.slice(sentence.start, sentence.end));
  const start = sentence.start + (match?.index ?? 0);
  const place = match && placeAt(sentence.items, start + match[0].length);
  if (!match || !place || !other || NOT_TOLD.test(reading.text.slice(sentence.start, start)))
    return [];
  if ([speaker, other].some((person) => isAtHome(person, place))) return [];
  const at = { start, end: place.end };
  const date = dayNear(reading, sentence, start, place.end);
  if ((date?.earliest ?? '') > reading.publishedAt) return [];
  return [
    {
      ...toldAt(reading, sentence, 'MEETING', at, [speaker, other], date),
      place: { item: place, quote: at },
    },
  ];
}

function eventOf(
  reading: Reading,
  sentence: ScannedSentence,
  kind: MeetingKind,
  at: Span,
  who: readonly (FoundPerson | Named)[],
  mayBeUndated: boolean,
): FoundMeeting[] {
  const date =
    dayNear(reading, sentence, at.start, at.end) ?? dayRightBefore(reading, sentence, at.start);
  // "This month we met": of a time that is not over yet, what is told is.
  const isOver =
    date !== undefined &&
    ((date.latest ?? '9999') <= reading.publishedAt ||
      (date.earliest ?? '9999') < reading.publishedAt);
  const isOfToday = date?.earliest === reading.publishedAt;
  if (mayBeUndated ? date !== undefined && !isOver : !isOver || isOfToday) return [];
  return [toldAt(reading, sentence, kind, at, who, date)];
}

const toldAt = (
  reading: Reading,
  sentence: ScannedSentence,
  kind: MeetingKind,
  at: Span,
  who: readonly (FoundPerson | Named)[],
  date: PartialDate | undefined,
): FoundMeeting => ({
  kind,
  status: 'HELD',
  date: date ?? undated(reading, false),
  place: null,
  parties: who.map((each) => ({
    ...('person' in each ? partyOf(each) : partyOf({ ...at, person: each })),
    isSure: true,
  })),
  bodies: [],
  quote: at,
  sentence: sentence.index,
  at,
  isMentioned: true,
});
