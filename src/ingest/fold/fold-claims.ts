import type { CollectionName, Rows } from '../../store/collections';
import type { OrganisationRow } from '../../store/organisation';
import type { PostRow } from '../../store/post';
import type { Facts, Reviewable } from '../../store/row';
import { foldArticle } from './article';
import { type Claim, type Claims, claimsByEntity } from './claim';
import type { ClaimsByCollection } from './claim-record';
import { foldMeeting } from './meeting';
import { ancestorsOf, type Circles, foldOrganisation } from './organisation';
import { foldPerson } from './person';
import { foldPlace } from './place';
import { foldPost } from './post';
import { reviewMark } from './review-mark';
import { foldStatement } from './statement';
import { foldTenure } from './tenure';
import { foldTopic } from './topic';

/** What is served of each entity, by collection. */
export type FactsByCollection = { [C in CollectionName]: Facts<Rows[C]>[] };

/** The bodies and posts, not folded here, that folded ones refer to: as they are served. */
export interface Known {
  organisations: ReadonlyMap<string, Facts<OrganisationRow>>;
  posts: ReadonlyMap<string, Facts<PostRow>>;
}
export const NOTHING_KNOWN: Known = { organisations: new Map(), posts: new Map() };

/**
 * Claims -> what is served: one row for each entity claimed, from all the claims on it. The same claims
 * give the same rows, in whatever order they came to be known.
 * @param claims all present claims on each entity that is in it.
 * @throws CircleError when bodies would contain themselves and circles are refused.
 */
export function foldClaims(
  claims: ClaimsByCollection,
  known: Known,
  circles: Circles = 'REFUSED',
): FactsByCollection {
  const bodies = foldEach(claims.organisations, foldOrganisation);
  const parents = new Map(bodies.map(({ id, parent }) => [id, parent]));
  const parentOf = (id: string): string | null =>
    parents.has(id) ? (parents.get(id) ?? null) : (known.organisations.get(id)?.parent ?? null);
  const organisations = bodies.map((body) => ({
    ...body,
    ancestors: ancestorsOf(body.id, parentOf, circles),
  }));
  const posts = foldEach(claims.posts, foldPost);
  const organisation = lookup(organisations, known.organisations);
  const post = lookup(posts, known.posts);

  return {
    articles: foldEach(claims.articles, foldArticle),
    people: foldEach(claims.people, foldPerson),
    places: foldEach(claims.places, foldPlace),
    topics: foldEach(claims.topics, foldTopic),
    statements: foldEach(claims.statements, foldStatement),
    organisations,
    posts,
    tenures: foldEach(claims.tenures, (same) => {
      const held = post(same[0].value.post);
      return foldTenure(
        same,
        held,
        held.organisation === null ? null : organisation(held.organisation),
      );
    }),
    meetings: foldEach(claims.meetings, (same) =>
      foldMeeting(same, {
        organisationOf: (id) => post(id).organisation,
        ancestorsOf: (id) => organisation(id).ancestors,
      }),
    ),
  };
}

/** Folds the claims on each entity, in the order in which the entities are first claimed. */
function foldEach<Value, Folded>(
  claims: readonly Claim<Value>[],
  fold: (claims: Claims<Value>) => Folded,
): (Folded & Reviewable)[] {
  return [...claimsByEntity(claims).values()].map((same) => ({
    ...fold(same),
    ...reviewMark(same),
  }));
}

function lookup<F extends { id: string }>(
  folded: readonly F[],
  known: ReadonlyMap<string, F>,
): (id: string) => F {
  const byId = new Map(folded.map((facts) => [facts.id, facts]));
  return (id) => {
    const facts = byId.get(id) ?? known.get(id);
    if (!facts) throw new Error(`"${id}" is referred to and neither folded nor known`);
    return facts;
  };
}
