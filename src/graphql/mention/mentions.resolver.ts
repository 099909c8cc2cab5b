import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { compileFilter } from '../../store/filter';
import {
  mentionKey,
  type MentionedKind,
  type MentionRow,
  readMentions,
} from '../../store/mentions';
import type { OrganisationRow } from '../../store/organisation';
import type { PersonRow } from '../../store/person';
import type { PlaceRow } from '../../store/place';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { Organisation } from '../organisation/organisation.type';
import { Person } from '../person/person.type';
import { Place } from '../place/place.type';
import { type NamedOrder, orderIn, pageRequest } from '../shared/connection.args';
import { PageConnection, wantsOf } from '../shared/page-connection';
import { MentionsArgs } from './mention.args';
import { MentionConnection } from './mention.type';

const ORDER: NamedOrder = { name: 'Mention.PUBLISHED_AT.ASC', path: 'publishedAt', direction: 1 };
const DESCRIPTION = 'Where articles name it, by day of publication, then in the order of the text.';

async function list(
  context: ApiContext,
  kind: MentionedKind,
  parents: readonly { id: string }[],
  args: MentionsArgs,
  info: GraphQLResolveInfo,
): Promise<PageConnection<MentionRow>[]> {
  const ids = parents.map((parent) => parent.id);
  const order = orderIn(info, ORDER);
  const pages = await readMentions(
    context.reader,
    kind,
    ids,
    pageRequest(args, order),
    wantsOf(info),
    await compileFilter(context.reader, 'articles', args.filter),
  );
  return pages.map((page) => new PageConnection(page, order, mentionKey, (mention) => mention));
}

@Resolver(() => Person)
export class PersonMentionsResolver {
  @FieldResolver(() => MentionConnection, { description: DESCRIPTION.replace('it', 'the person') })
  @Batch()
  @Reads()
  mentions(
    @Root() people: readonly PersonRow[],
    @Args() args: MentionsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, 'PERSON', people, args, info);
  }
}

@Resolver(() => Organisation)
export class OrganisationMentionsResolver {
  @FieldResolver(() => MentionConnection, { description: DESCRIPTION })
  @Batch()
  @Reads()
  mentions(
    @Root() organisations: readonly OrganisationRow[],
    @Args() args: MentionsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, 'ORGANISATION', organisations, args, info);
  }
}

@Resolver(() => Place)
export class PlaceMentionsResolver {
  @FieldResolver(() => MentionConnection, { description: DESCRIPTION })
  @Batch()
  @Reads()
  mentions(
    @Root() places: readonly PlaceRow[],
    @Args() args: MentionsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, 'PLACE', places, args, info);
  }
}
