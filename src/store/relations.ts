import type { CollectionName } from './collections';
import type { Relation } from './window';

const relation = <P extends CollectionName, C extends CollectionName>(
  parent: P,
  from: C,
  foreign: string,
  local = 'id',
): Relation<P, C> => ({ parent, local, from, foreign });

/** Every one-to-many relation that the API pages through, by the parent's field. */
export const RELATIONS = {
  articleMeetings: relation('articles', 'meetings', 'articles'),
  articleStatements: relation('articles', 'statements', 'articles'),
  personTenures: relation('people', 'tenures', 'person'),
  personMeetings: relation('people', 'meetings', 'people'),
  personStatements: relation('people', 'statements', 'speaker.id'),
  organisationChildren: relation('organisations', 'organisations', 'parent'),
  organisationPosts: relation('organisations', 'posts', 'organisation'),
  organisationTenures: relation('organisations', 'tenures', 'organisation'),
  organisationMeetings: relation('organisations', 'meetings', 'bodies'),
  organisationStatements: relation('organisations', 'statements', 'speaker.id'),
  organisationArticles: relation('organisations', 'articles', 'publisher'),
  postTenures: relation('posts', 'tenures', 'post'),
  postMeetings: relation('posts', 'meetings', 'posts'),
  meetingStatements: relation('meetings', 'statements', 'meeting'),
  meetingArticles: relation('meetings', 'articles', 'id', 'articles'),
  meetingPlans: relation('meetings', 'meetings', 'discussedAt'),
  placeMeetings: relation('places', 'meetings', 'place'),
  topicMeetings: relation('topics', 'meetings', 'topicIds'),
  topicStatements: relation('topics', 'statements', 'topicIds'),
} as const;
