import {
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';

/**
 * A schema with everything that the executor has to take: interfaces, unions (their types resolved
 * at once, by promise, or by graphql-js's default), enums with values of their own, custom scalars,
 * lists in lists, inputs. `@batch` marks a batch field, `@call` one with an ordinary resolver; the
 * rest are properties.
 */
const sdl = `
  directive @batch on FIELD_DEFINITION
  directive @call on FIELD_DEFINITION

  scalar Day
  scalar Anything
  enum Kind { MEETING CALL VISIT }
  input Window { from: Day, to: Day, match: Kind = CALL }
  input Filter { and: [Filter!], text: String, kinds: [Kind!], window: Window, exists: Boolean }

  interface Node { id: ID! }
  interface Named { name: String!, aliases(first: Int = 2): [String!]! @call }
  union Party = Person | Body
  union Found = Person | Body | Meeting

  type Query {
    node(id: ID!): Node @call
    nodes(ids: [ID!]!): [Node]! @call
    meetings(first: Int = 3, after: String, filter: Filter, order: Kind! = VISIT): MeetingList! @call
    search(text: String, kinds: [Kind]): [Found!] @call
    today: Day @call
    matrix: [[Int!]]! @call
    leaves: Leaves! @call
    self: Query! @call
  }
  type MeetingList { totalCount: Int!, nodes: [Meeting!]!, edges: [MeetingEdge!]!, page: Page! }
  type MeetingEdge { cursor: String!, node: Meeting! }
  type Page { hasNext: Boolean!, end: String }
  type Leaves { string: String!, int: Int!, float: Float!, boolean: Boolean!, id: ID!, kind: Kind!, day: Day!, any: Anything!, strings: [String]!, days: [Day!], anys: [Anything] }

  type Meeting implements Node {
    id: ID!
    kind: Kind
    day: Day
    place: Place
    participants: [Participation!]!
    parties(first: Int = 2): [Party]! @batch
    chair: Party @batch
    related(first: Int, filter: Filter): MeetingList! @batch
    topic: Named
    weight(unit: Kind): Float @call
  }
  type Place { name: String!, point: [Float!] }
  type Participation { role: String, party: Party! @batch, person: Person @batch, note: Anything, guests: [Found] }
  type Person implements Node & Named {
    id: ID!
    name: String!
    aliases(first: Int = 2): [String!]! @call
    born: Day
    meetings(first: Int = 2, filter: Filter): MeetingList! @batch
    bodies: [Body!] @batch
    boss: Person @batch
    friend: Named @batch
    rank: Int @batch
  }
  type Body implements Node & Named {
    id: ID!
    name: String!
    aliases(first: Int = 3): [String!]! @call
    parent: Body @batch
    members(first: Int = 2): [Person!]! @batch
    ancestors: [[Body!]!]! @batch
    head: Person @call
    seat: Place
    kind: Kind!
  }
`;

/** The schema, its resolvers still to be given (see `mockResolvers`). */
export function worldSchema(): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue; // all schemas share these
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        const marks = field.astNode?.directives?.map((directive) => directive.name.value);
        if (!marks?.length) continue;
        field.resolve = () => undefined;
        field.extensions = { batch: marks.includes('batch') };
      }
    }
    const typeName = (value: unknown) => (value as { __typename: string }).__typename;
    if (isUnionType(type)) type.resolveType = async (value) => typeName(value);
    if (isInterfaceType(type) && type.name === 'Node') type.resolveType = typeName;
    if (isEnumType(type)) {
      type.getValues().forEach((each, i) => (each.value = i === 0 ? 7 : each.name.toLowerCase()));
    }
    // As graphql-scalars does: a Date, which JSON.stringify makes a text, or null if it is invalid.
    if (isScalarType(type) && type.name === 'Day') type.serialize = (d) => new Date(d as string);
  }
  return schema;
}

/** Values of the world's own scalars, for arguments. */
export const worldScalars = { Day: ['2021-07-16'], Anything: [1, 'x', { a: [1] }] };
