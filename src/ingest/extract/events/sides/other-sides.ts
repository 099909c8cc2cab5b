import type { Reading } from '../../reading';
import type { FoundMeeting, FoundSide } from '../found-meeting';

/**
 * Whether states and bodies that met are others than those of all that was told of before, so that what they held
 * is no one of these: "Latvia and Norway met. The Commission then held a session with the League". In a text that
 * names persons they may have acted for them.
 */
export function isOfOtherSides(
  reading: Reading,
  { kind, status, parties, bodies }: FoundMeeting,
  meetings: readonly FoundMeeting[],
): boolean {
  const keysOf = (all: readonly FoundSide[]) => all.map((side) => keyOf(reading, side));
  if (status !== 'HELD' || parties.length > 0 || bodies.length < 2) return false;
  const own = keysOf(bodies);
  const ofKind = meetings.filter((other) => other.kind === kind && other.isAhead !== true);
  return (
    ofKind.length > 0 &&
    ofKind.every((other) => {
      const known = new Set(keysOf(other.bodies));
      return (
        other.parties.length === 0 && other.bodies.length > 1 && own.every((key) => !known.has(key))
      );
    })
  );
}

/** A state by its code, a body by its words. */
function keyOf({ text, sentences }: Reading, { item: { start, end } }: FoundSide): string {
  for (const { items } of sentences)
    for (const item of items)
      if (item.kind === 'PLACE' && item.start === start && item.known.country !== null)
        return item.known.country;
  return text.slice(start, end).toLowerCase();
}
