import { findMeetings, reading } from '../read-meetings';

/** Kinds, status where it is not HELD, and who took part, persons and bodies, a line a meeting. */
export function told(body: string): string[] {
  const read = reading(body);
  return findMeetings(read).map(({ kind, status, parties, bodies }) =>
    [
      kind,
      ...(status === 'HELD' ? [] : [status]),
      [
        ...parties.map(({ person }) => person.name),
        ...bodies.map(({ item }) => read.text.slice(item.start, item.end).replace(/\s+/g, ' ')),
      ].join('+'),
    ].join(' '),
  );
}

/** Two persons whom the sentences of the tests name. */
export const [LEE, KHAN] = ['Minister Anna Lee', 'President Omar Khan'];
export const PAIR = 'MEETING Anna Lee+Omar Khan';
