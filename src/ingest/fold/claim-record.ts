import type { CollectionName } from '../../store/collections';
import type { LocatedRecord } from '../record/locate';
import { statementIds, tenureId } from '../record/record';
import { type ArticleClaim, claimArticle } from './article';
import type { Claim } from './claim';
import { claimMeeting, type MeetingClaim } from './meeting';
import { claimOrganisation, type OrganisationClaim } from './organisation';
import { claimPerson, type PersonClaim } from './person';
import { claimPlace, type PlaceClaim } from './place';
import { claimPost, type PostClaim } from './post';
import { claimStatement, type StatementClaim } from './statement';
import { claimTenure, type TenureClaim } from './tenure';
import { claimTopic, type TopicClaim } from './topic';

/** What a claim on an entity of each collection says. */
export interface ClaimValues {
  articles: ArticleClaim;
  meetings: MeetingClaim;
  people: PersonClaim;
  organisations: OrganisationClaim;
  posts: PostClaim;
  tenures: TenureClaim;
  statements: StatementClaim;
  topics: TopicClaim;
  places: PlaceClaim;
}

/** Claims by the collection of the entities that they are about. */
export type ClaimsByCollection = { [C in CollectionName]: Claim<ClaimValues[C]>[] };

/** The collections whose entities are claimed. */
export const CLAIMED = [
  'articles',
  'people',
  'organisations',
  'places',
  'posts',
  'tenures',
  'topics',
  'meetings',
  'statements',
] as const satisfies readonly CollectionName[];

/** No claims on anything. */
export function noClaims(): ClaimsByCollection {
  return Object.fromEntries(CLAIMED.map((name) => [name, []])) as unknown as ClaimsByCollection;
}

/** Several lots of claims as one. */
export function uniteClaims(all: readonly ClaimsByCollection[]): ClaimsByCollection {
  const united = noClaims();
  for (const claims of all)
    for (const name of CLAIMED)
      for (const claim of claims[name]) (united[name] as Claim<unknown>[]).push(claim);
  return united;
}

/** A record as claims: one on each entity that it lists. */
export function claimRecord(located: LocatedRecord): ClaimsByCollection {
  const { record, article, publishedAt } = located;
  const claim = <Value>(entity: string, value: Value): Claim<Value> => ({
    article,
    publishedAt,
    origin: record.article.origin?.organisation ?? null,
    entity,
    value,
  });
  const claims = <Entry, Value>(
    entries: Record<string, Entry> = {},
    toValue: (entry: Entry, located: LocatedRecord) => Value,
  ) => Object.entries(entries).map(([slug, entry]) => claim(slug, toValue(entry, located)));
  const ids = statementIds(record);

  return {
    articles: [claim(article, claimArticle(located))],
    people: claims(record.people, claimPerson),
    organisations: claims(record.organisations, claimOrganisation),
    places: claims(record.places, claimPlace),
    posts: claims(record.posts, claimPost),
    tenures: (record.tenures ?? []).map((entry) =>
      claim(tenureId(entry), claimTenure(entry, located)),
    ),
    topics: claims(record.topics, claimTopic),
    meetings: claims(record.meetings, claimMeeting),
    statements: (record.statements ?? []).map((entry, i) =>
      claim(ids[i] ?? '', claimStatement(entry, located)),
    ),
  };
}
