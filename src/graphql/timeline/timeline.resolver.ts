import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { InputError } from '../../errors';
import type { EntityKind } from '../../store/row';
import {
  countTimeline,
  hasTimeline,
  readTimeline,
  TIMELINE_SOURCES,
  type TimelineEntry as EntryRow,
  timelineKey,
  type TimelineKey,
  type TimelineSource,
} from '../../store/timeline';
import type { ApiContext } from '../context';
import { ConnectionArgs, type NamedOrder, pageRequest } from '../shared/connection.args';
import { fromGlobalId, NODE_COLLECTIONS } from '../shared/global-id';
import { PageConnection, wantsOf } from '../shared/page-connection';
import { DayScalar } from '../shared/scalars';
import { type SortKey, toPage } from '../../store/page';
import { timelineEntry } from './timeline-entry';
import { TimelineConnection, type TimelineEntrySource } from './timeline.type';
import { Reads } from '../reads';
import { STANDING_COLUMNS } from '../tenure/standing-of';

@Resolver()
export class TimelineResolver {
  @Query(() => TimelineConnection, {
    nullable: true,
    description:
      'What happened to an entity, or was said, in the course of time: tenures beginning and ending, meetings, statements and plans, earliest first. A date that is not known to the day stands on the last day that it can mean. Null when there is no such entity.',
  })
  @Reads(...STANDING_COLUMNS)
  async timeline(
    @Arg('of', () => ID, {
      description: 'Global id of a person, organisation, post, topic or place.',
    })
    of: string,
    @Arg('from', () => DayScalar, {
      nullable: true,
      description: 'Only what is placed on or after this day.',
    })
    from: string | null,
    @Arg('to', () => DayScalar, {
      nullable: true,
      description: 'Only what is placed on or before this day.',
    })
    to: string | null,
    @Args() args: ConnectionArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PageConnection<EntryRow, TimelineEntrySource> | null> {
    if (from && to && from > to) throw new InputError('from', 'a day not after to');
    const { type, id } = fromGlobalId(of, 'of');
    const kind = type.toUpperCase() as EntityKind;
    if (!hasTimeline(kind)) {
      throw new InputError('of', 'the id of a Person, Organisation, Post, Topic or Place');
    }
    const order: NamedOrder = { name: `Timeline.${type}.${id}`, path: 'placedOn', direction: 1 };
    const page = pageRequest(args, order);
    const request = {
      ...page,
      after: page.after ? keyOf(page.after, 'after') : null,
      before: page.before ? keyOf(page.before, 'before') : null,
    };
    const wants = wantsOf(info);
    const window = { from: from ?? null, to: to ?? null };
    const subject = { kind, id };
    const [[exists], read, totalCount] = await Promise.all([
      context.load(NODE_COLLECTIONS[type], [id]),
      wants.rows ? readTimeline(context.reader, subject, window, request) : [],
      wants.totalCount ? countTimeline(context.reader, subject, window) : null,
    ]);
    if (!exists) return null;
    return new PageConnection(
      toPage(read, page, totalCount),
      order,
      (entry) => cursorKey(timelineKey(entry)),
      timelineEntry,
    );
  }
}

function cursorKey({ source, sort, id }: TimelineKey): SortKey {
  return [sort, `${source}/${id}`];
}

function keyOf([sort, place]: SortKey, argument: string): TimelineKey {
  const slash = place.indexOf('/');
  const source = place.slice(0, slash) as TimelineSource;
  if (!TIMELINE_SOURCES.includes(source))
    throw new InputError(argument, 'a cursor as given by this API');
  return { source, sort, id: place.slice(slash + 1) };
}
