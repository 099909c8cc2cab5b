import { addParty, type FoundMeeting, partyOf } from '../found-meeting';
import type { Leg } from './journeys';

/** "A sent B to Riga for talks with C": the talks are B's and C's, and A, who sent B, is not at them;
 * talks with nobody who is named are what B goes there for. */
export function ofThoseSent(meeting: FoundMeeting, here: readonly Leg[]): FoundMeeting[] {
  const leg = here.find(({ isSent }) => isSent === true);
  if (!leg || meeting.kind === 'VISIT' || meeting.at.start < leg.quote.end) return [meeting];
  const parties = meeting.parties.filter(({ quote }) => quote.start >= leg.verbAt);
  const told = { ...meeting, parties, isClosed: true };
  addParty(told, partyOf({ person: leg.person, ...leg.quote }));
  told.place ??= { item: leg.place, quote: leg.quote };
  told.date = leg.date ?? told.date;
  return told.parties.length > 1 || told.bodies.some(({ isGroup }) => isGroup !== true)
    ? [told]
    : [];
}
