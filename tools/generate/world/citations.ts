import { type Report, reportOf } from './report';
import type { World } from './world';

/** In which articles each tenure, topic, place and body is first and last told of: -1 in none. */
export interface Citations {
  tenures: FirstAndLast;
  topics: FirstAndLast;
  places: FirstAndLast;
  bodies: FirstAndLast;
}

/**
 * Goes through all reports once, without their words. A row that says when its entity was first and
 * last told of needs this, and it is all of a world that is held in memory.
 */
export function citationsOf(world: World): Citations {
  const { plan, bodies } = world;
  const citations = {
    tenures: new FirstAndLast(plan.tenures),
    topics: new FirstAndLast(plan.topics),
    places: new FirstAndLast(plan.places),
    bodies: new FirstAndLast(bodies.count),
  };
  for (let article = 0; article < plan.articles; article++)
    cite(citations, reportOf(world, article), world);
  return citations;
}

function cite(citations: Citations, report: Report, { posts }: World): void {
  const { article, published, host, agency, place, meetings } = report;
  const { tenures, topics, places, bodies } = citations;
  bodies.add(agency.index, article, published);
  places.add(place.index, article, published);
  for (const meeting of meetings) {
    if (meeting.body) bodies.add(meeting.body.index, article, published);
    if (meeting.place) places.add(meeting.place.index, article, published);
    for (const topic of meeting.topics) topics.add(topic, article, published);
    for (const career of [host, ...meeting.guests]) {
      tenures.add(career.tenure, article, published);
      bodies.add(posts.at(career.post).body.index, article, published);
    }
  }
}

/** By index: the articles of the first and the last day, of equals the first article told. */
export class FirstAndLast {
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly firstDay: Int32Array;
  private readonly lastDay: Int32Array;

  constructor(readonly size: number) {
    [this.first, this.last, this.firstDay, this.lastDay] = [0, 0, 0, 0].map(() =>
      new Int32Array(size).fill(-1),
    ) as [Int32Array, Int32Array, Int32Array, Int32Array];
  }

  add(index: number, article: number, day: number): void {
    if (this.firstDay[index] === -1 || day < (this.firstDay[index] ?? 0)) {
      this.firstDay[index] = day;
      this.first[index] = article;
    }
    if (day > (this.lastDay[index] ?? 0)) {
      this.lastDay[index] = day;
      this.last[index] = article;
    }
  }

  /** Null when nothing tells of it. */
  of(index: number): { first: number; last: number; firstDay: number; lastDay: number } | null {
    const [first = -1, last = -1] = [this.first[index], this.last[index]];
    if (first === -1) return null;
    return {
      first,
      last: last === -1 ? first : last,
      firstDay: this.firstDay[index] ?? 0,
      lastDay: last === -1 ? (this.firstDay[index] ?? 0) : (this.lastDay[index] ?? 0),
    };
  }
}
