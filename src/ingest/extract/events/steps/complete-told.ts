import { withoutAbsent } from '../attendance/absent';
import { standInFor } from '../attendance/stood-for';
import { addLeaders } from '../journeys/add-company';
import { eventsAhead } from '../recalled/ahead';
import { onLeg } from '../journeys/ahead-on-leg';
import { joinAttendees } from '../attendance/attendance';
import { addPrincipal, settingsIn } from '../attendance/gatherings';
import { invitedVisit } from '../recalled/invited-visit';
import { joinBesides } from '../attendance/besides-those';
import { joinLeadersAhead } from '../attendance/leaders-ahead';
import { joinThoseToCome } from '../attendance/said-to-come';
import { joinTogetherWith } from '../attendance/together-with';
import { joinThoseThere } from '../attendance/with-those-there';
import { joinWhoTheyAre } from '../attendance/who-they-are';
import { joinObservers } from '../attendance/observers';
import { meetNext } from '../recalled/meet-next';
import { nextOfMany } from '../recalled/next-of-many';
import { roundsBeside } from '../recalled/rounds-beside';
import { withAgain } from '../recalled/with-again';
import { addAhead } from '../merging/merge-ahead';
import { placeBeside } from '../merging/place-beside';
import { placeByLine, placeRestByLine } from '../place-lines';
import { quotedEvents } from '../turns/quoted-events';
import { addOrMerge } from '../merging/merge-meetings';
import { addVisit } from '../merging/merge-visits';
import { placeHere } from '../held-here';
import { placeByWelcome } from '../visits/welcomes';
import { joinStates } from '../sides/states-taking-part';
import { toldOfSides } from '../sides/told-of-sides';
import { type AtSentence, vouched } from './gathered';

/** Completes what was told up to a sentence by what it says of who was there, where, and what comes next. */
export function completeTold(at: AtSentence): void {
  const { reading, sentence, meetings, here, coming } = at;
  meetings.push(...settingsIn(reading, sentence, meetings));
  joinStates(reading, sentence, meetings);
  addPrincipal(reading, sentence, meetings);
  joinAttendees(reading, sentence, meetings);
  joinBesides(reading, sentence, meetings);
  joinWhoTheyAre(reading, sentence, meetings);
  joinTogetherWith(reading, sentence, meetings);
  joinThoseThere(reading, sentence, meetings);
  placeHere(reading, sentence, meetings);
  placeByLine(reading, sentence, meetings);
  placeRestByLine(reading, sentence, meetings);
  placeByWelcome(reading, sentence, meetings);
  placeBeside(reading, sentence, meetings);
  joinObservers(reading, sentence, meetings);
  meetings.push(...vouched(at, meetNext(reading, sentence, meetings)));
  meetings.push(...vouched(at, nextOfMany(reading, sentence, meetings)));
  meetings.push(...vouched(at, withAgain(reading, sentence, meetings)));
  meetings.push(...vouched(at, roundsBeside(reading, sentence, meetings)));
  joinLeadersAhead(reading, sentence, meetings);
  meetings.push(...vouched(at, invitedVisit(reading, sentence, meetings)));
  for (const event of vouched(at, quotedEvents(reading, sentence))) {
    if (event.kind === 'VISIT') addVisit(meetings, event);
    else addOrMerge(meetings, event, false);
  }
  for (const event of vouched(at, eventsAhead(reading, sentence)))
    addAhead(meetings, onLeg(reading, event, here));
  for (const told of toldOfSides(reading, sentence))
    for (const event of vouched(at, [told.event])) at.ofSides.push({ ...told, event });
  joinThoseToCome(reading, sentence, meetings);
  const ofSentence = meetings.filter((each) => each.sentence === sentence.index);
  addLeaders(ofSentence, coming.companions);
  standInFor(reading, sentence, meetings);
  withoutAbsent(reading, sentence, meetings);
}
