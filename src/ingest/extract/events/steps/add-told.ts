import { joinDialogue } from '../merging/at-dialogue';
import { atEachPlace } from '../journeys/at-each-place';
import { convenedIn } from '../sides/convened';
import { isDoneThere } from '../journeys/done-there';
import { withEachOfThem } from '../told/each-of-them';
import { eachInPlace } from '../told/each-in-place';
import { ofThoseSent } from '../journeys/of-those-sent';
import { errandsOf } from '../journeys/errands';
import type { FoundMeeting } from '../found-meeting';
import { ledForRow } from '../merging/led-for-row';
import { gatheredSides } from '../sides/gathered-sides';
import { groupsOfStates } from '../sides/groups-of-states';
import { addOrMerge } from '../merging/merge-meetings';
import { isOfRoundBefore } from '../merging/session-before';
import { withGroups } from '../sides/met-groups';
import { nextRoundAt } from '../recalled/meet-next';
import { withNext } from '../recalled/next-meetings';
import { eachWhereMet } from '../journeys/met-at-home';
import { dateOnNthDay } from '../journeys/nth-day';
import { isOnlyAim, placeOnJourney } from '../journeys/on-journey';
import { isOfOtherSides } from '../sides/other-sides';
import { dateDaysApart } from '../merging/days-apart';
import { dateOnSameDay } from '../merging/same-day';
import { hasDay, undated } from '../told/meeting-details';
import { meetingsIn } from '../told/sentence-meetings';
import { sessionsOfSides } from '../sides/sessions-of-sides';
import { sidesNamedAfter } from '../sides/sides-named-after';
import { withOtherSide } from '../sides/with-other-side';
import { withUnnamedSides } from '../sides/unnamed-sides';
import { mealsBeside } from '../told/meals-beside';
import { isMealAfter } from '../told/meal-after';
import { isAtReception } from '../merging/at-reception';
import { isAtSigning } from '../told/signings';
import { isWelcomeThere } from '../told/welcome-ceremonies';
import { isWiderThan, widerTalks } from '../told/wider-talks';
import { placeOnVisit } from '../visits/place-on-visit';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type AtSentence, vouched } from './gathered';

const SEVERAL = /\b(?:meetings|sessions)\b[^.;]{0,60}?\bwere\s+held\b/u;

/** Verbs that tell of a meeting by itself, and not of what was talked about at one: "received A", "held talks". */
const MEETS =
  /^(?:met|meets?|receiv|host|held|holds?|had|sat|dined|saw|(?:was|were|be)\s+(?:received|hosted)|called|paid)/u;

/** Adds what a sentence tells as held, planned or called off, to what was told before or by itself. */
export function addTold(at: AtSentence): FoundMeeting[] {
  const { reading, sentence, meetings, legs } = at;
  // "The meetings of the commissions were held": others than the one told of before.
  const words = reading.text.slice(sentence.start, sentence.end);
  const isOfSeveral = SEVERAL.test(words);
  const isOfOther = isOfRoundBefore(reading, meetings, words);
  // "The previous round was held in Riga in March": of another than what was told of last.
  const all = toldAt(at).filter(
    ({ parties, bodies }) => !isOfOther || parties.length + bodies.length > 0,
  );
  const told = eachWhereMet(reading, sentence, all, legs);
  dateOnSameDay(reading, sentence, told, meetings);
  dateDaysApart(reading, sentence, told, meetings);
  dateOnNthDay(reading, sentence, told, meetings);
  for (const meeting of told) {
    // "met: A; business leaders": the leaders on their own.
    if (at.isItem === true && meeting.parties.length === 1) meeting.isApart = true;
    if (
      isTheirsWithAnother(reading, meeting) ||
      isMealAfter(reading, sentence, meeting, meetings) ||
      isWiderThan(reading, sentence, meeting)
    )
      meeting.isApart = true;
    const isAim = isAimOfGuest(reading, sentence, meeting, told);
    if (isOfOther || isAim || isAside(reading, sentence, meeting)) meeting.isMentioned = true;
    // Who received the guest is not said to be at what the guest came for, nor then.
    if (isAim) Object.assign(meeting, { isClosed: true, date: ownDay(reading, sentence, meeting) });
    if (hasDay(meeting.date) && MEETS.test(reading.text.slice(meeting.at.start, meeting.at.end)))
      meeting.isOfOwnDay = true;
    // What was called off was held nowhere, wherever one went.
    const isOff = meeting.status === 'CANCELLED';
    const isSettled = isToldThere(reading, sentence, meeting) || isOfLast(meeting, meetings);
    if (!isOff && !isSettled) placeOnJourney(reading, sentence, meeting, legs);
    placeOnVisit(reading, sentence, meeting, at);
    if (joinDialogue(reading, sentence, meeting, meetings)) continue;
    if (isAtReception(reading, sentence, meeting, meetings)) continue;
    if (isAtSigning(reading, sentence, meeting, meetings)) continue;
    if (isDoneThere(reading, sentence, meeting, meetings)) continue;
    if (isWelcomeThere(reading, meeting, meetings)) continue;
    if (isOfOtherSides(reading, meeting, meetings)) meetings.push(meeting);
    else addOrMerge(meetings, meeting, isOfSeveral);
  }
  if (told.length === 0) meetings.push(...vouched(at, widerTalks(reading, sentence, meetings)));
  meetings.push(...vouched(at, mealsBeside(reading, sentence, meetings)));
  return told;
}

