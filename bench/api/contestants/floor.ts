import fastify from 'fastify';
import { toGlobalId } from '../../../src/graphql/shared/global-id';
import { type Contestant, FIRST, nested } from '../contestant';
import { byIds, latestMeetings } from './reads';

type Row = Record<string, unknown>;

/** No GraphQL at all: one Fastify handler that sends the same commands and calls JSON.stringify. */
export const floor: Contestant = {
  name: 'the floor: Fastify and JSON.stringify',
  ...nested,
  async start(db) {
    const app = fastify();
    app.post('/graphql', async (_request, reply) => {
      const meetings: Row[] = (await latestMeetings(db, FIRST)).slice(0, FIRST);
      const parts = meetings.flatMap((meeting) => meeting.participants as Row[]);
      const [people, tenures] = await Promise.all([
        byIds(db, 'people', parts.map((part) => (part.party as { id: string }).id)),
        byIds(db, 'tenures', parts.map((part) => part.tenure as string)),
      ]); // prettier-ignore
      const posts = await byIds(db, 'posts', tenures.map((tenure) => tenure!.post as string)); // prettier-ignore
      const organisations = await byIds(db, 'organisations', posts.map((post) => post!.organisation as string)); // prettier-ignore
      let n = 0;
      const nodes = meetings.map(({ id, slug, name, kind, status, date, participants }) => ({
        id: toGlobalId('Meeting', id as string), slug, name, kind, status,
        date: datePart(date as Row),
        participants: (participants as Row[]).map(({ role, capacityText }) => {
          const i = n++;
          return { role, capacityText, person: personPart(people[i]!), tenure: tenurePart(tenures[i]!, posts[i]!, organisations[i]!) };
        }),
      })); // prettier-ignore
      void reply.header('content-type', 'application/json; charset=utf-8');
      return JSON.stringify({ data: { meetings: { nodes } } });
    });
    return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  },
};

function datePart({ edtf, earliest, latest, precision, original }: Row) {
  return { edtf, earliest, latest, precision, original } as object;
}

function personPart({ id, slug, name }: Row) {
  return { id: toGlobalId('Person', id as string), slug, name } as object;
}

function tenurePart(tenure: Row, post: Row, body: Row) {
  const { id, firstCited, lastCited, endState, how } = tenure;
  const { slug, name, kind } = body;
  const organisation = { id: toGlobalId('Organisation', body.id as string), slug, name, kind };
  const postId = toGlobalId('Post', post.id as string);
  return {
    id: toGlobalId('Tenure', id as string), firstCited, lastCited, endState, how,
    post: { id: postId, slug: post.slug, label: post.label, organisation },
  } as object; // prettier-ignore
}
