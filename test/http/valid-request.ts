import type { GraphQLSchema } from 'graphql';
import fc from 'fast-check';
import { randomQuery } from '../executor/random-query';
import { toGlobalId } from '../../src/graphql/shared/global-id';

const IDS = [
  toGlobalId('Person', 'margulan-baimukhan'),
  toGlobalId('Person', 'william-de-baets'),
  toGlobalId('Person', 'nobody'),
  toGlobalId('Organisation', 'osce'),
  toGlobalId('Organisation', 'kazakhstan'),
  toGlobalId('Post', 'king-of-belgium'),
  toGlobalId('Meeting', 'baimukhan-de-baets-2021'),
  toGlobalId('Topic', 'political-reforms'),
  toGlobalId('Place', 'brussels'),
  'x',
];
const TEXTS = [
  ...['margulan-baimukhan', 'william-de-baets', 'osce', 'brussels', 'baimukhan-de-baets-2021'],
  ...['kazinform-2021-07-16-baimukhan-de-baets', 'political-reforms', 'king-of-belgium'],
  ...['Shakirov', 'Токаев', 'vaccine cooperation', 'KZ', 'en', 'Q1', '', ' ', '\0', '\ud800'],
  // A cursor of one list, for every list.
  Buffer.from('[1,"Query.people by Person.NAME.ASC","A","a"]').toString('base64url'),
];

/**
 * Bodies for `/graphql` with queries that the schema allows, on what the seed holds: filters, orders and
 * pages in random combinations, which are answered or refused by the argument at fault.
 */
export function validBodies(schema: GraphQLSchema): fc.Arbitrary<string> {
  const roots = Object.values(schema.getQueryType()!.getFields());
  const options = {
    depth: 3,
    scalars: {
      ID: IDS,
      String: TEXTS,
      Int: [1, 2, 3, 5, 100, 0, -1, 101],
      Date: ['2021-07-16', '2021-07-17', '0001-01-01', '9999-12-31', '2000-02-29'],
      DateTime: ['2030-01-01T00:00:00Z'],
    },
    // The same on all fields of a query, or most queries would be refused for that.
    argumentValues: Object.fromEntries(
      roots.flatMap(({ name }) => [
        [`Query.${name}.knownAt`, [null]],
        [`Query.${name}.includeProposed`, [false]],
      ]),
    ),
  };
  return randomQuery(schema, options).map((request) => JSON.stringify(request));
}
