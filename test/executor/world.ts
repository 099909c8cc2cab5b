/**
 * A schema with everything that the executor has to take: interfaces, unions (their types resolved
 * at once, by promise, or by graphql-js's default), enums with values of their own, custom scalars,
 * lists in lists, inputs. `@batch` marks a batch field, `@call` one with an ordinary resolver; the
 * rest are properties.
 */
export const sdl = `
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