/** "A met B. They then called on | C", "The ministers were received by C": another than their own. */
const isTheirsWithAnother = ({ text }: Reading, { kind, at, parties }: FoundMeeting): boolean =>
  kind === 'MEETING' &&
  parties.some(
    ({ quote }, i) =>
      quote.end <= at.start && parties.findIndex((each) => each.quote.start === quote.start) < i,
  ) &&
  parties.some(
    ({ quote }) =>
      quote.start >= at.end &&
      /^\s*(?:(?:jointly|together)\s+)?(?:with|by|on|upon)?\s*(?:the\s+)?$/u.test(
        text.slice(at.end, quote.start),
      ),
  );

/** "A will visit Riga, she | told B at a meeting": where she is to go, the two did not meet. */
const isToldThere = ({ text }: Reading, sentence: ScannedSentence, { at }: FoundMeeting): boolean =>
  /^(?:told|informed|assured|briefed)\b/u.test(text.slice(at.start, at.end)) &&
  /\b(?:will|would|plans?\s+to|intends?\s+to|is\s+to)\s[^.;]*,\s+[^,;]{2,90}$/u.test(
    text.slice(sentence.start, at.start),
  );

/** "Before the trip A received B in Oslo on 3 May. The two discussed trade": there and then, and not on the trip. */
function isOfLast(
  { parties, place, date, sentence }: FoundMeeting,
  meetings: readonly FoundMeeting[],
): boolean {
  const last = meetings.findLast(({ kind }) => kind !== 'VISIT');
  return (
    last?.place != null &&
    hasDay(last.date) &&
    sentence - last.sentence === 1 &&
    place === null &&
    !hasDay(date) &&
    parties.length > 1 &&
    parties.length === last.parties.length &&
    parties.every(({ person }) => last.parties.some((party) => party.person === person))
  );
}

/** "A, who met B on Monday, will": told beside what the sentence is about. */
const isAside = ({ text }: Reading, sentence: ScannedSentence, { at }: FoundMeeting): boolean =>
  /,\s+who\s+(?:(?:had|also|earlier|previously|recently)\s+)*$/u.test(
    text.slice(sentence.start, at.start),
  ) && /^[^,;.]*,\s+(?!and\b)\p{Ll}/u.test(text.slice(at.start, sentence.end));

/** "A met B, who is in Riga to | take part in a session": what B came for is no more of A's meeting. */
const isAimOfGuest = (
  { text }: Reading,
  sentence: ScannedSentence,
  { at }: FoundMeeting,
  told: readonly FoundMeeting[],
): boolean =>
  told.some((other) => other.at.start < at.start && other.kind === 'MEETING') &&
  /,\s+who\s+(?:is|was|has|had|arrived|came|will)\s[^;.]{2,90}?\s(?:to|for)\s+$/u.test(
    text.slice(sentence.start, at.start),
  );

