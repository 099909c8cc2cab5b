import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { PartialDate as PartialDateValue } from '../../domain/partial-date';
import {
  type Counterpart,
  type CounterpartFilter,
  readCounterparts,
} from '../../store/counterparts';
import { compileFilter } from '../../store/filter';
import { idsOf } from '../../store/filter-related';
import type { Reader } from '../../store/reader';
import type { PersonRow } from '../../store/person';
import type { Page } from '../../store/page';
import { Batch } from '../batch';
import { Reads } from '../reads';
import type { ApiContext } from '../context';
import { Meeting } from '../meeting/meeting.type';
import { Person } from '../person/person.type';
import { type NamedOrder, pageRequest } from '../shared/connection.args';
import type { EdgeSource } from '../shared/connection.type';
import { PageConnection, wantsOf } from '../shared/page-connection';
import { CounterpartsArgs } from './counterpart.args';
import { CounterpartConnection, CounterpartEdge } from './counterpart.type';

interface Met extends Counterpart {
  person: PersonRow;
}

const ORDER: NamedOrder = {
  name: 'Counterpart.MEETINGS.DESC',
  path: 'meetingsCount',
  direction: -1,
};

/** What the edge's own fields read, beside cursor and node. */
interface EdgeValue extends EdgeSource<PersonRow> {
  meetingsCount: number;
  lastMet: PartialDateValue | null;
  lastMeetingId: string;
}

class CounterpartPage extends PageConnection<Met, PersonRow> {
  constructor(page: Page<Met>) {
    super(
      page,
      ORDER,
      (met) => [String(met.meetingsCount), met.id],
      (met) => met.person,
    );
  }

  protected override edgeOf(met: Met): EdgeValue {
    const { meetingsCount, lastMeeting } = met;
    return {
      ...super.edgeOf(met),
      meetingsCount,
      lastMet: lastMeeting.date,
      lastMeetingId: lastMeeting.id,
    };
  }
}

@Resolver(() => Person)
export class CounterpartsResolver {
  @FieldResolver(() => CounterpartConnection, {
    description: 'Whom the person met, most often first; only meetings that took place count.',
  })
  @Batch()
  @Reads()
  async counterparts(
    @Root() people: readonly PersonRow[],
    @Args() args: CounterpartsArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CounterpartPage[]> {
    const pages = await readCounterparts(
      context.reader,
      people.map((person) => person.id),
      pageRequest(args, ORDER),
      wantsOf(info),
      await filterOf(context.reader, args),
    );
    return Promise.all(pages.map((page) => withPeople(context, page)));
  }
}

@Resolver(() => CounterpartEdge)
export class CounterpartEdgeResolver {
  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting at which they last met.',
  })
  @Batch()
  @Reads()
  lastMeeting(@Root() edges: readonly EdgeValue[], @Ctx() context: ApiContext) {
    return context.load(
      'meetings',
      edges.map((edge) => edge.lastMeetingId),
    );
  }
}

async function filterOf(
  reader: Reader,
  { filter, meetings }: CounterpartsArgs,
): Promise<CounterpartFilter> {
  const people = await compileFilter(reader, 'people', filter);
  return {
    meetings: await compileFilter(reader, 'meetings', meetings, 'meetings'),
    people:
      Object.keys(people).length === 0 ? null : await idsOf(reader, 'people', people, 'filter'),
  };
}

async function withPeople(context: ApiContext, page: Page<Counterpart>): Promise<CounterpartPage> {
  const people = await context.load(
    'people',
    page.rows.map((row) => row.id),
  );
  const rows = page.rows.flatMap((row, i) => (people[i] ? [{ ...row, person: people[i] }] : []));
  return new CounterpartPage({ ...page, rows });
}
