import type { Db, Document } from 'mongodb';
import { toGlobalId } from '../../../src/graphql/shared/global-id';
import { latestMeetings, type Loaders, personOf } from './reads';

export interface HandContext {
  readonly db: Db;
  readonly loaders: Loaders;
}

/** The part of Chancery's schema that the query reaches, as SDL. */
export const typeDefs = `
  type Query { meetings(first: Int!, filter: MeetingFilter!, orderBy: MeetingOrder): MeetingConnection! }
  input MeetingFilter { status: StatusFilter! }
  input StatusFilter { eq: MeetingStatus! }
  enum MeetingStatus { HELD PLANNED }
  input MeetingOrder { field: MeetingOrderField!, direction: OrderDirection! = ASC }
  enum MeetingOrderField { DATE }
  enum OrderDirection { ASC DESC }
  type MeetingConnection { nodes: [Meeting!]! }
  type Meeting { id: ID!, slug: String!, name: String!, kind: String!, status: String!, date: PartialDate, participants: [Participation!]! }
  type PartialDate { edtf: String!, earliest: String, latest: String, precision: String!, original: String }
  type Participation { role: String!, capacityText: String, person: Person, tenure: Tenure }
  type Person { id: ID!, slug: String!, name: String! }
  type Tenure { id: ID!, firstCited: String!, lastCited: String!, endState: String!, how: String!, post: Post! }
  type Post { id: ID!, slug: String!, label: String!, organisation: Organisation }
  type Organisation { id: ID!, slug: String!, name: String!, kind: String! }
`;

const globalId = (type: Parameters<typeof toGlobalId>[0]) => (row: Document) =>
  toGlobalId(type, row.id as string);
const related =
  (collection: string, key: string) => (row: Document, _: unknown, context: HandContext) =>
    row[key] ? context.loaders[collection]!.load(row[key] as string) : null;

interface MeetingsArgs {
  first: number;
  filter: { status: { eq: string } };
}

/** Resolvers with DataLoader, as the documentation of graphql-js servers teaches them. */
export const resolvers = {
  Query: {
    meetings: async (_: unknown, { first, filter }: MeetingsArgs, { db }: HandContext) => ({
      nodes: (await latestMeetings(db, filter.status.eq, first)).slice(0, first),
    }),
  },
  Meeting: { id: globalId('Meeting') },
  Participation: {
    person: (row: Document, _: unknown, context: HandContext) => {
      const id = personOf(row);
      return id === null ? null : context.loaders.people!.load(id);
    },
    tenure: related('tenures', 'tenure'),
  },
  Person: { id: globalId('Person') },
  Tenure: { id: globalId('Tenure'), post: related('posts', 'post') },
  Post: { id: globalId('Post'), organisation: related('organisations', 'organisation') },
  Organisation: { id: globalId('Organisation') },
};
