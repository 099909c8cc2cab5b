import type { Span } from '../../../../store/article';
import { JOINT } from '../../lexicon/absent';
import {
  AT_SIGNING,
  SIGNED,
  SIGNED_BEFORE,
  SIGNED_TOGETHER,
  SIGNED_WITH,
} from '../../lexicon/signings';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { Item } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, partyOf, sideOf } from '../found-meeting';
import { rowFrom, rowOfLast } from '../rows';
import { dateOf, placeOf } from './meeting-details';

/** How many sentences after a signing may tell who looked on. */
const REACH = 3;

/** The signing that a sentence tells of, by two and more bodies or persons that it names. */
export function signingsIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const match = SIGNED.exec(reading.text.slice(sentence.start, sentence.end));
  if (!match) return signedTogether(reading, sentence);
  const from = sentence.start + match.index + match[0].length;
  const people = peopleIn(reading, sentence).filter(({ start }) => start >= from);
  const bodies = sentence.items.filter(({ kind, start }) => kind === 'BODY' && start >= from);
  if (people.length + bodies.length < 2) return [];
  const at = { start: sentence.start + match.index, end: from };
  return [signing(reading, sentence, at, people, people.length > 0 ? [] : bodies)];
}

/** "Minister A and Minister B signed a memorandum": both are named right before what they did. */
function signedTogether(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text } = reading;
  if (!SIGNED_AT_ALL.test(text.slice(sentence.start, sentence.end))) return [];
  const people = peopleIn(reading, sentence);
  for (const last of people) {
    // "Anna Lee of Latvia | and Omar Khan of Norway | signed".
    const from = last.end + (OF_LAND.exec(text.slice(last.end, sentence.end))?.[0].length ?? 0);
    const match = SIGNED_TOGETHER.exec(text.slice(from, sentence.end));
    if (!match || IN_TURN.test(text.slice(from + match[0].length, sentence.end))) continue;
    const row = rowOfLast(
      text,
      people.filter(({ end }) => end <= last.end),
      AND_THEIRS,
    );
    const at = { start: from, end: from + match[0].length };
    const other = people.find(({ start }) => start >= at.end);
    if (row.length === 1 && other && SIGNED_WITH.test(text.slice(at.end, other.start)))
      row.push(other);
    if (row.length > 1)
      return [signing(reading, sentence, at, row, [], match.groups?.['plan'] !== undefined)];
  }
  return [];
}

const LAND = String.raw`\s+of\s+(?:the\s+)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?|\s+\(\p{Lu}[^()]{2,40}\)`;
/** Behind a name in a row: whence one is. */
const OF_LAND = new RegExp(`^(?:${LAND})(?=,?\\s)`, 'u');
/** Between two of such a row: "| of Latvia, |", "| and his Latvian and Norwegian counterparts, |", "| and the ministers of Latvia and Norway, |". */
const AND_THEIRS = new RegExp(
  String.raw`${JOINT.source}|^(?:${LAND})?(?:,|,?\s+and)\s+(?:(?:the|his|her|their)\s+)?(?:[^.;,]{2,60}?\s(?:counterparts?|colleagues?)|(?:[\p{Ll}-]+\s+){0,2}(?:ministers|presidents|leaders)\s+of\s[^.;]{2,60}?)?(?:,\s+)?$`,
  'u',
);

/** "signed the agreement | first": one after the other, at what many came to. */
const IN_TURN = /^\s+(?:first|last|next)\b/u;

const SIGNED_AT_ALL = /\ssign(?:ed)?\s/u;

function signing(
  reading: Reading,
  sentence: ScannedSentence,
  at: Span,
  people: readonly Named[],
  bodies: readonly Item[],
  isPlanned = false,
): FoundMeeting {
  // The row of those who signed may be long, and when and where they did stand behind it.
  const anchors = [{ start: at.end, end: at.end }, ...people, ...bodies];
  const items = sentence.items.filter(({ kind }) => kind === 'PLACE');
  return {
    kind: 'SIGNING',
    status: isPlanned ? 'PLANNED' : 'HELD',
    date: dateOf(reading, sentence, anchors, isPlanned),
    place: placeOf(reading, { ...sentence, items }, at, true),
    parties: people.map((each) => partyOf(each, 'SIGNATORY')),
    bodies: bodies.map((item) => sideOf(item, 'SIGNATORY')),
    quote: { start: sentence.start, end: sentence.end },
    sentence: sentence.index,
    at,
  };
}

/** Adds to what was signed before who looked on: "The document was signed in the presence of A". */
export function joinSigning(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const { text } = reading;
  const match = SIGNED_BEFORE.exec(text.slice(sentence.start, sentence.end));
  const signed = match && signedLast(sentence, meetings);
  if (!match || !signed) return;
  const from = sentence.start + match.index + match[0].length;
  for (const named of rowFrom(
    text,
    peopleIn(reading, sentence),
    from,
    /^(?:the\s+)?(?:\p{L}[\p{L}’'-]*\s+){0,3}$/u,
    JOINT,
  ))
    addParty(signed, { ...partyOf(named), isSure: true });
}

/** Whether a ceremony that a sentence tells of is the signing that was told of before: who came is added to that. */
export function isAtSigning(
  { text }: Reading,
  sentence: ScannedSentence,
  meeting: FoundMeeting,
  meetings: readonly FoundMeeting[],
): boolean {
  const mayBe = meeting.kind === 'CEREMONY' || meeting.joins === true;
  if (!mayBe || !AT_SIGNING.test(text.slice(sentence.start, sentence.end))) return false;
  const signed = signedLast(sentence, meetings);
  if (!signed) return false;
  for (const party of meeting.parties) addParty(signed, { ...party, isSure: true });
  return true;
}

const signedLast = (
  { index }: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting | undefined =>
  meetings.findLast(
    ({ kind, sentence, status }) =>
      kind === 'SIGNING' && status === 'HELD' && sentence < index && index - sentence <= REACH,
  );
