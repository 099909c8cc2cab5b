import { dateOf, placeOf } from './meeting-details';
import { type FoundMeeting, partyOf } from '../found-meeting';
import {
  CONFERENCE,
  CONFERENCE_ATTENDED,
  NAMED_HELD,
  NEXT_NAME,
  WILL,
} from '../../lexicon/meeting-cues';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

const OTHER_HELD =
  /,[^,]*\b(?:ceremony|meetings?|talks|session|negotiations|consultations|reception|dinner|exhibition)\s/u;

const OF_CONFERENCE =
  /\b(?:(?:meeting|briefing|talks|consultations|reception)\s+(?:on|for|dedicated\s+to|devoted\s+to)|ceremony\s+(?:of|for))\s+(?:[\p{L}\d’'.-]+\s+){0,8}$/u;

/** "A will be in Riga on 3 May, where the | forum is held": then, when A is there. */
export const isWhereOneWillBe = ({ 0: told, input, index }: RegExpExecArray): boolean =>
  IS_HELD.test(told) && WILL_WHERE.test(input.slice(0, index));

const IS_HELD = /\s(?:is|are)\s+(?:being\s+)?(?:held|taking\s+place)$/u;
const WILL_WHERE = new RegExp(String.raw`\b${WILL}\s[^;]*,\s+where\s[^,;]{0,60}$`, 'u');

/** The conferences that a sentence places: "the summit to be held in Samarkand in November". */
export function conferencesIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  return [...words.matchAll(CONFERENCE)].flatMap((match) => {
    // "During the summit, a ceremony was held": it is the ceremony that was.
    if (OTHER_HELD.test(match.groups?.['gap'] ?? '')) return [];
    // "A meeting on the agenda of the forum was held": the meeting was.
    if (OF_CONFERENCE.test(words.slice(0, match.index))) return [];
    const start = sentence.start + match.index;
    const at = { start, end: start + match[0].length };
    const isPlanned =
      /\b(?:to|will|would)\b/u.test(match.groups?.['cue'] ?? '') || isWhereOneWillBe(match);
    const place = placeOf(reading, sentence, at, true);
    const attended = CONFERENCE_ATTENDED.exec(words.slice(0, match.index));
    const named = attended
      ? peopleIn(reading, sentence).filter(({ end }) => end <= sentence.start + attended.index)
      : [];
    if (!place && named.length === 0) return [];
    return [
      {
        kind: 'CONFERENCE',
        status: isPlanned ? 'PLANNED' : 'HELD',
        date: dateOf(reading, sentence, [at], isPlanned),
        place,
        parties: named.map((each) => partyOf(each)),
        bodies: [],
        quote: { start: sentence.start, end: sentence.end },
        sentence: sentence.index,
        at,
      },
    ];
  });
}

/** Named conferences that a sentence says were held on a day: "A Forum, B Forum and C Forum were held on". */
export function namedHeldIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const match = NAMED_HELD.exec(words);
  if (!match) return [];
  const at = sentence.start + match.index + match[0].length;
  const time = (reading.times.get(sentence.index) ?? []).find(
    ({ start, date }) => start >= at && start - at < 30 && date.earliest !== null,
  );
  if (!time || (time.date.earliest ?? '') > reading.publishedAt) return [];
  const place = placeOf(reading, sentence, { start: at, end: at }, true);
  const names = (match.groups?.['names'] ?? '').split(NEXT_NAME).filter(Boolean);
  return names.map(() => ({
    kind: 'CONFERENCE',
    status: 'HELD',
    date: time.date,
    place,
    parties: [],
    bodies: [],
    quote: { start: sentence.start, end: sentence.end },
    sentence: sentence.index,
    at: { start: sentence.start + match.index, end: at },
    isAhead: true,
  }));
}
