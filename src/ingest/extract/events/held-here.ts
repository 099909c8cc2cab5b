import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { datelineTown } from './dateline-town';
import type { FoundMeeting } from './found-meeting';
import type { Leg } from './journeys/journeys';
import { dateAt } from './journeys/journeys';
import { isOwn } from './told/own-words';
import { isQuoted } from './told/quoted';
import { travellersBefore } from './visits/travellers';
import { isUntold } from './told/untold';

/** "here" for where something is: "met here today", "at his office here on Thursday"; not "here is why". */
const HERE =
  /(?<=[\p{L})’'],?\s)here(?=[,.;]|\s+(?:today|yesterday|tomorrow|tonight|on|in|from|late|early|earlier|this|last|next|with|between|to|for|under|at|after|ahead|during|and|by|as|\p{Lu}\p{Ll}+day)\b|$)/gu;

/** One comes here, or is here as a guest: "arrived here on Monday", "is here for talks". */
const COMES =
  /\b(?:(?<plan>will\s+(?:also\s+)?|(?:is|are)\s+(?:due|expected|scheduled|set|slated)\s+to\s+)(?:arrive|come|fly\s+in)|arriv(?:ed|es)|landed|flew\s+in|(?<stay>is|are|was|were)(?:\s+(?:currently|now|also))?)(?:\s+(?:late|early|today|yesterday|on\s+\p{Lu}\p{Ll}+day))?\s+here\b(?<why>\s+(?:for|to|on\s+an?|at\s+the\s+invitation)\s)?/u;

/** What a sentence says was or will be held "here" is held in the town of the dateline. */
export function placeHere(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (!words.includes('here')) return;
  const town = datelineTown(reading);
  if (!town) return;
  for (const { index } of words.matchAll(HERE)) {
    const at = { start: sentence.start + index, end: sentence.start + index + 4 };
    if (isQuoted(words, index)) continue;
    for (const meeting of meetings) {
      const isOf = meeting.sentence === sentence.index && !/^(?:VISIT|CALL)$/.test(meeting.kind);
      if (isOf && isOwn(reading, sentence, meeting.at.start, at.start))
        meeting.place ??= { item: { ...town, ...at, namedAt: town }, quote: at };
    }
  }
}

/** "arrived here on Monday for talks": a leg that leads to the town of the dateline. */
export function legsHere(reading: Reading, sentence: ScannedSentence): Leg[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  if (!words.includes(' here')) return [];
  const match = COMES.exec(words);
  const { plan, stay, why } = match?.groups ?? {};
  if (!match || isQuoted(words, match.index) || (stay !== undefined && why === undefined))
    return [];
  const town = datelineTown(reading);
  const verbAt = sentence.start + match.index;
  const end = verbAt + match[0].length - (why?.length ?? 0);
  if (!town || isUntold(reading, sentence, { start: verbAt, end })) return [];
  const [traveller, ...others] = travellersBefore(reading, sentence, verbAt);
  if (!traveller) return [];
  const place = { ...town, start: end - 'here'.length, end, namedAt: town };
  const date = dateAt(reading, sentence, place, undefined);
  return [
    {
      person: traveller.person,
      others,
      place,
      quote: { start: Math.min(traveller.start, verbAt), end },
      verbAt,
      date,
      isPlanned: plan !== undefined || (date?.earliest ?? '') > reading.publishedAt,
      isOnly: true,
      sentence: sentence.index,
    },
  ];
}
