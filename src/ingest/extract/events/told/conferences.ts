import { dateOf, placeOf } from './meeting-details';
import { type FoundMeeting, partyOf, sideOf } from '../found-meeting';
import {
  CONFERENCE,
  CONFERENCE_ATTENDED,
  NAMED_HELD,
  NEXT_NAME,
  SIGNED,
} from '../../lexicon/meeting-cues';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

const OTHER_HELD =
  /,[^,]*\b(?:ceremony|meetings?|talks|session|negotiations|consultations|reception|dinner|exhibition)\s/u;

/** The conferences that a sentence places: "the summit to be held in Samarkand in November". */
export function conferencesIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  return [...words.matchAll(CONFERENCE)].flatMap((match) => {
    // "During the summit, a ceremony was held": it is the ceremony that was.
    if (OTHER_HELD.test(match.groups?.['gap'] ?? '')) return [];
    const start = sentence.start + match.index;
    const at = { start, end: start + match[0].length };
    const isPlanned = /\b(?:to|will)\b/u.test(match.groups?.['cue'] ?? '');
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

/** The signing that a sentence tells of, by two and more bodies or persons that it names. */
export function signingsIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const match = SIGNED.exec(reading.text.slice(sentence.start, sentence.end));
  if (!match) return [];
  const from = sentence.start + match.index + match[0].length;
  const people = peopleIn(reading, sentence).filter(({ start }) => start >= from);
  const bodies = sentence.items.filter(({ kind, start }) => kind === 'BODY' && start >= from);
  if (people.length + bodies.length < 2) return [];
  return [
    {
      kind: 'SIGNING',
      status: 'HELD',
      date: dateOf(reading, sentence, [{ start: from, end: from }], false),
      place: null,
      parties: people.map((each) => partyOf(each, 'SIGNATORY')),
      bodies: people.length > 0 ? [] : bodies.map((item) => sideOf(item, 'SIGNATORY')),
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at: { start: sentence.start + match.index, end: from },
    },
  ];
}
