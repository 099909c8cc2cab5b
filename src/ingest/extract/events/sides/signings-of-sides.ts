import type { Span } from '../../../../store/article';
import {
  PAPER_BETWEEN,
  SIGNED_BY_SIDES,
  SIGNING_ENDS,
  WAS_SIGNED,
} from '../../lexicon/signings-of-sides';
import { officersOfStates } from '../../clauses/offices-of-states';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, partyOf, sideOf } from '../found-meeting';
import { dateOf, hasDay, placeOf } from '../told/meeting-details';
import { leadingSides, rowOfSides } from './row-of-sides';

/**
 * What states and bodies signed, where nobody is named who did for them, with a town or a day: "Latvia and Norway
 * signed the Riga Declaration in Riga on 3 May", "the Framework between Latvia and Norway, signed in Riga on 3 May".
 */
export function signingsOfSides(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text } = reading;
  if (sentence.items.some(({ kind }) => kind === 'PERSON')) return [];
  for (const { end, parties } of officersOfStates(reading, sentence)) {
    const did = SIGNED_BY_SIDES.exec(text.slice(end, sentence.end));
    if (!did) continue;
    const at = { start: end + 1, end: end + did[0].length };
    const isPlanned = did.groups?.['ahead'] !== undefined;
    return signing(reading, sentence, [], at, isPlanned).map((event) => ({
      ...event,
      parties: parties.map((each) => partyOf(each, 'SIGNATORY')),
    }));
  }
  const row = leadingSides(reading, sentence);
  const signed = row && SIGNED_BY_SIDES.exec(text.slice(row.end, sentence.end));
  if (row && signed && row.sides.length > 1) {
    const at = { start: row.end + 1, end: row.end + signed[0].length };
    const isPlanned = signed.groups?.['ahead'] !== undefined;
    return signing(reading, sentence, row.sides, at, isPlanned).filter(
      ({ date, place }) =>
        (hasDay(date) && (date?.edtf.length ?? 0) >= DAY_LENGTH) || place !== null,
    );
  }
  return [...text.slice(sentence.start, sentence.end).matchAll(PAPER_BETWEEN)].flatMap((paper) => {
    const from = sentence.start + paper.index + paper[0].length;
    const sides = rowOfSides(reading, sentence, from);
    const was = sides && WAS_SIGNED.exec(text.slice(sides.end, sentence.end));
    if (!sides || !was || sides.sides.length < 2) return [];
    const at = { start: sides.end, end: sides.end + was[0].length };
    return signing(reading, sentence, sides.sides, at, false)
      .filter(({ date, place }) => hasDay(date) && place !== null)
      .map((meeting) => ({ ...meeting, isMentioned: true }));
  });
}

/** "signed the Statute in 1998": each by itself, may be. */
const DAY_LENGTH = '2024-05-03'.length;

/** How many sentences after a signing of states may tell who signed. */
const REACH = 3;

/**
 * Adds a signing. Who signed is told after what states signed, "It was signed by A and B", with no day and no town of
 * its own; what persons are told to have signed, their states did not sign once more.
 */
export function addSigning(meetings: FoundMeeting[], signed: FoundMeeting): void {
  const ofKind = meetings.filter(
    ({ kind, status }) => kind === 'SIGNING' && status === signed.status,
  );
  if (signed.parties.length === 0) {
    const isKnown = ofKind.some(
      ({ parties, date, place }) =>
        parties.length > 0 &&
        (date?.edtf === signed.date?.edtf || place?.item.name === signed.place?.item.name),
    );
    if (!isKnown) meetings.push(signed);
    return;
  }
  const known = ofKind.findLast(
    ({ parties, bodies, sentence }) =>
      parties.length === 0 && bodies.length > 1 && signed.sentence - sentence <= REACH,
  );
  if (!known || hasDay(signed.date) || signed.place) {
    meetings.push(signed);
    return;
  }
  known.parties = signed.parties;
  known.bodies = [];
}

function signing(
  reading: Reading,
  sentence: ScannedSentence,
  sides: readonly Span[],
  at: Span,
  isPlanned: boolean,
): FoundMeeting[] {
  const ends = SIGNING_ENDS.exec(reading.text.slice(at.end, sentence.end));
  const until = ends ? at.end + ends.index : sentence.end;
  const times = new Map(reading.times);
  times.set(
    sentence.index,
    (times.get(sentence.index) ?? []).filter(({ start }) => start < until),
  );
  const items = sentence.items.filter(
    ({ kind, start }) => start > at.start && start < until && kind === 'PLACE',
  );
  const place = placeOf(reading, { ...sentence, items, end: until }, at, true);
  // "signed a memorandum of understanding on the exchange of experts in Riga on 3 May": when stands beside where.
  const anchors = place && place.item.start > at.end ? [at, place.quote] : [at];
  return [
    {
      kind: 'SIGNING',
      status: isPlanned ? 'PLANNED' : 'HELD',
      date: dateOf({ ...reading, times }, sentence, anchors, isPlanned),
      place,
      parties: [],
      bodies: sides.map((side) => sideOf(side, 'SIGNATORY')),
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
    },
  ];
}
