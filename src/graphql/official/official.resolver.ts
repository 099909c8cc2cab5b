import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PersonRow } from '../../store/person';
import type { PostRow } from '../../store/post';
import type { TenureRow } from '../../store/tenure';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { Person } from '../person/person.type';
import { Post } from '../post/post.type';
import { Tenure } from '../tenure/tenure.type';
import { Official, type OfficialSource } from './official.type';

@Resolver(() => Official)
export class OfficialResolver {
  @FieldResolver(() => Person, { description: 'The person.' })
  @Batch()
  @Reads()
  person(
    @Root() officials: readonly OfficialSource[],
    @Ctx() context: ApiContext,
  ): Promise<(PersonRow | null)[]> {
    return context.load(
      'people',
      officials.map(({ tenure }) => tenure.person),
    );
  }

  @FieldResolver(() => Post, { description: 'The post.' })
  @Batch()
  @Reads()
  post(
    @Root() officials: readonly OfficialSource[],
    @Ctx() context: ApiContext,
  ): Promise<(PostRow | null)[]> {
    return context.load(
      'posts',
      officials.map(({ tenure }) => tenure.post),
    );
  }

  @FieldResolver(() => Tenure, {
    description: "The person's holding of the post, with its evidence.",
  })
  @Reads()
  tenure(@Root() official: OfficialSource): TenureRow {
    return official.tenure;
  }
}
