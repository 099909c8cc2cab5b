/** The fewest meetings that make a world: every post has been held, and every holder has met someone. */
export const MEETINGS_MIN = 20;
/** The most: indexes of meetings and tenures are 32-bit. */
export const MEETINGS_MAX = 100_000_000;

/** How many meetings each of five articles in a row reports. */
export const MEETINGS_OF_ARTICLE = [1, 2, 1, 3, 1] as const;
const MEETINGS_OF_ROUND = 8;

/** Fewer than articles, each of the first of which tells of one tenure: so all are told of. */
const TENURES_PER_MEETING = 0.4;

/** How large each part of a world is. All follows from the number of meetings and the seed. */
export interface WorldPlan {
  seed: number;
  meetings: number;
  articles: number;
  countries: number;
  /** Bodies in each country; even, since careers lead from one of a pair to the other. */
  bodiesPerCountry: number;
  /** Posts in each body. */
  postsPerBody: number;
  /** Holders that each post has had. */
  holdersPerPost: number;
  /** Bodies of the countries; international bodies and agencies come on top. */
  bodies: number;
  posts: number;
  tenures: number;
  people: number;
  internationalBodies: number;
  agencies: number;
  topics: number;
  places: number;
}

/**
 * A small world has the density of a large one: 20 meetings in a row are of as many people, posts and bodies.
 * Otherwise a measured growth would be that of the answers.
 * @throws RangeError for a number of meetings outside MEETINGS_MIN to MEETINGS_MAX. */
export function planWorld(meetings: number, seed: number): WorldPlan {
  if (!Number.isInteger(meetings) || meetings < MEETINGS_MIN || meetings > MEETINGS_MAX)
    throw new RangeError(
      `meetings: ${meetings} is not a whole number from ${MEETINGS_MIN} to ${MEETINGS_MAX}`,
    );
  const countries = clamp(Math.round(0.4 * Math.sqrt(meetings)), 2, 190);
  const fewest = meetings < 300 ? 2 : 6;
  const bodiesPerCountry = 2 * Math.max(fewest / 2, Math.round(meetings / 100 / countries / 2));
  const bodies = countries * bodiesPerCountry;
  const tenuresPerBody = (TENURES_PER_MEETING * meetings) / bodies;
  const postsPerBody = tenuresPerBody < 12 ? 1 : 3;
  const holdersPerPost = clamp(Math.floor(tenuresPerBody / postsPerBody), 2, 7);
  const posts = bodies * postsPerBody;
  return {
    seed,
    meetings,
    articles: articlesFor(meetings),
    countries,
    bodiesPerCountry,
    postsPerBody,
    holdersPerPost,
    bodies,
    posts,
    tenures: posts * holdersPerPost,
    people: (posts / 2) * (holdersPerPost + 1),
    internationalBodies: Math.max(2, Math.round(countries / 8)),
    agencies: Math.max(2, Math.round(countries / 5)),
    topics: clamp(Math.round(meetings / 500), 20, 2000),
    places: clamp(Math.round(meetings / 1000), 2 * countries, 5 * countries),
  };
}

/** The meetings that an article reports, as indexes `from <= m < to`. */
export function meetingsOf(plan: WorldPlan, article: number): { from: number; to: number } {
  const round = Math.floor(article / MEETINGS_OF_ARTICLE.length);
  let from = round * MEETINGS_OF_ROUND;
  const place = article % MEETINGS_OF_ARTICLE.length;
  for (const size of MEETINGS_OF_ARTICLE.slice(0, place)) from += size;
  const to = from + (MEETINGS_OF_ARTICLE[place] ?? 1);
  return { from, to: Math.min(to, plan.meetings) };
}

function articlesFor(meetings: number): number {
  const rounds = Math.floor(meetings / MEETINGS_OF_ROUND);
  let left = meetings % MEETINGS_OF_ROUND;
  let articles = rounds * MEETINGS_OF_ARTICLE.length;
  for (const size of MEETINGS_OF_ARTICLE) {
    if (left <= 0) break;
    left -= size;
    articles++;
  }
  return articles;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
