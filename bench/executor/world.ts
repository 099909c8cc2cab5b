import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { applyBatching, type BatchResolver } from '../../src/executor/batch-resolve';

const sdl = `
  type Query { meetings(first: Int!): [Meeting!]! }
  type Meeting { id: ID!, kind: Kind!, title: String!, date: PartialDate, place: Place, participants: [Participation!]! }
  enum Kind { MEETING CALL VISIT }
  type PartialDate { edtf: String!, earliest: String, latest: String }
  type Place { name: String! }
  type Participation { role: String, capacityText: String, person: Person, tenure: Tenure }
  type Person { id: ID!, slug: String!, name: String! }
  type Tenure { id: ID!, start: PartialDate, acting: Boolean!, post: Post }
  type Post { id: ID!, label: String!, organisation: Organisation }
  type Organisation { id: ID!, slug: String!, name: String!, founded: Int }
`;

type Row = Record<string, unknown>;

const many = (n: number, row: (i: number) => Row): Row[] =>
  Array.from({ length: n }, (_, i) => row(i));

const organisations = many(40, (i) => ({
  id: `o${i}`,
  slug: `body-${i}`,
  name: `Ministry no. ${i}`,
  founded: 1900 + i,
}));
const posts = many(80, (i) => ({
  id: `p${i}`,
  label: `Deputy Minister ${i}`,
  organisation: `${i % 40}`,
}));
const tenures = many(120, (i) => ({
  id: `t${i}`,
  start: { edtf: '2020-21', earliest: '2020-03-01', latest: '2020-05-31' },
  acting: i % 7 === 0,
  post: `${i % 80}`,
}));
const people = many(120, (i) => ({
  id: `h${i}`,
  slug: `person-${i}`,
  name: `Қасым ${i} "Jomart"`,
}));
const meetings = many(200, (i) => ({
  id: `m${i}`,
  kind: ['MEETING', 'CALL', 'VISIT'][i % 3],
  title: `Talks on transport and agriculture, round ${i}`,
  date: { edtf: '../2021-07-16', earliest: null, latest: '2021-07-16' },
  place: { name: 'Brussels' },
  participants: many(4, (j) => ({
    role: 'HOST',
    capacityText: 'Ambassador',
    person: `${(i * 4 + j) % 120}`,
    tenure: `${(i * 3 + j) % 120}`,
  })),
}));

const byKey =
  (rows: readonly Row[], key: string): BatchResolver =>
  async (parents) =>
    (parents as Row[]).map((parent) => rows[Number(parent[key])]);

/** Meetings with all their relations as batch functions over rows in memory. */
export function benchSchema(): GraphQLSchema {
  const schema = buildSchema(sdl);
  const field = (type: string, name: string) =>
    (schema.getType(type) as GraphQLObjectType).getFields()[name]!;
  field('Query', 'meetings').resolve = async (_, { first }) => meetings.slice(0, first as number);
  const batches: [string, string, BatchResolver][] = [
    ['Participation', 'person', byKey(people, 'person')],
    ['Participation', 'tenure', byKey(tenures, 'tenure')],
    ['Tenure', 'post', byKey(posts, 'post')],
    ['Post', 'organisation', byKey(organisations, 'organisation')],
  ];
  for (const [type, name, batch] of batches) {
    Object.assign(field(type, name), { extensions: { batch: true }, resolve: batch });
  }
  return applyBatching(schema);
}

export const benchQuery = `query Nested($first: Int!) {
  meetings(first: $first) {
    id kind title date { edtf earliest latest } place { name }
    participants {
      role capacityText
      person { id slug name }
      tenure { id start { edtf earliest latest } acting post { id label organisation { id slug name founded } } }
    }
  }
}`;
