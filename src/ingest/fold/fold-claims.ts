import type { ArticleRow } from '../../store/article';
import type { CollectionName, Rows } from '../../store/collections';
import { UNDETERMINED } from '../../store/event-terms';
import type { OrganisationRow } from '../../store/organisation';
import type { PersonRow } from '../../store/person';
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

/** What is not folded here and folded ones refer to, as it is served. */
export interface Known {
  organisations: ReadonlyMap<string, Facts<OrganisationRow>>;
  posts: ReadonlyMap<string, Facts<PostRow>>;
  people: ReadonlyMap<string, Named>;
  topics: ReadonlyMap<string, Named>;
  places: ReadonlyMap<string, Named>;
  articles: ReadonlyMap<string, Pick<ArticleRow, 'language'>>;
}
type Named = Pick<PersonRow, 'name'>;
const NONE = new Map<string, never>();
export const NOTHING_KNOWN: Known = {
  organisations: NONE,
  posts: NONE,
  people: NONE,
  topics: NONE,
  places: NONE,
  articles: NONE,
};

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
  const articles = foldEach(claims.articles, foldArticle);
  const language = find(articles, known.articles);
  const languageOf = (id: string): string => language(id)?.language ?? UNDETERMINED;
  const named = {
    people: foldEach(claims.people, foldPerson),
    places: foldEach(claims.places, foldPlace),
    topics: foldEach(claims.topics, foldTopic),
    organisations,
  };
  const names = {
    people: find(named.people, known.people),
    places: find(named.places, known.places),
    topics: find(named.topics, known.topics),
    organisations: find(organisations, known.organisations),
  };

  return {
    ...named,
    articles,
    statements: foldEach(claims.statements, (same) => foldStatement(same, languageOf)),
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
        nameOf: (kind, id) => names[kind](id)?.name,
        languageOf,
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

/** What is folded or known by an id; undefined where neither is. */
function find<F extends { id: string }, K>(
  folded: readonly F[],
  known: ReadonlyMap<string, K>,
): (id: string) => F | K | undefined {
  const byId = new Map(folded.map((facts) => [facts.id, facts]));
  return (id) => byId.get(id) ?? known.get(id);
}

function lookup<F extends { id: string }>(
  folded: readonly F[],
  known: ReadonlyMap<string, F>,
): (id: string) => F {
  const found = find(folded, known);
  return (id) => {
    const facts = found(id);
    if (!facts) throw new Error(`"${id}" is referred to and neither folded nor known`);
    return facts;
  };
}
