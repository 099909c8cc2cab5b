import { addBelow } from './add-below';
import { eventsAhead } from './ahead';
import { onLeg } from './ahead-on-leg';
import { withoutAbsent } from './absent';
import { joinAttendees } from './attendance';
import { attendedThere } from './attended-there';
import { atEachPlace } from './at-each-place';
import { joinDialogue } from './at-dialogue';
import { addCompany, addLeaders } from './add-company';
import { type Companion, companyIn, inOneRow } from './company';
import { ceremoniesIn } from './ceremonies';
import { Antecedents, type Journey } from '../clauses/antecedents';
import { chunksOf } from '../clauses/chunker';
import { withoutBelow } from '../clauses/clauses-below';
import { clausesOf } from '../clauses/reduce';
import { eachInPlace } from './each-in-place';
import { delegationEventsIn } from './delegation-events';
import { isDoneThere } from './done-there';
import type { FoundMeeting } from './found-meeting';
import { conferencesIn, namedHeldIn, signingsIn } from './conferences';
import { convenedIn } from './convened';
import { briefingsOn, errandsOf } from './errands';
import { type Leg, legsIn, ownLegsIn, visitsOn } from './journeys';
import {
  dateByStop,
  dateOnJourney,
  endByReturn,
  isOnlyAim,
  placeOnJourney,
  planByJourney,
  planByLeg,
  stopIn,
} from './on-journey';
import { addPrincipal, settingsIn, withPrincipals } from './gatherings';
import { groupVisitsIn } from './group-visits';
import { gerundLegs } from './gerund-legs';
import { goneWith } from './gone-with';
import { guestsIn } from './guests';
import { joinLast } from './joins';
import { callOffLast, visitsOff } from './legs-off';
import { toldInPassing, withoutToldAgain } from './passing';
import { withDays } from './leg-days';
import { onward } from './onward';
import { openingLegs } from './opening-legs';
import { partByPlural } from './part-by-plural';
import { placeByLine, placeRestByLine } from './place-lines';
import { markCall } from './mark-call';
import { addAhead, addOccasion, addPassed, addOrMerge, addVisit } from './merge-meetings';
import { addGroups, withGroups } from './met-groups';
import { metBefore } from './met-before';
import { hasDay } from './meeting-details';
import { metOnWay } from './met-on-way';
import { withNext } from './next-meetings';
import { occasionsIn } from './occasions';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { meetingsIn } from './sentence-meetings';
import { dateOnSameDay } from './same-day';
import { sentLegs } from './sent-legs';
import { isOfOtherSides } from './other-sides';
import { sidesNamedAfter } from './sides-named-after';
import { isPlace } from './sides';
import { sessionsOfSides } from './sessions-of-sides';
import { addSigning, signingsOfSides } from './signings-of-sides';
import { stateTalksIn } from './state-talks';
import type { SentenceChunks } from '../learned/sentence-row';
import { meetNext } from './meet-next';
import { joinRepresented } from './represented';
import { joinSpeakers } from './speakers';
import { recalledIn } from './their-meetings';
import { legOfStay } from './stays';
import { legsOfRegion, legsOfStop, legsOfTrip } from './trip-legs';
import { eventsInTurns } from './turn-events';
import { withUnnamedSides } from './unnamed-sides';
import { asVouched } from './untold';
import { visitsIn } from './visits';
import { whenTheyMet } from './when-they-met';
import { placeByWelcome } from './welcomes';
import { toldInHeadline } from './headline-events';
import { isWayHome } from './ways-home';
import { withoutRegions } from './without-regions';

const SEVERAL = /\b(?:meetings|sessions)\b[^.;]{0,60}?\bwere\s+held\b/u;

