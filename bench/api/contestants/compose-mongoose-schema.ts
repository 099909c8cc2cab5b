import type { GraphQLSchema } from 'graphql';
import { type ObjectTypeComposer, schemaComposer } from 'graphql-compose';
import { composeMongoose } from 'graphql-compose-mongoose';
import mongoose, { type SchemaDefinition } from 'mongoose';
import { type NodeType, toGlobalId } from '../../../src/graphql/shared/global-id';
import { personOf } from './reads';

interface Row {
  id: string;
  [key: string]: unknown;
}

function composed(name: NodeType, collection: string, paths: SchemaDefinition) {
  const schema = new mongoose.Schema(
    { _id: String, id: String, slug: String, name: String, retractedAt: Date, ...paths },
    { id: false, collection },
  );
  const composer = composeMongoose(mongoose.model<mongoose.Document>(name, schema as never), {
    name,
    schemaComposer,
  });
  composer.extendField('id', {
    type: 'ID!',
    resolve: (row) => toGlobalId(name, (row as unknown as Row).id),
  });
  return composer;
}

/** As tools/generate writes it. */
const RECORDED_AT = '2026-01-01T00:00:00.000Z';

/** The `_id` of the one version that a made-up world has of each entity. */
const keyOf = (id: unknown) => (typeof id === 'string' ? `${id}@${RECORDED_AT}` : null);

type Composed = ReturnType<typeof composed>;

/** A relation by the library's data loader, which finds by `_id`: an id and its one version. */
function relate(from: ObjectTypeComposer, name: string, to: Composed, idOf: (row: Row) => unknown) {
  from.addRelation(name, {
    resolver: () => to.mongooseResolvers.dataLoader({ lean: true }) as never,
    prepareArgs: { _id: ((row: Row) => keyOf(idOf(row))) as never },
    projection: { '*': true },
  });
}

export function composedSchema(): GraphQLSchema {
  const text = { type: String };
  const date = { edtf: text, earliest: text, latest: text, precision: text, original: text };
  const organisation = composed('Organisation', 'organisations', { kind: text });
  const post = composed('Post', 'posts', { label: text, organisation: text });
  const person = composed('Person', 'people', {});
  const tenure = composed('Tenure', 'tenures', {
    firstCited: text, lastCited: text, endState: text, how: text, post: text,
  }); // prettier-ignore
  const meeting = composed('Meeting', 'meetings', {
    kind: text, status: text, date, dateLatest: text,
    participants: [{ _id: false, role: text, capacityText: text, tenure: text, party: { kind: text, id: text } }],
  }); // prettier-ignore

  const participation = meeting.getFieldOTC('participants');
  relate(participation, 'person', person, personOf);
  relate(participation, 'tenure', tenure, (row) => row.tenure);
  relate(tenure, 'post', post, (row) => row.post);
  relate(post, 'organisation', organisation, (row) => row.organisation);

  const many = meeting.mongooseResolvers
    .findMany({ lean: true })
    .wrapResolve((next) => (request) => {
      request.projection = { '*': true };
      // By the same index as the others: the newest of what is believed.
      (request as { beforeQuery?: unknown }).beforeQuery = (
        query: mongoose.Query<unknown, unknown>,
      ) => query.where({ retractedAt: null }).sort({ dateLatest: -1, id: -1 });
      return next(request) as unknown;
    });
  schemaComposer.Query.addFields({ meetingMany: many as never });
  return schemaComposer.buildSchema();
}
