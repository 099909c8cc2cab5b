import { DAYS } from './calendar';
import type { WorldPlan } from './plan';
import { PURPOSE, Random } from './random';

/** One holding of one post, as it truly was; sources tell of it only in part. */
export interface Career {
  tenure: number;
  post: number;
  person: number;
  /** Which holder of the post, counted from 0. */
  nth: number;
  /** First day held, and first day no longer held: DAYS when the world's time ends before. */
  start: number;
  end: number;
}

/**
 * Who held which post when. Each post has its holders in succession. Posts pair up within a country,
 * a junior with a senior one: who leaves the junior post takes the senior one about then.
 */
export class Careers {
  constructor(private readonly plan: WorldPlan) {}

  at(tenure: number): Career {
    const { holdersPerPost } = this.plan;
    const nth = tenure % holdersPerPost;
    const post = Math.floor(tenure / holdersPerPost);
    return {
      tenure,
      post,
      person: this.personOf(post, nth),
      nth,
      start: this.handover(post, nth),
      end: this.handover(post, nth + 1),
    };
  }

  /** Who held a post on a day: at every time someone does. */
  holderOn(post: number, day: number): Career {
    const { holdersPerPost } = this.plan;
    let nth = Math.min(holdersPerPost - 1, Math.floor(day / this.term()));
    if (day < this.handover(post, nth)) nth--;
    else if (day >= this.handover(post, nth + 1)) nth++;
    return this.at(post * holdersPerPost + nth);
  }

  /** The country of a person, by its place among the world's. */
  countryOf(person: number): number {
    return Math.floor(person / (this.plan.holdersPerPost + 1)) % this.plan.countries;
  }

  private personOf(post: number, nth: number): number {
    const { countries, bodiesPerCountry, bodies, holdersPerPost } = this.plan;
    const place = Math.floor(post / bodies);
    const body = post % bodies;
    const rank = Math.floor(body / countries);
    const pair = (place * bodiesPerCountry + rank) >> 1;
    const isJunior = rank % 2 === 1;
    return (
      (pair * countries + (body % countries)) * (holdersPerPost + 1) + nth + (isJunior ? 1 : 0)
    );
  }

  /** The day on which the nth holder of a post takes over. */
  private handover(post: number, nth: number): number {
    const { seed, holdersPerPost } = this.plan;
    if (nth === 0) return 0;
    if (nth >= holdersPerPost) return DAYS;
    const random = new Random(seed, PURPOSE.handover, post * holdersPerPost + nth);
    return Math.floor(this.term() * (nth + (random.next() - 0.5) / 2));
  }

  private term(): number {
    return DAYS / this.plan.holdersPerPost;
  }
}
