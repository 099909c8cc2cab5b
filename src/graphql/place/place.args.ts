import { Field, InputType } from 'type-graphql';
import { NameFilter, StringFilter } from '../filter/operators';

@InputType({ description: 'Conditions on a place. All that are given must hold.' })
export class PlaceFilter {
  @Field(() => [PlaceFilter], { nullable: true, description: 'All of these hold.' })
  and?: PlaceFilter[] | null;

  @Field(() => [PlaceFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: PlaceFilter[] | null;

  @Field(() => PlaceFilter, { nullable: true, description: 'This does not hold.' })
  not?: PlaceFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By slug.' })
  slug?: StringFilter | null;

  @Field(() => NameFilter, { nullable: true, description: 'By name.' })
  name?: NameFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'By ISO 3166-1 alpha-2 code of its country.',
  })
  country?: StringFilter | null;
}
