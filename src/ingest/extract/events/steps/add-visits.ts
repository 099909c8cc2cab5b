import type { FoundMeeting } from '../found-meeting';
import { errandsOfVisits } from '../journeys/errands-of-visits';
import { gerundLegs } from '../journeys/gerund-legs';
import { expectedGuests } from '../visits/expected-guests';
import { firstVisits } from '../visits/first-visits';
import { groupsOff } from '../visits/groups-off';
import { groupVisitsIn } from '../visits/group-visits';
import { arrivedThere, guestsIn } from '../visits/guests';
import { ownLegsIn, visitsOn } from '../journeys/journeys';
import { visitsOff } from '../journeys/legs-off';
import { unplacedOff } from '../journeys/unplaced-off';
import { dateDaysApart } from '../merging/days-apart';
import { addVisit } from '../merging/merge-visits';
import { asGone } from '../journeys/leg-days';
import { dateOnJourney, planByJourney, planByLeg } from '../journeys/on-journey';
import { openingLegs } from '../journeys/opening-legs';
import { visitsThatOf } from '../visits/that-of';
import { visitsIn } from '../visits/visits';
import { isWayHome } from '../visits/ways-home';
import { type AtSentence, vouched } from './gathered';

/** "last visited Latvia in May", "her previous visit was in May": another than that told of before. */
const VISITED_BEFORE =
  /\b(?:last|previously|earlier)\s+(?:visited|travel(?:l)?ed|went|came|flew|been|paid)\b|\b(?:visited|been|came|went|travel(?:l)?ed)\s[^.;]{2,60}?\sfor\s+the\s+last\s+time\b|\b(?:last|previous)\s+(?:[\p{Ll}-]+\s+)?(?:visit|trip|tour)\b|\b[Ll]ast\s+time\b|\bhad\s+(?:already\s+|also\s+)?(?:visited|travel(?:l)?ed|been)\b/u;

/** Adds the visits that a sentence tells of, by the words for one or by the legs of a journey. */
export function addVisits(at: AtSentence, told: readonly FoundMeeting[]): void {
  const { reading, sentence, meetings, legs } = at;
  const visits = visitsAt(at, told);
  const before = meetings.filter((each) => each.sentence < sentence.index);
  const all = vouched(at, [
    ...visits,
    ...guestsIn(reading, sentence, visits),
    ...arrivedThere(reading, sentence),
    ...firstVisits(reading, sentence),
    ...expectedGuests(reading, sentence, visits, before),
  ]);
  dateDaysApart(reading, sentence, all, before);
  const isRecalled = VISITED_BEFORE.test(reading.text.slice(sentence.start, sentence.end));
  for (const visit of all) {
    if (isWayHome(reading, visit)) continue;
    asGone(reading, visit);
    planByLeg(visit, legs);
    dateOnJourney(visit, legs);
    planByJourney(reading, visit, meetings);
    addVisit(meetings, visit, isRecalled);
  }
  meetings.push(...vouched(at, errandsOfVisits(reading, sentence, all, meetings)));
}

function visitsAt(
  { reading, sentence, clauses, meetings, here, ofRegion }: AtSentence,
  told: readonly FoundMeeting[],
): FoundMeeting[] {
  const visited = visitsIn(reading, sentence, clauses);
  const legs = [
    ...here.map((leg) => (visited.length > 0 ? leg : { ...leg, isVisited: false })),
    ...ofRegion,
    ...ownLegsIn(reading, sentence),
    ...(here.length === 0 ? gerundLegs(reading, sentence, told) : []),
  ];
  const groups = [...visited, ...groupVisitsIn(reading, sentence)];
  const visits = [
    ...groups,
    ...groupsOff(reading, sentence, groups),
    ...visitsOff(reading, sentence, meetings),
    ...unplacedOff(reading, sentence),
    ...visitsOn(reading, legs),
    ...visitsThatOf(reading, sentence),
  ];
  return [...visits, ...visitsOn(reading, openingLegs(reading, sentence, visits))];
}
