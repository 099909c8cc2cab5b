import { attendedThere } from '../attendance/attended-there';
import { delegationEventsIn } from '../sides/delegation-events';
import { meetingsOfEach, rowAttended } from '../attendance/row-attended';
import { briefingsOn, errandsOf } from '../journeys/errands';
import type { FoundMeeting } from '../found-meeting';
import { addAhead } from '../merging/merge-ahead';
import { hostedAhead } from '../recalled/hosted-ahead';
import { joinLast } from '../attendance/joins';
import { gerundLegs } from '../journeys/gerund-legs';
import { ownLegsIn } from '../journeys/journeys';
import { metOnWay } from '../journeys/met-on-way';
import { heardByBody, joinHeard } from '../sides/heard-by-body';
import { hearingsIn } from '../sides/hearings';
import { stateTalksIn } from '../sides/state-talks';
import { addCallsOfSeries } from '../told/calls-of-series';
import { reportsTo } from '../told/reports-to';
import { type AtSentence, vouched } from './gathered';

/** Adds what delegations and states hold, and what a sentence says one does on a journey. */
export function addBeside(at: AtSentence, told: readonly FoundMeeting[]): void {
  const { reading, sentence, meetings, here, coming } = at;
  if (told.length === 0) meetings.push(...vouched(at, delegationEventsIn(reading, sentence)));
  if (told.every(({ parties, bodies }) => parties.length + bodies.length === 0))
    addStateTalks(meetings, told, vouched(at, stateTalksIn(reading, sentence)));
  const beside = [
    ...attendedThere(reading, sentence, told),
    ...rowAttended(reading, sentence, told),
    ...meetingsOfEach(reading, sentence, told),
    ...briefingsOn(reading, sentence, here),
    ...(told.length === 0 ? metOnWay(reading, sentence, here) : []),
    ...errandsOf(reading, sentence, ownLegsIn(reading, sentence)),
    ...errandsBeside(at, told),
  ];
  meetings.push(...vouched(at, beside));
  if (!addHeard(at)) meetings.push(...vouched(at, hearingsIn(reading, sentence, told)));
  for (const event of vouched(at, reportsTo(reading, sentence)))
    if (!meetings.some((each) => isSame(each, event))) meetings.push(event);
  addHosted(meetings, told, vouched(at, hostedAhead(reading, sentence)));
  addCallsOfSeries(reading, sentence, meetings);
  // Who comes along on a journey joins what is done on it, and not what was told of last alone.
  if (coming.companions.length === 0) joinLast(reading, sentence, meetings);
}

/** Told already, as what one travels for. */
const isSame = (told: FoundMeeting, { sentence, parties }: FoundMeeting): boolean =>
  told.sentence === sentence &&
  told.kind !== 'VISIT' &&
  parties.every(({ person }) => told.parties.some((each) => each.person === person));

/** "met A in Riga before flying to Oslo for talks with the Council": those talks, where nothing else tells of them. */
const errandsBeside = (
  { reading, sentence, here }: AtSentence,
  told: readonly FoundMeeting[],
): FoundMeeting[] =>
  here.length > 0
    ? []
    : errandsOf(reading, sentence, gerundLegs(reading, sentence, told)).filter(
        (errand) =>
          errand.parties.length + errand.bodies.length > 1 &&
          told.every(({ at }) => at.end <= errand.at.start || errand.at.end <= at.start),
      );

/** "The Council heard a briefing from A": one sitting, by whatever else its sentence was read. Whether it is one. */
function addHeard({ reading, sentence, meetings }: AtSentence): boolean {
  joinHeard(reading, sentence, meetings);
  const heard = vouched({ reading, sentence }, heardByBody(reading, sentence));
  for (const event of heard) {
    const own = meetings.find(
      ({ kind, sentence: at, parties }) =>
        kind !== 'VISIT' &&
        at === sentence.index &&
        parties.every(({ person }) => event.parties.some((party) => party.person === person)),
    );
    if (own) Object.assign(own, { ...event, date: own.date ?? event.date });
    else meetings.push(event);
  }
  return heard.length > 0;
}

/** "Riga will host a conference in May": where what the sentence tells of is to be, or what it tells of beside. */
function addHosted(
  meetings: FoundMeeting[],
  told: readonly FoundMeeting[],
  hosted: readonly FoundMeeting[],
): void {
  for (const event of hosted) {
    const own = told.find(({ status }) => status === 'PLANNED');
    if (!own) addAhead(meetings, event);
    else if (own.parties.length === 0) {
      own.place ??= event.place;
      own.date ??= event.date;
      own.isAhead = true;
    }
  }
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
