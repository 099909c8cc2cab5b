import { findMeetings, reading } from './read-meetings';

/** A line a meeting, with the states and bodies at it by their own words. */
export function meetingsOfSides(body: string): string[] {
  const read = reading(body);
  return findMeetings(read).map(({ kind, status, date, place, parties, bodies }) =>
    [
      kind,
      status,
      date?.edtf ?? '-',
      place?.item.name ?? '-',
      [
        ...parties.map(({ person }) => person.name),
        ...bodies.map(({ item }) => read.text.slice(item.start, item.end)),
      ].join('+'),
    ].join(' '),
  );
}