/** The meetings that an article tells of, the one that it is about first, with the sentences as chunks. */
export function readMeetings(reading: Reading): {
  meetings: FoundMeeting[];
  sentences: SentenceChunks[];
} {
  const meetings: FoundMeeting[] = [];
  const sentences: SentenceChunks[] = [];
  const legs: Leg[] = [];
  const company: Companion[] = [];
  for (const sentence of reading.sentences) {
    // "The meetings of the commissions were held": others than the one told of before.
    const vouched = (found: readonly FoundMeeting[]): FoundMeeting[] =>
      found.flatMap((event) => asVouched(reading, sentence, event));
    const isOfSeveral = SEVERAL.test(reading.text.slice(sentence.start, sentence.end));
    markCall(reading, sentence, meetings);
    partByPlural(reading, sentence, meetings);
    callOffLast(reading, sentence, meetings);
    const here = withDays(
      reading,
      sentence,
      [
        ...onward(reading, sentence, legsIn(reading, sentence), legs),
        ...sentLegs(reading, sentence),
        ...legsOfTrip(reading, sentence, legs),
        ...legsOfStop(reading, sentence, legs),
        ...legOfStay(reading, sentence, legs),
      ],
      legs,
    );
    const ofRegion = legsOfRegion(reading, sentence, legs);
    legs.push(...ofRegion);
    const stop = stopIn(reading, sentence, legs);
    dateByStop(stop, meetings);
    const antecedents = new Antecedents(reading, sentence, meetings, journeyOf(legs, stop));
    legs.push(...here, ...(stop ? [stop] : []));
    const chunks = chunksOf(reading, sentence, antecedents);
    sentences.push({ sentence, chunks });
    const clauses = clausesOf(withoutBelow(reading, sentence, chunks));
    const coming = companyIn(reading, sentence, legs);
    company.push(...coming.companions, ...inOneRow(here), ...goneWith(reading, sentence, here));
    const found = coming.isWhole ? [] : meetingsIn(reading, sentence, clauses, meetings);
    const convened = found.length > 0 ? found : convenedIn(reading, sentence);
    const some = convened.length > 0 ? convened : errandsOf(reading, sentence, here);
    const isTold = some.some(({ parties }) => parties.length > 0);
    const named = isTold ? [] : sidesNamedAfter(reading, sentence);
    const ofSides = isTold || named.length > 0 ? [] : sessionsOfSides(reading, sentence);
    const told = vouched(named.length > 0 ? named : [...ofSides, ...besides(ofSides, some)])
      .filter((meeting) => !isOnlyAim(reading, sentence, meeting, legs))
      .map((meeting) => withUnnamedSides(reading, sentence, meeting))
      .flatMap(
        (meeting) =>
          eachInPlace(reading, sentence, meeting) ??
          withNext(reading, sentence, meeting)
            .flatMap((each) => withGroups(reading, sentence, each))
            .flatMap((each) => atEachPlace(reading, sentence, each, legs)),
      );
    dateOnSameDay(reading, sentence, told, meetings);
    for (const meeting of told) {
      // What was called off was held nowhere, wherever one went.
      if (meeting.status !== 'CANCELLED') placeOnJourney(reading, sentence, meeting, legs);
      if (joinDialogue(reading, sentence, meeting, meetings)) continue;
      if (isDoneThere(reading, sentence, meeting, meetings)) continue;
      if (isOfOtherSides(reading, meeting, meetings)) meetings.push(meeting);
      else addOrMerge(meetings, meeting, isOfSeveral);
    }
    if (told.length === 0) meetings.push(...vouched(delegationEventsIn(reading, sentence)));
    if (told.every(({ parties, bodies }) => parties.length + bodies.length === 0))
      addStateTalks(meetings, told, vouched(stateTalksIn(reading, sentence)));
    const beside = [
      ...attendedThere(reading, sentence, told),
      ...briefingsOn(reading, sentence, here),
      ...(told.length === 0 ? metOnWay(reading, sentence, here) : []),
      ...errandsOf(reading, sentence, ownLegsIn(reading, sentence)),
    ];
    meetings.push(...vouched(beside));
    // Who comes along on a journey joins what is done on it, and not what was told of last alone.
    if (coming.companions.length === 0) joinLast(reading, sentence, meetings);
    const visited = visitsIn(reading, sentence, clauses);
    const visits = [
      ...visited,
      ...groupVisitsIn(reading, sentence),
      ...visitsOff(reading, sentence),
      ...visitsOn(reading, [
        ...here.map((leg) => (visited.length > 0 ? leg : { ...leg, isVisited: false })),
        ...ofRegion,
        ...ownLegsIn(reading, sentence),
        ...(here.length === 0 ? gerundLegs(reading, sentence, told) : []),
      ]),
    ];
    visits.push(...visitsOn(reading, openingLegs(reading, sentence, visits)));
    for (const visit of vouched([...visits, ...guestsIn(reading, sentence, visits)])) {
      if (isWayHome(visit)) continue;
      planByLeg(visit, legs);
      dateOnJourney(visit, legs);
      planByJourney(reading, visit, meetings);
      addVisit(meetings, visit);
    }
    if (!told.some(({ kind }) => kind === 'CONFERENCE'))
      meetings.push(...vouched(heldAsNamed(reading, sentence)));
    // "gave a reception for A": they met, and that is told.
    const isOfTwo = told.some(({ kind, isOfMany }) => kind === 'MEETING' && isOfMany !== true);
    for (const occasion of isOfTwo ? [] : vouched(occasionsIn(reading, sentence)))
      addOccasion(meetings, occasion);
    for (const event of vouched(whenTheyMet(reading, sentence, meetings)))
      addBelow(meetings, event, reading.publishedAt);
    meetings.push(...vouched(metBefore(reading, sentence, meetings)));
    meetings.push(...vouched(recalledIn(reading, sentence, meetings)));
    const signedBySides = signingsOfSides(reading, sentence);
    const passed =
      signedBySides.length > 0 ? [] : vouched(toldInPassing(reading, sentence, meetings));
    for (const meeting of passed) addPassed(meetings, withUnnamedSides(reading, sentence, meeting));
    joinSpeakers(reading, sentence, meetings);
    joinRepresented(reading, sentence, meetings);
    for (const signed of vouched(signingsIn(reading, sentence))) addSigning(meetings, signed);
    for (const signed of vouched(signedBySides)) addSigning(meetings, signed);
    if (!told.some(({ kind }) => kind === 'CEREMONY'))
      for (const event of vouched(ceremoniesIn(reading, sentence))) {
        if (event.isMentioned !== true) placeOnJourney(reading, sentence, event, legs);
        meetings.push(event);
      }
    meetings.push(...settingsIn(reading, sentence, meetings));
    addPrincipal(reading, sentence, meetings);
    joinAttendees(reading, sentence, meetings);
    placeByLine(reading, sentence, meetings);
    placeRestByLine(reading, sentence, meetings);
    placeByWelcome(reading, sentence, meetings);
    meetings.push(...vouched(meetNext(reading, sentence, meetings)));
    for (const event of vouched(eventsAhead(reading, sentence)))
      addAhead(meetings, onLeg(reading, event, here));
    const ofSentence = meetings.filter((each) => each.sentence === sentence.index);
    addLeaders(ofSentence, coming.companions);
    withoutAbsent(reading, sentence, meetings);
  }
  meetings.push(...toldInHeadline(reading, meetings));
  meetings.push(...eventsInTurns(reading, meetings));
  withoutStates(reading, meetings);
  endByReturn(reading, meetings);
  withPrincipals(meetings);
  addCompany(meetings, company);
  addGroups(meetings);
  const told = withoutToldAgain(withoutRegions(meetings)).filter(
    ({ kind, parties, bodies, place, isAhead, isSetting }) =>
      parties.length + bodies.length > 0 ||
      isAhead === true ||
      kind === 'CONSULTATIONS' ||
      (kind === 'CONFERENCE' && place !== null && isSetting !== true),
  );
  return { meetings: told, sentences };
}

