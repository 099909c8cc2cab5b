import type { ClassType } from 'type-graphql';
import { Article } from './article/article.type';
import { Meeting } from './meeting/meeting.type';
import { Organisation } from './organisation/organisation.type';
import { Person } from './person/person.type';
import { Place } from './place/place.type';
import { Post } from './post/post.type';
import { Statement } from './statement/statement.type';
import { Tenure } from './tenure/tenure.type';
import { Topic } from './topic/topic.type';

/** The types whose rows are folded from claims: each can be proposed, and each row is a version. */
export const ENTITY_TYPES: readonly ClassType[] = [
  Article,
  Meeting,
  Organisation,
  Person,
  Place,
  Post,
  Statement,
  Tenure,
  Topic,
];
