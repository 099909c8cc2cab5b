import { type FoundMeeting, partyOf } from '../found-meeting';
import { undated } from '../told/meeting-details';
import { type Details, detailsAt, merged } from '../told/details-at';
import { A_DAY_LATER, AND_NEXT, ENDS_TELLING, PARTS, PARTS_ROW } from '../../lexicon/next-meetings';
import { rowFrom } from '../rows';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/**
 * What one verb tells of several, each with a day or a town of its own: "met B on Monday and C on Tuesday",
 * "met with B in Oslo and with C in Bergen". The meeting told of, and those beside it.
 */
export function withNext(
  reading: Reading,
  sentence: ScannedSentence,
  meeting: FoundMeeting,
): FoundMeeting[] {
  const { kind, parties, at } = meeting;
  const isOfTwo = /^(?:MEETING|CALL|CONSULTATIONS)$/.test(kind) && meeting.joins !== true;
  const parted = isOfTwo ? partedAt(reading, meeting) : null;
  if (parted) return parted;
  const subjects = parties.filter(({ quote }) => quote.start < at.start);
  const objects = parties.filter(({ quote }) => quote.start > at.start);
  const last = Math.max(...objects.map(({ quote }) => quote.end));
  if (!isOfTwo || subjects.length === 0 || objects.length === 0) return [meeting];
  const firstAt = Math.min(...objects.map(({ quote }) => quote.start));
  const own = merged(
    detailsAt(reading, sentence, last),
    detailsAt(reading, sentence, at.end, firstAt),
  );
  const opening = OPENING.exec(reading.text.slice(sentence.start, at.start));
  const first = opening && detailsAt(reading, sentence, sentence.start + opening[0].length - 1);
  own.date ??= first?.date ?? null;
  const all = [meeting];
  for (let { end } = own; ;) {
    const next = nextAt(reading, sentence, end);
    if (!next) return all;
    const { row, told, isLater, isParted, isThere } = next;
    const areApart =
      isParted ||
      isThere ||
      (own.date && told.date) !== null ||
      (own.place && told.place) !== null ||
      (own.date !== null && isLater) ||
      (told.isOfHour === true && (own.isOfHour === true || own.date !== null));
    if (!areApart) return all;
    // "On Monday A met B, and on Tuesday C".
    if (all.length === 1 && told.date && meeting.date === told.date)
      all[0] = { ...meeting, date: own.date };
    // "met A, and in Oslo with B": where A was met is not told.
    if (all.length === 1 && isThere && meeting.place?.item === told.place)
      all[0] = { ...meeting, place: null };
    const quote = { start: sentence.start, end: told.end };
    // "met A in Latvia, B in Norway": a state, too.
    const [first] = all;
    if (all.length === 1 && first?.place === null && own.place && told.place)
      all[0] = {
        ...first,
        place: { item: own.place, quote: { start: sentence.start, end: own.end } },
      };
    const isShared = meeting.place !== null && meeting.place.item.start < at.start;
    all.push({
      ...meeting,
      parties: [...subjects, ...row.map((each) => partyOf(each))],
      bodies: [],
      date: told.date ?? dateBeside(reading, meeting, own, told),
      place: told.place ? { item: told.place, quote } : isShared ? meeting.place : null,
      isApart: true,
      isOpen: false,
    });
    end = told.end;
  }
}

/** When the next was held that no day is told of: on the one before in another part of it, else whenever. */
const dateBeside = (
  reading: Reading,
  { status, date }: FoundMeeting,
  own: Details,
  told: Details,
) =>
  own.date === null || told.isOfHour === true
    ? (own.date ?? date)
    : undated(reading, status === 'PLANNED');

/** A sentence that opens with a day. */
const OPENING = /^(?:(?:Earlier|Later)\s+)?On\s+(?=\p{Lu})/u;

/** "| and C in Bergen on Tuesday": whom else, where and when. */
function nextAt(
  reading: Reading,
  sentence: ScannedSentence,
  from: number,
): { row: Named[]; told: Details; isLater: boolean; isParted: boolean; isThere: boolean } | null {
  const { text } = reading;
  const next = AND_NEXT.exec(text.slice(from, sentence.end));
  if (!next) return null;
  const before = detailsAt(reading, sentence, from + next[0].length - 1);
  // "and in Oslo with | A": another meeting, there.
  const isThere = before.place !== null && /^\s+with\s/u.test(text.slice(before.end, sentence.end));
  const people = peopleIn(reading, sentence);
  const row = isThere
    ? rowFrom(text, people, before.end, WITH_OFFICER, AND_OFFICER)
    : rowFrom(text, people, before.end, OR_OFFICER);
  const last = row.at(-1);
  if (!last) return null;
  // "and the Speaker, Anna Lee|, on Tuesday": the sign closes what the name stands beside.
  const isBeside = text[last.end] === ',' && text.slice(before.end, last.end).includes(',');
  const told = merged(detailsAt(reading, sentence, last.end + (isBeside ? 1 : 0)), before);
  const later = told.date ? null : A_DAY_LATER.exec(text.slice(told.end, sentence.end));
  told.end += later?.[0].length ?? 0;
  const isLater = later !== null;
  const isParted = PARTS.test(next[0]);
  const isTold = isLater || isParted || told.isOfHour || told.date !== null || told.place !== null;
  return isTold && ENDS_TELLING.test(text.slice(told.end, sentence.end))
    ? { row, told, isLater, isParted, isThere }
    : null;
}

/** "with the leader of the region, | A", "and the chief negotiator, | B". */
const OFFICER = String.raw`(?:the\s+)?(?:(?:[\p{L}’'-]+\s+){0,5}[\p{L}’'-]+,\s+)?$`;
const OR_OFFICER = new RegExp(
  String.raw`^\s+(?:(?:with|to)\s+)?(?:${OFFICER}|the\s+(?:[\p{L}’'-]+\s+){0,11}[\p{L}’'-]+,\s+$)`,
  'u',
);
const WITH_OFFICER = new RegExp(String.raw`^\s+with\s+${OFFICER}`, 'u');
const AND_OFFICER = new RegExp(String.raw`^(?:,|\s+and|,\s+and)\s+${OFFICER}`, 'u');

/** "met with B and, separately, with C": one row of two meetings, which its words part. */
function partedAt({ text }: Reading, meeting: FoundMeeting): FoundMeeting[] | null {
  const { parties, at } = meeting;
  const subjects = parties.filter(({ quote }) => quote.start < at.start);
  const objects = parties.filter(({ quote }) => quote.start > at.start);
  const next = objects.findIndex(({ quote }, i) => {
    const before = objects[i - 1];
    return before !== undefined && PARTS_ROW.test(text.slice(before.quote.end, quote.start));
  });
  if (subjects.length === 0 || next < 1) return null;
  return [
    { ...meeting, parties: [...subjects, ...objects.slice(0, next)] },
    { ...meeting, parties: [...subjects, ...objects.slice(next)], bodies: [], isApart: true },
  ];
}