/** The day of what a guest came for, where it is told behind; else none: "On Monday she received A, who came to attend". */
const ownDay = (
  reading: Reading,
  sentence: ScannedSentence,
  { at, date, status }: FoundMeeting,
): FoundMeeting['date'] =>
  (reading.times.get(sentence.index) ?? []).some(({ start }) => start > at.start)
    ? date
    : undated(reading, status === 'PLANNED');

/** The first manner of telling that finds something, each event of it by itself. */
function toldAt(at: AtSentence): FoundMeeting[] {
  const { reading, sentence, legs } = at;
  const some = byClauses(at);
  const isTold = some.some(({ parties }) => parties.length > 0);
  const named = isTold ? [] : sidesNamedAfter(reading, sentence);
  const ofSides = isTold || named.length > 0 ? [] : heldBySides(at);
  return vouched(at, named.length > 0 ? named : [...ofSides, ...besides(ofSides, some)])
    .filter((meeting) => !isOnlyAim(reading, sentence, meeting, legs))
    .filter((meeting) => !isNextRound(reading, sentence, meeting, at.meetings))
    .flatMap((meeting) => ofThoseSent(meeting, at.here))
    .map((meeting) => withUnnamedSides(reading, sentence, meeting))
    .map((meeting) => withOtherSide(reading, sentence, meeting))
    .map((meeting) => ledForRow(reading, sentence, meeting, at.meetings))
    .flatMap((meeting) => eachOf(at, meeting));
}

/** "Both sides agreed to hold the next consultations": who led the last ones is not said to lead these. */
function isNextRound(
  { text }: Reading,
  sentence: ScannedSentence,
  { status, kind, parties }: FoundMeeting,
  before: readonly FoundMeeting[],
): boolean {
  const isAfterOne = before.some((other) => other.status === 'HELD' && other.kind !== 'VISIT');
  if (status !== 'PLANNED' || kind === 'VISIT' || !isAfterOne) return false;
  const at = nextRoundAt(text.slice(sentence.start, sentence.end));
  return at >= 0 && parties.every(({ quote }) => quote.start < sentence.start + at);
}

/** What states and bodies held, or were gathered at. */
function heldBySides({ reading, sentence, meetings }: AtSentence): FoundMeeting[] {
  const groups = groupsOfStates(reading, sentence, meetings);
  if (groups.length > 0) return groups;
  const sessions = sessionsOfSides(reading, sentence);
  return sessions.length > 0 ? sessions : gatheredSides(reading, sentence, meetings);
}

function byClauses({
  reading,
  sentence,
  clauses,
  meetings,
  coming,
  here,
}: AtSentence): FoundMeeting[] {
  const all = coming.isWhole ? [] : meetingsIn(reading, sentence, clauses, meetings);
  // "She is accompanied by B and will be received by C": that B comes along is no meeting.
  const found = all.filter(({ parties, bodies }) => !areCompany(coming, parties, bodies));
  const convened = found.length > 0 ? found : convenedIn(reading, sentence);
  return convened.length > 0 ? convened : errandsOf(reading, sentence, here);
}

/** Whether nobody but one who travels and who comes along is told to have met. */
const areCompany = (
  { companions }: AtSentence['coming'],
  parties: FoundMeeting['parties'],
  bodies: FoundMeeting['bodies'],
): boolean =>
  bodies.length === 0 &&
  parties.some(({ person }) => companions.some((each) => each.person === person)) &&
  parties.every(({ person }) =>
    companions.some((each) => each.person === person || each.leader === person),
  );

/** "met with A in Oslo and with B in Riga": one event as the several that its words tell. */
const eachOf = (
  { reading, sentence, legs, meetings }: AtSentence,
  meeting: FoundMeeting,
): FoundMeeting[] =>
  eachInPlace(reading, sentence, meeting) ??
  withEachOfThem(reading, sentence, meeting, meetings) ??
  withNext(reading, sentence, meeting)
    .flatMap((each) => withGroups(reading, sentence, each))
    .flatMap((each) => atEachPlace(reading, sentence, each, legs));

/** What else a sentence tells, beside what states and bodies hold: what is of another status. */
const besides = (ofSides: readonly FoundMeeting[], some: readonly FoundMeeting[]): FoundMeeting[] =>
  some.filter(
    ({ status, bodies }) =>
      ofSides.length === 0 ||
      (bodies.length > 1 && ofSides.every((session) => session.status !== status)),
  );
