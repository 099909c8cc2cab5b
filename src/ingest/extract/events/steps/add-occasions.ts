import { addBelow } from '../recalled/add-below';
import { conferencesIn, namedHeldIn } from '../told/conferences';
import type { FoundMeeting } from '../found-meeting';
import { addOccasion } from '../merging/merge-occasions';
import { addPassed } from '../merging/merge-passed';
import { metBefore } from '../recalled/met-before';
import { occasionsIn } from '../recalled/occasions';
import { toldInPassing } from '../recalled/passing';
import { recalledIn } from '../recalled/their-meetings';
import { withUnnamedSides } from '../sides/unnamed-sides';
import { whenTheyMet } from '../recalled/when-they-met';
import { calledIn } from '../told/by-phone';
import { callsToCome } from '../told/calls-to-come';
import { didJointly } from '../told/did-jointly';
import { dateDaysApart } from '../merging/days-apart';
import { addOrMerge } from '../merging/merge-meetings';
import { dateOnSameDay } from '../merging/same-day';
import { eventsOff } from '../recalled/events-off';
import { type AtSentence, vouched } from './gathered';

/** Adds what a sentence names as an event of its own, recalls, or tells of in passing. */
export function addOccasions(
  at: AtSentence,
  told: readonly FoundMeeting[],
  isOfSigning: boolean,
): void {
  const { reading, sentence, meetings } = at;
  if (!told.some(({ kind }) => kind === 'CONFERENCE'))
    meetings.push(...vouched(at, heldAsNamed(at)));
  // "gave a reception for A": they met, and that is told.
  const isOfTwo = told.some(({ kind, isOfMany }) => kind === 'MEETING' && isOfMany !== true);
  for (const occasion of isOfTwo ? [] : vouched(at, occasionsIn(reading, sentence)))
    addOccasion(meetings, occasion);
  for (const event of vouched(at, whenTheyMet(reading, sentence, meetings)))
    addBelow(meetings, event, reading);
  meetings.push(...vouched(at, metBefore(reading, sentence, meetings)));
  meetings.push(...vouched(at, recalledIn(reading, sentence, meetings)));
  const joint = vouched(at, didJointly(reading, sentence, meetings));
  for (const call of [...vouched(at, calledIn(reading, sentence, meetings)), ...joint]) {
    dateOnSameDay(reading, sentence, [call], meetings);
    dateDaysApart(reading, sentence, [call], meetings);
    addOrMerge(meetings, call, false);
  }
  meetings.push(...vouched(at, callsToCome(reading, sentence, meetings)));
  meetings.push(...eventsOff(reading, sentence, meetings));
  const passed = isOfSigning ? [] : vouched(at, toldInPassing(reading, sentence, meetings));
  for (const meeting of passed) addPassed(meetings, withUnnamedSides(reading, sentence, meeting));
}

function heldAsNamed({ reading, sentence }: AtSentence): FoundMeeting[] {
  const named = conferencesIn(reading, sentence);
  return named.length > 0 ? named : namedHeldIn(reading, sentence);
}
