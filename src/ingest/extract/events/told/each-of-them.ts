import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, partyOf } from '../found-meeting';

/** Behind the verb: each of those who met before. */
const EACH =
  /^(?:met|meets?|spoke|speaks?|conferred|held|hold|had|talked)\b(?:[^.;,]{0,40}?\s)?with\s+each\s+(?:of\s+(?:them|the\s+(?:two|three|others|(?:\p{L}+\s+)?(?:ministers|leaders|presidents|sides)))|(?:\p{Lu}?\p{L}+\s+)?(?:minister|leader|president|counterpart|secretary|side))(?![\p{L}-])/iu;
/** How many sentences before may tell who they are. */
const REACH = 3;

/**
 * A meeting of one with each of those who met together, as one told of each: "A hosted B and C. A met with each
 * minister separately on Monday".
 * @param meetings those told of before
 */
export function withEachOfThem(
  { text }: Reading,
  sentence: ScannedSentence,
  meeting: FoundMeeting,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] | null {
  const { at, parties, bodies, kind } = meeting;
  const [one, more] = parties;
  const isOpen = one !== undefined && more === undefined && bodies.length === 0;
  if (!isOpen || !/^(?:MEETING|CALL|CONSULTATIONS)$/u.test(kind)) return null;
  const told = EACH.exec(text.slice(at.start, sentence.end));
  if (!told) return null;
  const last = meetings.findLast(
    (each) =>
      each.kind !== 'VISIT' &&
      each.parties.length > 2 &&
      sentence.index - each.sentence <= REACH &&
      each.parties.some(({ person }) => person === one.person),
  );
  const others = (last?.parties ?? []).filter(({ person }) => person !== one.person);
  if (others.length === 0) return null;
  const end = at.start + told[0].length;
  return others.map(({ person }) => ({
    ...meeting,
    parties: [one, { ...partyOf({ person, start: at.start, end }), isSure: true }],
    isOpen: false,
    isApart: true,
    isOther: true,
    isClosed: true,
    isMentioned: true,
    isMet: true,
  }));
}
