import { WILL } from '../lexicon/meeting-cues';
import { JUDGES } from '../lexicon/pointing-back';
import { isAbsent } from '../events/attendance/absent';
import type { FoundMeeting } from '../events/found-meeting';
import { authorAt } from '../first-person/voices';
import { isAtHome } from '../people/at-home';
import type { FoundPerson } from '../people/people';
import type { Reading } from '../reading';
import type { MeetingKind } from '../../../store/meeting';
import { BOUNDS } from './bounds';
import { leadsIt, onlySpeaksOfRow } from './of-row';
import {
  isJudgeOf,
  isNamedForAnother,
  isOfOtherTalks,
  isOfYearBefore,
  isOutside,
  isSaidOf,
  isThankedForHelp,
  speaksOfOthers,
  tellsOfOthers,
} from './is-said-of';
import { isVouchedFor } from './is-vouched-for';
import type { Judged } from './judge';
import { openMeeting } from './open-meeting';
import { isToldElsewhere } from './told-elsewhere';
import { Found } from './pairs/found';
import { type LearntKind, OF_TWO_SIDES } from './told-kinds';
import { withoutLone } from './without-lone';

/** How many sentences after it was told of a meeting still gets parties. */
const REACH = 4;

/**
 * Adds who takes part by the learnt models, and by no rule: to the meeting of the kind that was told of
 * last, else to one of their own.
 * @param judged how likely each person takes part in each kind, as asked of these meetings.
 */
export function joinLikely(
  reading: Reading,
  meetings: FoundMeeting[],
  judged: readonly Judged[],
): void {
  const found = new Found(meetings);
  const likely = judged
    .filter(({ person, kind, chance }) => chance >= BOUNDS.added && !isFound(found, person, kind))
    .filter(({ person }) => !speaksForOthers(person))
    .filter(({ mention, kind }) => isVouchedFor(reading, mention, kind))
    .filter(
      ({ mention: { row, chunk }, kind }) =>
        kind === 'VISIT' || !isAbsent(reading, row.sentence, chunk),
    )
    .filter((each) => !isToldElsewhere(meetings, each))
    .filter((each) => !onlySpeaksOfRow(reading, meetings, each))
    .filter(({ mention }) => !isNamedForAnother(reading, mention) && !isOutside(reading, mention))
    .filter(({ mention }) => !tellsOfOthers(reading, mention))
    .filter(({ mention, kind }) => !isOfYearBefore(reading, meetings, mention, kind))
    .filter(({ mention, kind }) => !isOfOtherTalks(reading, meetings, mention, kind))
    .filter(({ mention, kind }) => !OF_TWO_SIDES.has(kind) || !isThankedForHelp(reading, mention))
    .filter((each) => !isOfAnother(reading, meetings, each) && !judgesHere(reading, meetings, each))
    .map((each) => ({
      ...each,
      isNear: meetingFor(reading, meetings, each) !== undefined,
    }))
    .filter(({ kind, chance }) => chance >= (isOfPair(meetings, kind) ? BOUNDS.pair : BOUNDS.added))
    .filter(
      ({ kind, chance, isNear }, at, all) =>
        isNear ||
        chance >= BOUNDS.alone ||
        !OF_TWO_SIDES.has(kind) ||
        all.some((other, i) => i !== at && other.kind === kind && !other.isNear),
    )
    .sort((a, b) => a.mention.chunk.start - b.mention.chunk.start);
  for (const each of likely) join(reading, meetings, each);
  withoutLone(reading, meetings);
}

/** Whether the rules found a person in a meeting of a kind; consultations are told of as meetings too. */
const isFound = (found: Found, person: FoundPerson, kind: LearntKind): boolean =>
  found.count(person, kind) > 0 || (kind === 'MEETING' && found.count(person, 'CONSULTATIONS') > 0);

/** Whether the rules found two parties in all to what is of a kind. */
function isOfPair(meetings: readonly FoundMeeting[], kind: LearntKind): boolean {
  const parties = meetings.flatMap((each) =>
    each.kind === kind ? [...each.parties, ...each.bodies] : [],
  );
  return parties.length === 2;
}

function join(reading: Reading, meetings: FoundMeeting[], judged: Judged): void {
  const { person, kind, chance, mention } = judged;
  // What the models found of another before may be told of in another sentence too. "I know that A met B": nor is it I.
  if (
    person === authorAt(reading, judged.mention.row.sentence.index) ||
    isOfAnother(reading, meetings, judged)
  )
    return;
  const { start, end } = mention.chunk;
  // Consultations are told of as a meeting too: "Throughout the meeting".
  const meeting =
    meetingFor(reading, meetings, judged) ??
    (kind === 'MEETING'
      ? meetingFor(reading, meetings, { ...judged, kind: 'CONSULTATIONS' })
      : undefined) ??
    openMeeting(reading, kind, mention);
  if (meeting === null || isToldOtherwise(reading.text, meetings, meeting, judged)) return;
  // Whom the models find on a visit, and the words nowhere, is on none that can be told of.
  if ((kind === 'VISIT' && meeting.place === null) || isHome(person, meeting)) return;
  // "spoke with A on B's visit", "paid a visit at the invitation of A": whose visit it is, the rules have found.
  if (kind === 'VISIT' && meeting.isLearnt !== true) return;
  if (!meetings.includes(meeting)) meetings.push(meeting);
  if (meeting.parties.some((party) => party.person === person)) return;
  // What is told to have been held was held, if by others.
  if (isThankedForHelp(reading, mention)) return;
  meeting.parties.push({
    person,
    role: kind === 'VISIT' ? 'VISITOR' : 'PARTICIPANT',
    quote: { start, end },
  });
  meeting.likelihood = Math.min(meeting.likelihood ?? 1, chance);
}

