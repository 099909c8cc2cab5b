import 'reflect-metadata';
import type { Document } from 'mongodb';
import { ArticleOrder } from '../../src/graphql/article/article.args';
import { MeetingOrder } from '../../src/graphql/meeting/meeting.args';
import { OrganisationOrder } from '../../src/graphql/organisation/organisation.args';
import { PersonOrder } from '../../src/graphql/person/person.args';
import { PlaceOrder } from '../../src/graphql/place/place.args';
import { PostOrder } from '../../src/graphql/post/post.args';
import type { Orders } from '../../src/graphql/shared/order';
import { StatementOrder } from '../../src/graphql/statement/statement.args';
import { TenureOrder } from '../../src/graphql/tenure/tenure.args';
import { TopicOrder } from '../../src/graphql/topic/topic.args';
import type { CollectionName } from '../../src/store/collections';
import { RELATIONS } from '../../src/store/relations';
import { openTestStore, type TestStore } from '../store/test-store';
import { addMeetings } from '../world';

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore();
  await addMeetings(test.store.db, 200);
});
afterAll(() => test.close());

const ORDERS: Record<CollectionName, Orders> = {
  articles: ArticleOrder,
  meetings: MeetingOrder,
  people: PersonOrder,
  organisations: OrganisationOrder,
  posts: PostOrder,
  tenures: TenureOrder,
  statements: StatementOrder,
  topics: TopicOrder,
  places: PlaceOrder,
};
const lists = Object.entries(ORDERS) as [CollectionName, Orders][];

async function explain(name: CollectionName, filter: Document, sort: Document): Promise<string> {
  const found = test.store.db
    .collection(name)
    .find({ ...filter, retractedAt: null })
    .sort(sort)
    .limit(21);
  const { queryPlanner } = (await found.explain('queryPlanner')) as { queryPlanner: Document };
  return JSON.stringify(queryPlanner['winningPlan']);
}

it.each(lists)('reads every order of %s from an index, both ways', async (name, orders) => {
  expect(orders.fields.length).toBeGreaterThan(0);
  for (const field of orders.fields) {
    for (const direction of ['ASC', 'DESC'] as const) {
      const order = orders.resolve({ field, direction });
      const sort = { [order.path]: order.direction, id: order.direction };
      const plan = await explain(name, {}, sort);
      expect({ field, plan }).toEqual({ field, plan: expect.stringContaining('IXSCAN') as string });
      expect(plan).not.toMatch(/COLLSCAN|"SORT"/);
    }
  }
});

it.each(Object.entries(RELATIONS))(
  'reads the children of %s in their order from an index',
  async (_, relation) => {
    const order = ORDERS[relation.from].resolve(null);
    const plan = await explain(
      relation.from,
      { [relation.foreign]: 'some-id' },
      { [order.path]: 1, id: 1 },
    );
    expect(plan).toContain('IXSCAN');
    // A meeting lists its few articles itself: they are read by id, and sorted.
    expect(plan).not.toMatch(relation.foreign === 'id' ? /COLLSCAN/ : /COLLSCAN|"SORT"/);
  },
);
