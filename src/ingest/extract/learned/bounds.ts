import type { FoundMeeting } from '../events/found-meeting';
import type { FoundPerson } from '../people/people';
import type { LearntKind } from './told-kinds';

/**
 * How likely one must be to be added, by what the rules found of the kind. Set by holding out each of
 * fourteen sets of texts in turn, with what the rules found there before they were taught by it; `alone`
 * so that nothing is added to the corpus and the seed that is not there, and `none` on the last five sets.
 */
const BOUNDS = {
  /** Nobody, or nobody near: the model alone says that there was such a meeting. */
  none: 0.4,
  /** The same, for one alone of whom no other side would be told. */
  alone: 0.75,
  /** Two, who mostly met without others. */
  pair: 0.75,
  /** One, whose other side is not found yet, or many. */
  open: 0.2,
  /** At the least, for visits, which are told of more often than made. */
  visit: 0.75,
  /** At the least, for those whom the rules found in a meeting of another kind. */
  elsewhere: 0.9,
} as const;

/** Nobody is added who is less likely. */
export const LEAST_BOUND = Math.min(...Object.values(BOUNDS));

/** Tells how likely somebody must be to take part for all that the rules have found. */
export class Bounds {
  private readonly counts = new Map<string, number>();
  private readonly found = new Map<FoundPerson, Set<string>>();

  constructor(meetings: readonly FoundMeeting[]) {
    for (const { kind, parties, bodies } of meetings) {
      this.counts.set(kind, (this.counts.get(kind) ?? 0) + parties.length + bodies.length);
      for (const { person } of parties)
        this.found.set(person, (this.found.get(person) ?? new Set()).add(kind));
    }
  }

  /** Whether the rules found a person in a meeting of a kind; consultations are told of as meetings too. */
  has(person: FoundPerson, kind: LearntKind): boolean {
    const kinds = this.found.get(person);
    return (
      kinds?.has(kind) === true || (kind === 'MEETING' && kinds?.has('CONSULTATIONS') === true)
    );
  }

  /** How likely one must be of whom alone a meeting of two sides would be told. */
  readonly alone = BOUNDS.alone;

  /**
   * How likely a person must be.
   * @param isNear whether a meeting of the kind was told of near that could be joined.
   */
  of(person: FoundPerson, kind: LearntKind, isNear: boolean): number {
    const count = this.counts.get(kind) ?? 0;
    return Math.max(
      count === 2 ? BOUNDS.pair : isNear ? BOUNDS.open : BOUNDS.none,
      kind === 'VISIT' ? BOUNDS.visit : 0,
      this.found.has(person) ? BOUNDS.elsewhere : 0,
    );
  }
}
