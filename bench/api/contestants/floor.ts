import fastify from 'fastify';
import { type NodeType, toGlobalId } from '../../../src/graphql/shared/global-id';
import type { CollectionName } from '../../../src/store/collections';
import { projectionWithout, SPARE_COLUMNS } from '../../../src/store/spare-columns';
import { type Contestant, FIRST, nested } from '../contestant';
import { byIds, byIdsInSeveral, latestMeetings, personOf } from './reads';

type Row = Record<string, unknown>;

/** No GraphQL at all: one Fastify handler that sends the same commands and calls JSON.stringify. */
export const floor: Contestant = {
  name: 'the floor: Fastify and JSON.stringify',
  ...nested,
  async start(db) {
    // What Chancery leaves out for this query.
    const unread = SPARE_COLUMNS.filter((column) => column !== 'participants');
    const without = (collection: CollectionName) => projectionWithout(collection, unread);
    const app = fastify();
    app.post('/graphql', async (_request, reply) => {
      const meetings: Row[] = (
        await latestMeetings(db, 'HELD', FIRST, projectionWithout('meetings', unread))
      ).slice(0, FIRST);
      const parts = meetings.flatMap((meeting) => meeting.participants as Row[]);
      const [people = [], tenures = [], posts = []] = await byIdsInSeveral(db, [
        { collection: 'people', ids: parts.map(personOf), projection: without('people') },
        { collection: 'tenures', ids: idsOf(parts, 'tenure'), projection: without('tenures') },
        { collection: 'posts', ids: idsOf(parts, 'post'), projection: without('posts') },
      ]);
      const ids = idsOf(posts, 'organisation');
      const bodies = await byIds(db, 'organisations', ids, without('organisations'));
      let n = 0;
      const nodes = meetings.map((row) => {
        const { slug, name, kind, status } = row;
        const participants = (row.participants as Row[]).map(({ role, capacityText }) => {
          const i = n++;
          const tenure = tenureOf(tenures[i]!, posts[i]!, bodies[i]!);
          return { role, capacityText, person: personWith(people[i]!), tenure };
        });
        return { id: idOf('Meeting', row), slug, name, kind, status, date: dateOf(row), participants };
      }); // prettier-ignore
      void reply.header('content-type', 'application/json; charset=utf-8');
      return JSON.stringify({ data: { meetings: { nodes } } });
    });
    return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  },
};

const idsOf = (rows: readonly (Row | null)[], key: string) =>
  rows.map((row) => row && (row[key] as string | null));

const idOf = (type: NodeType, row: Row) => toGlobalId(type, row.id as string);

function dateOf({ date }: Row) {
  if (!date) return null;
  const { edtf, earliest, latest, precision, original } = date as Row;
  return { edtf, earliest, latest, precision, original };
}

const personWith = (person: Row | null) =>
  person && { id: idOf('Person', person), slug: person.slug, name: person.name };

function tenureOf(tenure: Row | null, post: Row | null, body: Row | null) {
  if (!tenure || !post) return null;
  const { firstCited, lastCited, endState, how } = tenure;
  const organisation = body && {
    id: idOf('Organisation', body),
    slug: body.slug,
    name: body.name,
    kind: body.kind,
  };
  const held = { id: idOf('Post', post), slug: post.slug, label: post.label, organisation };
  return { id: idOf('Tenure', tenure), firstCited, lastCited, endState, how, post: held };
}
