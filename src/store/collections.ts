import type { ArticleRow } from './article';
import type { MeetingRow } from './meeting';
import type { OrganisationRow } from './organisation';
import type { PersonRow } from './person';
import type { PlaceRow } from './place';
import type { PostRow } from './post';
import type { StatementRow } from './statement';
import type { TenureRow } from './tenure';
import type { TopicRow } from './topic';

/** The collections and the rows that they hold. */
export interface Rows {
  articles: ArticleRow;
  meetings: MeetingRow;
  people: PersonRow;
  organisations: OrganisationRow;
  posts: PostRow;
  tenures: TenureRow;
  statements: StatementRow;
  topics: TopicRow;
  places: PlaceRow;
}
export type CollectionName = keyof Rows;
