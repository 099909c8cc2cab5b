import { FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { PlaceRow } from '../../store/place';
import { Country, countryOf } from '../shared/country.type';
import { GLOBAL_ID, toGlobalId } from '../shared/global-id';
import { Place } from './place.type';

@Resolver(() => Place)
export class PlaceResolver {
  @FieldResolver(() => ID, GLOBAL_ID)
  id(@Root() place: PlaceRow): string {
    return toGlobalId('Place', place.id);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country that it is or lies in; null when no source says.',
  })
  country(@Root() place: PlaceRow): Country | null {
    return place.country === null ? null : countryOf(place.country);
  }
}
