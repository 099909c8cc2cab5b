import type { Document } from 'mongodb';
import { InputError } from '../errors';
import { believed } from './believed';
import type { MeetingRow } from './meeting';
import { collection, inTime, largeRead, type Reader } from './reader';
import type { EntityRef } from './row';
import { TOOK_PLACE } from './took-place';

/** One end of a path, or a person on the way. */
export type PathParty = EntityRef<'PERSON' | 'ORGANISATION'>;

/** Two parties at one meeting. */
export interface PathStep {
  from: PathParty;
  to: PathParty;
  meeting: string;
}

/** Meetings that one level of the search may read, and people that it may go on from. */
export const LEVEL_MEETINGS = 20_000;
export const LEVEL_PARTIES = 10_000;

type Met = Pick<MeetingRow, 'id' | 'people' | 'bodies' | 'dateLatest'>;

/** How a party was reached: over which meeting, from whom; null for the end that the search began at. */
type Reached = Map<string, { by: string; meeting: string } | null>;

/** One of the two searches: it has reached some parties, the newest of them being its frontier. */
interface Side {
  end: PathParty;
  reached: Reached;
  frontier: string[];
}

/**
 * The shortest chain of meetings that took place between two parties, at most `maxLength` long; null
 * when there is none. The links on the way are people; an end may be a body, which takes part where
 * someone stands for it. Searches breadth-first from both ends, always from the end that has fewer
 * to go on from, one command a level; of several shortest chains it takes later meetings first.
 * @throws InputError naming `maxLength` when a level is wider than that.
 */
export async function findPath(
  reader: Reader,
  from: PathParty,
  to: PathParty,
  maxLength: number,
): Promise<PathStep[] | null> {
  if (keyOf(from) === keyOf(to)) return [];
  const sides: [Side, Side] = [sideOf(from), sideOf(to)];
  for (let length = 1; length <= maxLength; length++) {
    const near = sides[0].frontier.length <= sides[1].frontier.length ? 0 : 1;
    const [side, other] = near === 0 ? sides : [sides[1], sides[0]];
    const met = await meetingsOf(reader, side);
    const link = expand(side, other, met);
    if (link !== null) return stepsThrough(sides, link);
    if (side.frontier.length === 0) return null;
  }
  return null;
}

const keyOf = ({ kind, id }: PathParty): string => `${kind}/${id}`;
const personKey = (id: string): string => `PERSON/${id}`;

function sideOf(end: PathParty): Side {
  return { end, reached: new Map([[keyOf(end), null]]), frontier: [keyOf(end)] };
}

async function meetingsOf(reader: Reader, { end, frontier }: Side): Promise<Met[]> {
  const ids = frontier.map((key) => key.slice(key.indexOf('/') + 1));
  if (ids.length > LEVEL_PARTIES) throw tooWide();
  // Only a side that has not moved yet can stand at a body.
  const path = frontier[0] === keyOf(end) && end.kind === 'ORGANISATION' ? 'bodies' : 'people';
  const filter: Document = {
    [path]: { $in: ids },
    status: { $in: TOOK_PLACE },
    ...believed(reader.at),
  };
  const read = () =>
    collection(reader, 'meetings')
      .find(filter as never, {
        projection: { _id: 0, id: 1, people: 1, bodies: 1, dateLatest: 1 },
        limit: LEVEL_MEETINGS + 1,
        batchSize: LEVEL_MEETINGS + 1,
        ...inTime(reader),
      })
      .toArray();
  const met = await largeRead(reader, 'maxLength', read, ({ length }) => length);
  if (met.length > LEVEL_MEETINGS) throw tooWide();
  const later = (a: Met, b: Met): number =>
    a.dateLatest === b.dateLatest ? (a.id < b.id ? -1 : 1) : a.dateLatest > b.dateLatest ? -1 : 1;
  return (met as unknown as Met[]).sort(later);
}

function tooWide(): InputError {
  return new InputError(
    'maxLength',
    `a search over at most ${LEVEL_MEETINGS} meetings and ${LEVEL_PARTIES} people a level`,
    `maxLength: one level of this search has more than ${LEVEL_MEETINGS} meetings or ${LEVEL_PARTIES} people; ask for a shorter path`,
  );
}

/** Moves a side one level on; returns whom both sides have now reached, if anyone. */
function expand(side: Side, other: Side, met: readonly Met[]): string | null {
  const frontier = new Set(side.frontier);
  const next: string[] = [];
  let link: string | null = null;
  for (const meeting of met) {
    const present = partiesOf(meeting, side.end, other.end);
    const by = present.find((party) => frontier.has(party));
    if (by === undefined) continue;
    for (const party of present) {
      if (side.reached.has(party)) continue;
      side.reached.set(party, { by, meeting: meeting.id });
      next.push(party);
      if (link === null && other.reached.has(party)) link = party;
    }
  }
  side.frontier = next;
  return link;
}

/** The people at a meeting, and those ends that are bodies stood for there. */
function partiesOf(meeting: Met, ...ends: PathParty[]): string[] {
  const bodies = ends.filter(
    (end) => end.kind === 'ORGANISATION' && meeting.bodies.includes(end.id),
  );
  return [...bodies.map(keyOf), ...meeting.people.map(personKey)];
}

/** The chain from the first end to the second through a party that both have reached. */
function stepsThrough([first, second]: [Side, Side], link: string): PathStep[] {
  const before: PathStep[] = [];
  for (let at = link, how = first.reached.get(at); how; at = how.by, how = first.reached.get(at)) {
    before.unshift({ from: partyOf(how.by), to: partyOf(at), meeting: how.meeting });
  }
  const after: PathStep[] = [];
  for (
    let at = link, how = second.reached.get(at);
    how;
    at = how.by, how = second.reached.get(at)
  ) {
    after.push({ from: partyOf(at), to: partyOf(how.by), meeting: how.meeting });
  }
  return [...before, ...after];
}

function partyOf(key: string): PathParty {
  const slash = key.indexOf('/');
  return { kind: key.slice(0, slash) as PathParty['kind'], id: key.slice(slash + 1) };
}
