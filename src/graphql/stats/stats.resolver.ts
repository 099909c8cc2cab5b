import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { InputError } from '../../errors';
import { selects } from '../../executor/selection';
import type { Count } from '../../store/counted';
import type { FilterInput } from '../../store/filter-input';
import type { StatsBy } from '../../store/kept/headings';
import { readStats, STATS_LIMIT } from '../../store/stats';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { MeetingFilter } from '../meeting/meeting.args';
import { Organisation } from '../organisation/organisation.type';
import { countryOf } from '../shared/country.type';
import { Topic } from '../topic/topic.type';
import { MAX_COUNTS, MeetingCount, MeetingStats, StatsByEnum } from './stats.type';

const DEFAULT_COUNTS = 100;

/** A count with what it is counted by. */
interface CountSource extends Count {
  by: StatsBy;
}

@Resolver(() => MeetingCount)
export class StatsResolver {
  @Query(() => MeetingStats, {
    description: `Counts meetings, of whatever status, by month, topic, body or pair of countries. A filter on more than kind and status, or \`knownAt\`, must leave at most ${STATS_LIMIT} meetings.`,
  })
  @Reads()
  async stats(
    @Arg('filter', () => MeetingFilter, {
      nullable: true,
      description: 'Which meetings to count; all when absent.',
    })
    filter: FilterInput | null,
    @Arg('by', () => StatsByEnum, { description: 'What to count them by.' }) by: StatsBy,
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_COUNTS,
      description: `How many headings to return at most, 1 to ${MAX_COUNTS}.`,
    })
    first: number,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (first < 1 || first > MAX_COUNTS) {
      throw new InputError('first', `a whole number from 1 to ${MAX_COUNTS}`);
    }
    const total = selects(info, 'totalCount');
    const counted = await readStats(context.reader, filter, { by, first, total });
    return {
      meetingsCount: counted.meetings,
      uncountedCount: counted.uncounted,
      totalCount: counted.total,
      counts: counted.counts.map((count) => ({
        ...count,
        by,
        month: by === 'MONTH' ? count.key[0] : null,
        countries: by === 'COUNTRY_PAIR' ? count.key.map(countryOf) : [],
      })),
    };
  }

  @FieldResolver(() => String, {
    description:
      'The heading as text: a month `2021-07`, the slug of a topic or body, or two country codes `BE KZ`.',
  })
  @Batch()
  @Reads()
  async key(@Root() counts: readonly CountSource[], @Ctx() context: ApiContext): Promise<string[]> {
    const [topics, bodies] = await Promise.all([
      this.topic(counts, context),
      this.body(counts, context),
    ]);
    return counts.map(({ key }, i) => topics[i]?.slug ?? bodies[i]?.slug ?? key.join(' '));
  }

  @FieldResolver(() => Topic, { nullable: true, description: 'By TOPIC: the topic.' })
  @Batch()
  @Reads()
  topic(@Root() counts: readonly CountSource[], @Ctx() context: ApiContext) {
    return context.load('topics', keysOf(counts, 'TOPIC'));
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'By BODY: the body.' })
  @Batch()
  @Reads()
  body(@Root() counts: readonly CountSource[], @Ctx() context: ApiContext) {
    return context.load('organisations', keysOf(counts, 'BODY'));
  }
}

function keysOf(counts: readonly CountSource[], by: StatsBy): (string | null)[] {
  return counts.map((count) => (count.by === by ? (count.key[0] ?? null) : null));
}
