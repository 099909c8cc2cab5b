import {
  execute,
  type FieldNode,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  parse,
} from 'graphql';
import { applyBatching, batchResolverOf } from '../../src/executor/batch-resolve';

interface Call {
  parents: readonly unknown[];
  args: Record<string, unknown>;
  context: unknown;
  info: GraphQLResolveInfo;
}

const Instant = new GraphQLScalarType({ name: 'Instant', parseValue: () => new Date(0) });

/** People of ids 1 to 3, their friends one id further; the batch call is told to each test. */
function world(answer: (call: Call) => unknown = ({ parents }) => parents.map(friend)) {
  const calls: Call[] = [];
  const Person: GraphQLObjectType = new GraphQLObjectType({
    name: 'Person',
    fields: () => ({
      id: { type: GraphQLInt },
      friend: {
        type: Person,
        args: {
          first: { type: GraphQLInt },
          weight: { type: GraphQLFloat },
          at: { type: Instant },
        },
        extensions: { batch: true },
        resolve: (parents: unknown, args: Record<string, unknown>, context, info) => {
          const call = { parents: parents as unknown[], args, context, info };
          calls.push(call);
          return answer(call);
        },
      },
    }),
  });
  const schema = applyBatching(
    new GraphQLSchema({
      query: new GraphQLObjectType({
        name: 'Query',
        fields: {
          people: {
            type: new GraphQLList(Person),
            resolve: () => [{ id: 1 }, { id: 2 }, { id: 3 }],
          },
        },
      }),
    }),
  );
  const run = async (
    query: string,
    variableValues?: Record<string, unknown>,
    contextValue?: object,
  ) => execute({ schema, document: parse(query), variableValues, contextValue });
  return { calls, run, schema };
}

const friend = (person: unknown) => ({ id: (person as { id: number }).id + 1 });
const ids = (call: Call) => call.parents.map((parent) => (parent as { id: number }).id);
const names = (nodes: readonly FieldNode[]) =>
  nodes.map((n) => n.selectionSet!.selections.map((s) => (s as FieldNode).name.value).join());

describe('applyBatching', () => {
  it('makes one call a level, in the order of the parents', async () => {
    const { calls, run } = world();
    const context = {};
    const result = await run('{ people { id friend { id friend { id } } } }', {}, context);
    expect(calls.map(ids)).toEqual([
      [1, 2, 3],
      [2, 3, 4],
    ]);
    expect(calls[0]!.context).toBe(context);
    expect(JSON.stringify(result.data)).toBe(
      '{"people":[{"id":1,"friend":{"id":2,"friend":{"id":3}}},' +
        '{"id":2,"friend":{"id":3,"friend":{"id":4}}},{"id":3,"friend":{"id":4,"friend":{"id":5}}}]}',
    );
  });

  it('shares a call among aliases with equal argument values, and only those', async () => {
    const { calls, run } = world();
    await run(
      'query($n: Int) { people { a: friend(first: 1, weight: 2) { id } b: friend(weight: 2.0, first: $n) { id } c: friend(first: 2) { id } } }',
      { n: 1 },
    );
    expect(calls.map((call) => call.args)).toEqual([{ first: 1, weight: 2 }, { first: 2 }]);
    expect(calls.map(ids)).toEqual([
      [1, 1, 2, 2, 3, 3],
      [1, 2, 3],
    ]);
  });

  it('never takes argument values for equal that are not plain JSON', async () => {
    const { calls, run } = world();
    await run('{ people { a: friend(at: 1) { id } b: friend(at: 2) { id } } }');
    expect(calls.map(ids)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  it('gives the info of the first parent with the field nodes of all', async () => {
    const { calls, run } = world();
    await run('{ people { a: friend { id } b: friend { id } a: friend { __typename } } }');
    expect(calls).toHaveLength(1);
    expect(names(calls[0]!.info.fieldNodes)).toEqual(['id', '__typename', 'id']);
    expect(calls[0]!.info.path.key).toBe('a');
  });

  it('turns an Error element into the error of that parent alone', async () => {
    const { run } = world(({ parents }) =>
      Promise.resolve(parents.map((p, i) => (i === 1 ? new Error('gone') : friend(p)))),
    );
    const result = await run('{ people { friend { id } } }');
    expect(result.data).toEqual({
      people: [{ friend: { id: 2 } }, { friend: null }, { friend: { id: 4 } }],
    });
    expect(result.errors!.map((e) => [e.message, e.path])).toEqual([
      ['gone', ['people', 1, 'friend']],
    ]);
  });

  it.each([
    ['throws', () => { throw new Error('down'); }, 'down'], // prettier-ignore
    ['rejects', () => Promise.reject(new Error('down')), 'down'],
    ['returns too few', () => [], 'same length'],
    ['returns no array', () => 7, 'Promise of an Array'],
  ])('gives every parent an error when the call %s', async (_, answer, message) => {
    const { run } = world(answer);
    const result = await run('{ people { friend { id } } }');
    expect(result.errors).toHaveLength(3);
    expect(result.errors![0]!.message).toContain(message);
  });

  it('keeps executions apart that share a context', async () => {
    const { calls, run } = world();
    const context = {};
    await Promise.all([1, 2].map(() => run('{ people { friend { id } } }', {}, context)));
    expect(calls.map(ids)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  it('keeps the batch function reachable, and wraps it once', () => {
    const { schema } = world();
    const field = (schema.getType('Person') as GraphQLObjectType).getFields().friend!;
    const { resolve } = field;
    expect(batchResolverOf(field)).toBeInstanceOf(Function);
    expect(batchResolverOf(field)).not.toBe(resolve);
    applyBatching(schema);
    expect(field.resolve).toBe(resolve);
  });

  it('refuses a batch field without a resolver by name', () => {
    const query = new GraphQLObjectType({
      name: 'Query',
      fields: { a: { type: GraphQLString, extensions: { batch: true } } },
    });
    expect(() => applyBatching(new GraphQLSchema({ query }))).toThrow('Query.a is marked as batch');
  });
});
