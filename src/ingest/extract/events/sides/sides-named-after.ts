import { type FoundMeeting, partyOf } from '../found-meeting';
import { meetingOf } from '../told/one-meeting';
import { DID_THERE, OFFICERS_TALKED } from '../../lexicon/sides-named-after';
import { rowOfLast } from '../rows';
import { peopleIn, type Named, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** Between two of a row, each with his office: "A and his U.S. counterpart, B". */
const JOINT =
  /^,?\s+and\s+(?:(?:his|her|the)\s+)?(?:[\p{L}.’'-]+\s+){0,5}(?:counterpart,?\s+)?(?:the\s+)?$/u;
/** How many sentences after may name them. */
const REACH = 2;

/**
 * Talks that a sentence tells of by offices of two states alone, whose holders one of the next names by what
 * they did there: "The envoys of Latvia and Norway held phone talks. A and his counterpart B agreed". Where
 * none does, who talked is left open.
 */
export function sidesNamedAfter(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text, sentences } = reading;
  const match = OFFICERS_TALKED.exec(text.slice(sentence.start, sentence.end));
  if (!match || peopleIn(reading, sentence).length > 0) return [];
  const next = sentences.filter(
    ({ index }) => index > sentence.index && index - sentence.index <= REACH,
  );
  const pair = next.map((each) => pairIn(reading, each)).find((row) => row.length === 2);
  const { verb = '', phone } = match.groups ?? {};
  const end = sentence.start + match.index + match[0].length;
  const talks = /\bconsultations$/u.test(match[0]) ? 'CONSULTATIONS' : 'MEETING';
  const at = { start: end - verb.length, end };
  const meeting = meetingOf(reading, sentence, phone === undefined ? talks : 'CALL', [], [], at);
  return [
    pair ? { ...meeting, isBare: false, parties: pair.map((each) => partyOf(each)) } : meeting,
  ];
}

/** The two at whom a sentence begins, and who then did something together. */
function pairIn(reading: Reading, sentence: ScannedSentence): Named[] {
  const { text } = reading;
  const people = peopleIn(reading, sentence);
  const row = rowOfLast(text, people.slice(0, 2), JOINT);
  const [first, last] = row;
  if (!first || !last || first.person === last.person) return [];
  const isOpening = /^(?:\p{Lu}?[\p{L}-]*,?\s+){0,3}$/u.test(
    text.slice(sentence.start, first.start),
  );
  return isOpening && DID_THERE.test(text.slice(last.end, sentence.end)) ? row : [];
}
