import type { GraphQLResolveInfo } from 'graphql';
import type { CollectionName } from '../../store/collections';
import { compileFilter } from '../../store/filter';
import { allOf } from '../../store/page';
import type { TenureRow } from '../../store/tenure';
import { readWindows, type Relation } from '../../store/window';
import type { ApiContext } from '../context';
import { orderIn, pageRequest } from '../shared/connection.args';
import { sortKeyOf } from '../shared/list';
import { PageConnection, wantsOf } from '../shared/page-connection';
import { TenureOrder } from '../tenure/tenure.args';
import { standingOf } from '../tenure/standing-of';
import { tenuresAsOf } from '../tenure/tenures-as-of';
import type { OfficialsArgs } from './official.args';
import type { OfficialSource } from './official.type';

/** Each parent's tenures as officials, with their standing on `asOf`: one command for all parents. */
export async function listOfficials(
  context: ApiContext,
  relation: Relation<CollectionName, 'tenures'>,
  parents: readonly { id: string }[],
  args: OfficialsArgs,
  info: GraphQLResolveInfo,
): Promise<PageConnection<TenureRow, OfficialSource>[]> {
  const order = orderIn(info, TenureOrder.resolve(args.orderBy));
  const filter = await compileFilter(context.reader, 'tenures', args.filter);
  const pages = await readWindows(
    context.reader,
    relation,
    parents.map((parent) => parent.id),
    {
      filter: allOf([tenuresAsOf(args), filter]),
      order,
      page: pageRequest(args, order),
      wants: wantsOf(info),
    },
  );
  const officialOf = (tenure: TenureRow): OfficialSource => ({
    tenure,
    standing: args.asOf ? standingOf(tenure, args.asOf) : null,
  });
  return pages.map((page) => new PageConnection(page, order, sortKeyOf(order), officialOf));
}
