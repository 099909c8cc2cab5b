import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import type { SearchKind } from '../../store/search';
import { Article } from '../article/article.type';
import { Meeting } from '../meeting/meeting.type';
import { Organisation } from '../organisation/organisation.type';
import { Person } from '../person/person.type';
import { Place } from '../place/place.type';
import { Post } from '../post/post.type';
import { PageInfo } from '../shared/connection.type';
import { enumOf } from '../shared/enum';
import { typeOfTagged } from '../shared/tagged';
import { Statement } from '../statement/statement.type';
import { Topic } from '../topic/topic.type';

export const EntityKindEnum = enumOf<SearchKind>('EntityKind', 'What search looks through.', {
  PERSON: 'People, by their names.',
  ORGANISATION: 'Organisations, by their names.',
  POST: 'Posts, by their labels.',
  TOPIC: 'Topics, by their names.',
  PLACE: 'Places, by their names.',
  MEETING:
    'Meetings, by the words of their heading, of their outcomes, of the names of their parties, topics and place, and of the capacities in which people met.',
  STATEMENT: 'Statements, by the words of what was said.',
  ARTICLE: 'Articles, by the words of their text.',
});

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'What a search can find.',
  types: () => [Article, Meeting, Statement, Person, Organisation, Post, Topic, Place] as const,
  resolveType: typeOfTagged as never,
});

@ObjectType({
  description: 'A word in a find that the query found.',
  simpleResolvers: true,
})
export class SearchHighlight {
  @Field({
    description:
      'Which text of the find it stands in, as the path to it: `text` of an article or a statement; `names.2.value`, the third of its `names` (of a post, `labels`); of a meeting `name`, `outcomes.0.text`, `participants.1.party.name`, `participants.1.onBehalfOf.name`, `participants.1.capacityText`, `topics.0.topic.name` or `place.name`.',
  })
  field!: string;

  @Field(() => Int, { description: 'Offset of its start in that text, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Offset after its end, in UTF-16 code units.' })
  end!: number;

  @Field({ description: 'The word itself, as the text has it.' })
  quote!: string;
}

@ObjectType({ description: 'How many finds there are of one kind.', simpleResolvers: true })
export class SearchFacet {
  @Field(() => EntityKindEnum, { description: 'The kind.' })
  kind!: SearchKind;

  @Field(() => Int, { description: 'How many were found; at most 500 of a kind are looked at.' })
  count!: number;

  @Field(() => Boolean, {
    description:
      'Whether all that fit were found. Where 500 were looked at, more may fit: older ones of what is found by words, less alike ones of what is found by name.',
  })
  isComplete!: boolean;
}

@ObjectType({ description: 'One find, with how well it fits.', simpleResolvers: true })
export class SearchEdge {
  @Field(() => String, { description: 'Place in the list, for `after`.' })
  cursor!: string;

  @Field(() => SearchResult, { description: 'What was found.' })
  node!: typeof SearchResult;

  @Field(() => Float, {
    description:
      'How well it fits, from 0 to 1. 1: the query is one of its names, or of a country its name in Russian, Kazakh, French, German or Spanish; less: by beginnings, initials or corrected typing errors. What is found by words scores up to 0.6: more for the words as they were asked for, early in its text.',
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

  @Field(() => Int, { description: 'How many were found: the sum of the facets.' })
  totalCount!: number;

  @Field(() => [SearchFacet], {
    description: 'How many finds there are of each kind that was looked for, in its order.',
  })
  facets!: SearchFacet[];
}
