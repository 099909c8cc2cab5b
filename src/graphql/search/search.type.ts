import { createUnionType, Field, Float, ObjectType } from 'type-graphql';
import type { SearchKind } from '../../store/search';
import { Article } from '../article/article.type';
import { Organisation } from '../organisation/organisation.type';
import { Person } from '../person/person.type';
import { Place } from '../place/place.type';
import { Post } from '../post/post.type';
import { PageInfo } from '../shared/connection.type';
import { enumOf } from '../shared/enum';
import { typeOfTagged } from '../shared/tagged';
import { Topic } from '../topic/topic.type';
import { Int } from 'type-graphql';

export const EntityKindEnum = enumOf<SearchKind>('EntityKind', 'What search looks through.', {
  PERSON: 'People, by their names.',
  ORGANISATION: 'Organisations, by their names.',
  POST: 'Posts, by their labels.',
  TOPIC: 'Topics, by their names.',
  PLACE: 'Places, by their names.',
  ARTICLE: 'Articles, by the words of their text.',
});

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'What a search can find.',
  types: () => [Article, Person, Organisation, Post, Topic, Place] as const,
  resolveType: typeOfTagged as never,
});

@ObjectType({ description: 'One find, with how well it fits.', simpleResolvers: true })
export class SearchEdge {
  @Field(() => String, { description: 'Place in the list, for `after`.' })
  cursor!: string;

  @Field(() => SearchResult, { description: 'What was found.' })
  node!: typeof SearchResult;

  @Field(() => Float, {
    description:
      'How well it fits, from 0 to 1. 1: the query is one of its names; less: by beginnings, initials or corrected typing errors; 0.5: words of an article.',
  })
  score!: number;
}

@ObjectType({ description: 'A page of what a search found, best first.', simpleResolvers: true })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The page, each with its cursor and score.' })
  edges!: SearchEdge[];

  @Field(() => [SearchResult], { description: 'The page without cursors and scores.' })
  nodes!: (typeof SearchResult)[];

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many were found; at most 500 of a kind are ranked.' })
  totalCount!: number;
}
