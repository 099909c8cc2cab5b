import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { type GraphQLSchema, buildSchema } from 'graphql';
import { apiSchema } from '../../src/graphql/schema';

/** What a client of the last release would lose, in words. */
async function breakingChanges(released: GraphQLSchema, now: GraphQLSchema): Promise<string[]> {
  const changes = await diff(released, now);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

/** `schema/released.graphql`: the last release's copy of the schema. A release replaces it. */
const released = () =>
  buildSchema(readFileSync(join(__dirname, '../../../schema/released.graphql'), 'utf8'));

test('breaks nothing that the last release served', async () => {
  expect(await breakingChanges(released(), apiSchema())).toEqual([]);
});

test('a field or an enum value that goes, or an argument that becomes required, is found', async () => {
  const before = buildSchema('type Query { a(x: Int): E, b: Int } enum E { F G }');
  const after = buildSchema('type Query { a(x: Int!): E } enum E { F }');
  expect((await breakingChanges(before, after)).sort()).toEqual([
    "Enum value 'G' was removed from enum 'E'",
    "Field 'b' was removed from object type 'Query'",
    "Type for argument 'x' on field 'Query.a' changed from 'Int' to 'Int!'",
  ]);
});

test('what is only added, described or deprecated breaks nothing', async () => {
  const before = buildSchema('type Query { a: Int }');
  const after = buildSchema(
    '"New." type Query { a(x: Int): Int @deprecated(reason: "b"), b: Int }',
  );
  expect(await breakingChanges(before, after)).toEqual([]);
});
