import type { FoundMeeting } from '../found-meeting';
import { hasDay } from '../told/meeting-details';

/** "Yesterday I was in Riga, where I met A": read of the same words, with its day or place. */
export const isReadInFull = (
  known: FoundMeeting,
  { kind, sentence, parties, date, place }: FoundMeeting,
) =>
  (known.kind === kind || (known.kind !== 'VISIT' && kind !== 'VISIT')) &&
  known.sentence === sentence &&
  parties.every(({ person }) => known.parties.some((party) => party.person === person)) &&
  (hasDay(known.date) || !hasDay(date)) &&
  (known.place !== null || place === null);

/** "Will you receive A? – Yes, we will meet tonight": the meeting that was asked for gets its day and place. */
export function isCompleted(known: FoundMeeting, event: FoundMeeting): boolean {
  const isSuch =
    event.status === 'PLANNED' &&
    known.status === 'PLANNED' &&
    known.kind === event.kind &&
    event.sentence - known.sentence <= ANSWERED_IN &&
    event.sentence > known.sentence &&
    !(hasDay(known.date) && hasDay(event.date)) &&
    (known.place === null ||
      event.place === null ||
      known.place.item.name === event.place.item.name) &&
    known.parties.length === event.parties.length &&
    known.parties.every(({ person }) => event.parties.some((party) => party.person === person));
  if (!isSuch) return false;
  if (!hasDay(known.date)) known.date = event.date;
  known.place ??= event.place;
  return true;
}

/** How many sentences later it may be told. */
const ANSWERED_IN = 2;

/** Takes out what had been read of the same words, with fewer of those who took part. */
export function takeOut(meetings: FoundMeeting[], event: FoundMeeting): void {
  const at = meetings.findIndex(
    ({ kind, status, sentence, parties, date, place }) =>
      kind === event.kind &&
      kind !== 'VISIT' &&
      status === event.status &&
      // "You met A yesterday. – Yes, our meeting was useful": the same, told again.
      (sentence === event.sentence ||
        (sentence > event.sentence &&
          hasDay(event.date) &&
          !hasDay(date) &&
          place === null &&
          parties.length === event.parties.length)) &&
      parties.every(({ person }) => event.parties.some((party) => party.person === person)),
  );
  if (at < 0) return;
  event.place ??= meetings[at]?.place ?? null;
  meetings.splice(at, 1);
}

export const isSame = (a: FoundMeeting, b: FoundMeeting): boolean =>
  a.kind === b.kind &&
  // "You met A here today. – We had a good conversation": that one.
  (a.place?.item.name === b.place?.item.name ||
    (b.place === null && b.kind === 'MEETING' && a.status === b.status && !hasDay(b.date))) &&
  (a.date?.edtf === b.date?.edtf || b.date?.earliest == null) &&
  b.parties.every(({ person }) => a.parties.some((party) => party.person === person));
