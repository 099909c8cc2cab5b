/**
 * Chance that is the same on every run and in any order: each entity draws from its own stream, keyed
 * by the world's seed, what is drawn for, and the entity's index. (mulberry32 on a mixed key.)
 */
export class Random {
  private state: number;

  constructor(seed: number, purpose: number, index: number) {
    this.state = mix(mix(mix(seed ^ 0x9e3779b9) ^ purpose) ^ index);
  }

  /** A number in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number in [0, below). */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /**
   * An index in [0, size) by rank: low ranks are drawn far more often (density as rank^-1/2), and the
   * hottest thousandth share one level, so that no entity's part grows with the world's size.
   */
  ranked(size: number): number {
    const rank = Math.floor(size * this.next() ** 2);
    const capped = Math.ceil(size / 1000);
    return rank < capped ? this.below(capped) : rank;
  }
}

/** Avalanche of a 32-bit number (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** What is drawn for: no two purposes share a stream. */
export const PURPOSE = {
  name: 1,
  handover: 2,
  tenure: 3,
  event: 4,
  text: 5,
  place: 6,
  agency: 7,
  partner: 8,
} as const;
