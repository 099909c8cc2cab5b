import type { RecordDocument } from './record';
import type { Path, Problem } from './record-error';
import type { RecordSource } from './record-source';

/** Nothing contains, serves or was spoken of at itself, directly or around a circle. */
export function checkParents(source: RecordSource, record: RecordDocument): Problem[] {
  const { organisations = {}, posts = {}, meetings = {} } = record;
  const circles = (
    list: string,
    slugs: string[],
    next: (slug: string) => string | undefined,
    field: string,
    expected: string,
  ) =>
    slugs.flatMap((slug) => {
      const circle = circleFrom(slug, next);
      const path: Path = [list, slug, field];
      return circle ? [source.problem(path, expected, circle.join(' > '))] : [];
    });
  return [
    ...circles(
      'organisations',
      Object.keys(organisations),
      (slug) => organisations[slug]?.parent,
      'parent',
      'a body that is not within this one',
    ),
    ...circles(
      'posts',
      Object.keys(posts),
      (slug) => posts[slug]?.servesPost,
      'servesPost',
      'a post that does not serve this one',
    ),
    ...Object.entries(meetings).flatMap(([slug, { discussedAt = [] }]) =>
      discussedAt.includes(slug)
        ? [
            source.problem(
              ['meetings', slug, 'discussedAt', discussedAt.indexOf(slug)],
              'another meeting',
              'this one',
            ),
          ]
        : [],
    ),
  ];
}

/** The way from `start` back to itself, both ends named; null when there is none. */
function circleFrom(start: string, next: (slug: string) => string | undefined): string[] | null {
  const way = [start];
  for (let at = next(start); at !== undefined; at = next(at)) {
    way.push(at);
    if (at === start) return way;
    if (way.indexOf(at) < way.length - 1) return null;
  }
  return null;
}
