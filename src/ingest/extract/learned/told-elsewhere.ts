import type { FoundMeeting, FoundParty } from '../events/found-meeting';
import type { Judged } from './judge';
import { type LearntKind, OF_TWO_SIDES } from './told-kinds';

/** Whether the words say where somebody was: by the same words they were at nothing else that many come to. */
export const isToldElsewhere = (
  meetings: readonly FoundMeeting[],
  { mention: { chunk }, person, kind }: Judged,
): boolean =>
  meetings.some(
    (each) =>
      each.kind !== 'VISIT' &&
      each.isLearnt !== true &&
      each.parties.some(
        (party) =>
          chunk.start < party.quote.end &&
          party.quote.start < chunk.end &&
          (party.isSure === true ||
            (party.person === person && (OF_MANY.has(each.kind) || isCalled(each, party, kind)))),
      ),
  );

/** "spoke yesterday with | A and will host B": A was on the phone, and at no meeting with B. */
const isCalled = ({ kind, at }: FoundMeeting, { quote }: FoundParty, asked: LearntKind): boolean =>
  kind === 'CALL' && asked !== kind && OF_TWO_SIDES.has(asked) && quote.start >= at.end;

/** What one comes to is one of these. */
const OF_MANY: ReadonlySet<string> = new Set(['CONFERENCE', 'CEREMONY', 'OTHER']);
