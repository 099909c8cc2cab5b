import type { FoundMeeting } from '../found-meeting';

/** An event to come that is told of otherwise is told of once: "will meet with A" and "the meeting on 7 May". */
export function addAhead(meetings: FoundMeeting[], event: FoundMeeting): void {
  // "A meeting set for May was called off": as another rule read it, too.
  const isOff = meetings.some(
    ({ status, sentence, kind }) =>
      status === 'CANCELLED' &&
      event.status === status &&
      sentence === event.sentence &&
      kind === event.kind,
  );
  if (isOff) return;
  // "from 6 to 8 May to open the Dialogue on 7 May with A": its own day is the closer.
  const dated = meetings.find(
    ({ status, sentence, kind, date }) =>
      status === 'PLANNED' &&
      sentence === event.sentence &&
      kind === event.kind &&
      date !== null &&
      event.date !== null &&
      (date.earliest ?? '') <= (event.date.earliest ?? '') &&
      (event.date.latest ?? '9999') <= (date.latest ?? '9999'),
  );
  if (dated) {
    dated.date = event.date;
    return;
  }
  const isKnown = meetings.some(
    ({ status, sentence, kind, date }) =>
      status === 'PLANNED' &&
      (sentence === event.sentence
        ? date === null || event.date === null || date.edtf === event.date.edtf
        : kind === event.kind && (event.date === null || date?.edtf === event.date.edtf)),
  );
  if (!isKnown) meetings.push(event);
}