/** "Consultations between Latvia and Norway were held": who held what the sentence tells of, or what it tells of. */
function addStateTalks(
  meetings: FoundMeeting[],
  told: readonly FoundMeeting[],
  talks: readonly FoundMeeting[],
): void {
  const [own] = told;
  const [first] = talks;
  const isOne = told.length === 1 && talks.length === 1 && own?.status === first?.status;
  if (isOne && own && first && meetings.includes(own)) own.bodies = first.bodies;
  else meetings.push(...talks);
}

/** What else a sentence tells, beside what states and bodies hold: what is of another status. */
const besides = (ofSides: readonly FoundMeeting[], some: readonly FoundMeeting[]): FoundMeeting[] =>
  some.filter(
    ({ status, bodies }) =>
      ofSides.length === 0 ||
      (bodies.length > 1 && ofSides.every((session) => session.status !== status)),
  );

function heldAsNamed(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const named = conferencesIn(reading, sentence);
  return named.length > 0 ? named : namedHeldIn(reading, sentence);
}

/** Who travels, where all that was told of journeys is one person's. */
function journeyOf(legs: readonly Leg[], stop: Leg | null): Journey | null {
  const [first] = legs;
  if (!first || legs.some(({ person }) => person !== first.person)) return null;
  return { traveller: first.person, isAtStop: stop !== null };
}

/** States take part as such only where the text names nobody who did for them. */
function withoutStates(reading: Reading, meetings: readonly FoundMeeting[]): void {
  const named = new Set(
    meetings.filter(({ parties }) => parties.length > 0).map(({ kind }) => kind),
  );
  for (const meeting of meetings)
    // Who comes to what is only named as to come is told of that alone.
    if (named.has(meeting.kind) && meeting.isAhead !== true) {
      if (isOfStates(meeting, meetings)) continue;
      const ofStates = meeting.bodies.filter(({ item }) => isPlace(reading, item));
      // "Latvia and the EU held a dialogue", then who led the sides: the EU is one of them.
      const areSides = ofStates.length > 0 && meeting.parties.length > 1;
      meeting.bodies = areSides ? [] : meeting.bodies.filter((body) => !ofStates.includes(body));
    }
}

/** Talks of states alone, on days and at a place at which no one who is named met: other ones than theirs. */
const isOfStates = (
  { kind, parties, bodies, date, place }: FoundMeeting,
  meetings: readonly FoundMeeting[],
): boolean =>
  parties.length === 0 &&
  bodies.length > 1 &&
  (hasDay(date) || place !== null) &&
  meetings.every(
    (other) =>
      other.kind !== kind ||
      other.parties.length === 0 ||
      ((!hasDay(date) || date?.edtf !== other.date?.edtf) &&
        (place === null || place.item.name !== other.place?.item.name)),
  );
