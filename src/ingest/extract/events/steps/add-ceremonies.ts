import { ceremoniesIn } from '../told/ceremonies';
import { signingsIn } from '../told/conferences';
import type { FoundMeeting } from '../found-meeting';
import { placeOnJourney } from '../journeys/on-journey';
import { addSigning } from '../sides/signings-of-sides';
import { type AtSentence, vouched } from './gathered';

/** Adds the signings and other ceremonies of a sentence that told of none before. */
export function addCeremonies(
  at: AtSentence,
  told: readonly FoundMeeting[],
  signedBySides: readonly FoundMeeting[],
): void {
  const { reading, sentence, meetings, legs } = at;
  for (const signed of vouched(at, signingsIn(reading, sentence))) addSigning(meetings, signed);
  for (const signed of vouched(at, signedBySides)) addSigning(meetings, signed);
  if (told.some(({ kind }) => kind === 'CEREMONY')) return;
  for (const event of vouched(at, ceremoniesIn(reading, sentence))) {
    if (event.isMentioned !== true) placeOnJourney(reading, sentence, event, legs);
    meetings.push(event);
  }
}
