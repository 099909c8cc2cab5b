import type { SentenceChunks } from '../learned/sentence-row';
import type { Reading } from '../reading';
import { agendaOf, withDaysAhead, withWill } from './agenda/agenda';
import { completeItem } from './agenda/agenda-items';
import { addCompany } from './journeys/add-company';
import type { FoundMeeting } from './found-meeting';
import { addOfSides } from './merging/add-of-sides';
import { joinAll } from './attendance/at-all-of-them';
import { joinCoChairs } from './attendance/co-chairs';
import { withPrincipals } from './attendance/gatherings';
import { toldInHeadline } from './headline-events';
import { callOffLast } from './journeys/legs-off';
import { toRead } from './lists/by-item';
import type { ToRead } from './lists/made-sentence';
import { markCall } from './told/mark-call';
import { withoutLedGroups } from './sides/led-groups';
import { addGroups } from './sides/met-groups';
import { dateByReturn } from './journeys/out-and-back';
import { endByReturn } from './journeys/on-journey';
import { partByPlural } from './told/part-by-plural';
import { meantBefore } from './recalled/meant-before';
import { withoutToldAgain } from './recalled/passing';
import { joinRepresented } from './sides/represented';
import { signingsOfSides } from './sides/signings-of-sides';
import { joinSides } from './attendance/sides-present';
import { joinSpeakers } from './attendance/speakers';
import { addBeside } from './steps/add-beside';
import { addCeremonies } from './steps/add-ceremonies';
import { addOccasions } from './steps/add-occasions';
import { addTold } from './steps/add-told';
import { addVisits } from './steps/add-visits';
import { completeTold } from './steps/complete-told';
import { followJourneys } from './steps/follow-journeys';
import type { Gathered } from './steps/gathered';
import { withoutStates } from './steps/without-states';
import { eventsInTurns } from './turns/turn-events';
import { placeByDays } from './visits/place-by-days';
import { withoutRegions, withoutTowns } from './visits/without-regions';

/**
 * The meetings that an article tells of, the one that it is about first, with the sentences as chunks. Each
 * sentence goes through the same steps, each of which sees what those before it and the sentences before
 * found.
 */
export function readMeetings(reading: Reading): {
  meetings: FoundMeeting[];
  sentences: SentenceChunks[];
} {
  const gathered: Gathered = { reading, meetings: [], legs: [], company: [], ofSides: [] };
  const { meetings } = gathered;
  const sentences: SentenceChunks[] = [];
  const agenda = agendaOf(reading);
  for (const read of toRead(reading)) {
    const isItem = agenda?.items.has(read.sentence.index) === true;
    if (!agenda || !isItem) {
      sentences.push(addEvents(gathered, read));
      continue;
    }
    const before = new Map(meetings.map((each) => [each, [...each.parties]]));
    const ahead = withDaysAhead(read.reading, read.sentence);
    const sentence = withWill(read.sentence);
    // What the models would open of it would have been held.
    sentences.push(addEvents(gathered, { ...read, reading: ahead, sentence, isListed: true }));
    // What an item tells is told of no other: of none of another line.
    for (const [other, parties] of before)
      if (!isOfLine(reading, other, sentence.start)) other.parties = parties;
    const told = meetings.filter((each) => !before.has(each));
    meetings.push(...completeItem(ahead, sentence, agenda, told));
  }
  meetings.push(...toldInHeadline(reading, meetings));
  meetings.push(...eventsInTurns(reading, meetings));
  withoutStates(reading, meetings);
  for (const told of gathered.ofSides) addOfSides(reading, meetings, told);
  for (const sentence of reading.sentences) joinCoChairs(reading, sentence, meetings);
  endByReturn(reading, meetings);
  dateByReturn(reading, meetings);
  placeByDays(reading, meetings);
  withPrincipals(meetings);
  addCompany(meetings, gathered.company);
  addGroups(meetings);
  withoutLedGroups(reading, meetings);
  return {
    meetings: withoutToldAgain(withoutTowns(withoutRegions(meetings), reading.publishedAt)).filter(
      isToldOf,
    ),
    sentences,
  };
}

/** Adds what a sentence tells of, and says how it was read. */
function addEvents(
  before: Gathered,
  { reading, sentence, isListed, isItem }: ToRead,
): SentenceChunks {
  const gathered = { ...before, reading, isItem };
  const { meetings } = gathered;
  markCall(reading, sentence, meetings);
  partByPlural(reading, sentence, meetings);
  callOffLast(reading, sentence, meetings);
  meetings.push(...meantBefore(reading, sentence, meetings));
  const { at, chunks } = followJourneys(gathered, sentence);
  const told = addTold(at);
  addBeside(at, told);
  addVisits(at, told);
  const signedBySides = signingsOfSides(reading, sentence);
  addOccasions(at, told, signedBySides.length > 0);
  joinSpeakers(reading, sentence, meetings);
  joinRepresented(reading, sentence, meetings);
  joinAll(reading, sentence, meetings);
  joinSides(reading, sentence, meetings);
  addCeremonies(at, told, signedBySides);
  completeTold(at);
  return { sentence, chunks, isListed };
}

/** Whether an event was told of on the line on which an offset stands. */
function isOfLine({ text, sentences }: Reading, event: FoundMeeting, at: number): boolean {
  const told = sentences.find(({ index }) => index === event.sentence);
  return told !== undefined && told.start <= at && !text.slice(told.start, at).includes('\n');
}

/** An event is one to tell of by who was there, or by what kind of occasion it is. */
const isToldOf = ({ kind, parties, bodies, place, isAhead, isSetting }: FoundMeeting): boolean =>
  parties.length + bodies.length > 0 ||
  isAhead === true ||
  kind === 'CONSULTATIONS' ||
  (kind === 'CONFERENCE' && place !== null && isSetting !== true);
