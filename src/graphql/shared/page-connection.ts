import type { GraphQLResolveInfo } from 'graphql';
import { selects } from '../../executor/selection';
import type { Page, SortKey, Wants } from '../../store/page';
import type { NamedOrder } from './connection.args';
import type { ConnectionSource, EdgeSource, PageInfo } from './connection.type';
import { toCursor } from './cursor';

/** Which parts of a connection the query asks for. */
export function wantsOf(info: GraphQLResolveInfo): Wants {
  return {
    rows: selects(info, 'nodes') || selects(info, 'edges') || selects(info, 'pageInfo'),
    totalCount: selects(info, 'totalCount'),
  };
}

/** A page as a connection; cursors are written only when read. */
export class PageConnection<R, N = R> implements ConnectionSource<N> {
  constructor(
    private readonly page: Page<R>,
    private readonly order: NamedOrder,
    private readonly keyOf: (row: R) => SortKey,
    private readonly nodeOf: (row: R) => N,
  ) {}

  get nodes(): N[] {
    return this.page.rows.map(this.nodeOf);
  }

  get edges(): EdgeSource<N>[] {
    return this.page.rows.map((row) => this.edgeOf(row));
  }

  get pageInfo(): PageInfo {
    const { rows, hasNextPage, hasPreviousPage } = this.page;
    const [first, last] = [rows[0], rows[rows.length - 1]];
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: first === undefined ? null : this.cursorOf(first),
      endCursor: last === undefined ? null : this.cursorOf(last),
    };
  }

  get totalCount(): number | null {
    return this.page.totalCount;
  }

  protected edgeOf(row: R): EdgeSource<N> {
    return { cursor: this.cursorOf(row), node: this.nodeOf(row) };
  }

  private cursorOf(row: R): string {
    return toCursor(this.order.name, this.keyOf(row));
  }
}
