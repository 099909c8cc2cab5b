import { type FoundMeeting } from '../found-meeting';
import { peopleIn, type Reading } from '../../reading';
import type { FoundPerson } from '../../people/people';
import type { ScannedSentence } from '../../scan/scan';

/** What places something at the talks that are told of after it: "exchanged views on trade in | his talks with A". */
const AT =
  /\b(?:in|at|during)\s+(?:(?:an?|the|his|her|their|its)\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,2}$/u;

/** What is told of a meeting: a topic, an outcome. */
export interface Told {
  start: number;
  /** Index of its sentence. */
  sentence: number;
}

/**
 * The meeting at which something was talked about, of the several that a text tells of: the one told of
 * right before it in its sentence ("he also met A and discussed trade"), else the last one told of whose
 * parties are those that its sentence names before it, else the last of all. None, where it names others.
 */
export function meetingOf(
  reading: Reading,
  meetings: readonly FoundMeeting[],
  main: FoundMeeting | undefined,
  { start, sentence: index }: Told,
): FoundMeeting | undefined {
  const held = meetings
    .filter(isTalk)
    .sort((a, b) => a.sentence - b.sentence || a.at.start - b.at.start);
  const sentence = reading.sentences.find((each) => each.index === index);
  if (!sentence || held.length < 2) return main;
  const here = held.filter((each) => each.sentence === index);
  const own =
    here.findLast(({ at }) => at.start < start) ??
    here.find(({ at }) => AT.test(reading.text.slice(start, at.start)));
  if (own) return own;
  const named = peopleIn(reading, sentence).filter(({ end }) => end <= start);
  const earlier = held.filter((each) => each.sentence < index);
  if (named.length > 0)
    return earlier.findLast((each) => named.every(({ person }) => isParty(each, person)));
  const last = earlier.at(-1) ?? main;
  return last && main && isBefore(last, main) && !isNext(reading, last, sentence) ? main : last;
}

/** Held, and told by the text as such: not what a model alone proposes or what is another's in passing. */
const isTalk = ({ kind, status, isLearnt, isMentioned }: FoundMeeting): boolean =>
  kind !== 'VISIT' && status === 'HELD' && isLearnt !== true && isMentioned !== true;

const isParty = ({ parties }: FoundMeeting, person: FoundPerson): boolean =>
  parties.some((party) => party.person === person);

/** Of a day before the other's: told as what went before, after which the text may come back. */
const isBefore = (a: FoundMeeting, b: FoundMeeting): boolean =>
  a.date !== null && b.date !== null && a.date.edtf < b.date.edtf;

/** Whether a sentence goes on in the paragraph right after the one that tells of a meeting. */
function isNext({ text }: Reading, meeting: FoundMeeting, sentence: ScannedSentence): boolean {
  return (
    meeting.sentence === sentence.index - 1 &&
    !/\n/u.test(text.slice(meeting.quote.end, sentence.start))
  );
}