/** Whether the words that tell of what the models found tell by the rules of another thing that somebody was at: "spoke". */
const isToldOtherwise = (
  text: string,
  meetings: readonly FoundMeeting[],
  { at, isLearnt, kind, sentence }: FoundMeeting,
  { person }: Judged,
): boolean =>
  isLearnt === true &&
  meetings.some(
    (other) =>
      // "The next meeting of the Council will be held in May, A told B": theirs who are in it.
      (other.isClosed === true &&
        other.parties.length === 0 &&
        other.at.start < at.end &&
        at.start < other.at.end) ||
      (other.isLearnt !== true &&
        (OF_TWO_SIDES.has(other.kind) || other.kind === 'CONFERENCE') &&
        // "had a conversation by video": they talked, and met no more.
        ((other.at.start < at.end && at.start < other.at.end) ||
          (kind === 'MEETING' && other.kind === 'CALL' && other.sentence === sentence) ||
          (kind === 'CONFERENCE' &&
            other.sentence === sentence &&
            BY_VIDEO.test(text.slice(at.start, at.end)))) &&
        other.parties.some((party) => party.person === person)),
  );

/** How some talked: "held a | video conference with A". */
const BY_VIDEO = /^video[\s-]?conference/iu;

/** They are told of with each meeting, and were at few: to say that they were is left to the rules. */
const speaksForOthers = ({ offices }: FoundPerson): boolean =>
  offices.some(
    ({ title: { head, about } }) =>
      head.startsWith('spokes') || (head === 'secretary' && about.includes('press')),
  );

/** The meeting of a kind that a mention is likely said of: the last told before it, where it is near. */
function meetingFor(
  reading: Reading,
  meetings: readonly FoundMeeting[],
  { kind, ...judged }: Omit<Judged, 'kind'> & { kind: MeetingKind },
): FoundMeeting | undefined {
  const { index } = judged.mention.row.sentence;
  const reach = kind === 'VISIT' ? 0 : REACH;
  return meetings.findLast(
    (each) =>
      each.kind === kind &&
      each.isClosed !== true &&
      (each.isOfRow !== true || each.sentence === index || leadsIt(reading, judged)) &&
      each.sentence <= index &&
      index - each.sentence <= reach,
  );
}

/**
 * Whether the sentence of a mention tells of another thing that the person does, or will do, than what was
 * told in a sentence before.
 */
function isOfAnother(reading: Reading, meetings: readonly FoundMeeting[], judged: Judged): boolean {
  const { mention, kind, person } = judged;
  const { index, start, end } = mention.row.sentence;
  const meeting = meetingFor(reading, meetings, judged);
  if (meeting === undefined || meeting.sentence === index) return false;
  if (!isSaidOf(reading, mention, kind, meeting) || isJudgeOf(reading, mention, meeting))
    return true;
  const { text } = reading;
  const after = text.slice(mention.chunk.end, end);
  const before = text.slice(start, mention.chunk.start);
  const isParty = ({ parties }: FoundMeeting) => parties.some((party) => party.person === person);
  return (
    (meeting.status === 'HELD' && WILL_DO.test(after)) ||
    (meeting.status === 'PLANNED' && (HAS_DONE.test(after) || IS_DONE_TO.test(before))) ||
    meetings.some((other) => other.sentence === index && isParty(other))
  );
}

/** "A criticised the talks that B held with C", "B met C, A said": what two others held, as the sentence itself tells. */
function judgesHere(
  reading: Reading,
  meetings: readonly FoundMeeting[],
  { mention }: Judged,
): boolean {
  const { row, chunk } = mention;
  const { text } = reading;
  const isJudge = JUDGES.test(text.slice(chunk.end, row.sentence.end));
  const saysSo =
    SAYS_SO.test(text.slice(chunk.end, row.sentence.end)) &&
    SO.test(text.slice(row.sentence.start, chunk.start));
  return meetings.some(
    (each) =>
      each.kind !== 'VISIT' &&
      each.isLearnt !== true &&
      each.sentence === row.sentence.index &&
      (each.parties.length > 1 || (saysSo && each.parties.length === 0)) &&
      (isJudge ||
        (saysSo && each.at.start < chunk.start) ||
        speaksOfOthers(reading, mention, each)),
  );
}

/** Who tells, at the end of a sentence, what two others held: "A and B met in Riga on Monday, | C said". */
const SO = /[^"”’',],\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,3}$/u;
const SAYS_SO =
  /^,?\s+(?:said|says|told\s+(?:reporters|the\s|\p{Lu})|announced|confirmed|added|noted|reported|wrote)(?![^.;]*\bthat\b)[^;]*$/u;

/** Right after who is named: what they do is to come. */
const WILL_DO = new RegExp(String.raw`^(?:,[^,;]{2,80},)?\s+${WILL}\s`, 'u');

/** Right after who is named, and right before: what they did, or what was done to them. */
const HAS_DONE =
  /^(?:,[^;]{2,120},)?\s+(?:(?:also|then|later|already)\s+)*(?:\p{Ll}+ed|was|were|has|had|met|held|said|told|spoke|took|left|went|came)\b/u;
const IS_DONE_TO =
  /\b(?:appointed|elected|named|dismissed|thanked|praised|criticised|criticized|accused)\s+$/u;

/** Nobody visits the state that they hold an office of: "received in Riga A, who arrived on Monday". */
const isHome = (person: FoundPerson, { kind, place }: FoundMeeting): boolean =>
  kind === 'VISIT' && place !== null && isAtHome(person, place.item);
