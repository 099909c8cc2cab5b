import { buildSchema, type GraphQLObjectType, type GraphQLResolveInfo, parse } from 'graphql';
import { applyBatching } from '../../src/executor/batch-resolve';
import { CompiledExecutor } from '../../src/executor/compiled-executor';
import { selects } from '../../src/executor/selection';

const sdl = `
  type Query { people(first: Int): [Person!]!, person(id: ID = "p"): Person, count: Int, self: Query }
  type Mutation { person: Person }
  type Person { id: ID!, name: String, friends(first: Int): [Person!]!, plain(n: Int): Int }
`;
interface Row {
  id: string;
}
interface Call {
  parents: unknown;
  args: Record<string, unknown>;
  context: unknown;
  info: GraphQLResolveInfo;
}
type Resolve = (call: Call) => unknown;

/** The schema with a resolver for every relation; `friends` is a batch field. Calls are noted. */
function world(resolvers: Record<string, Resolve> = {}) {
  const schema = buildSchema(sdl);
  const calls: (Call & { field: string })[] = [];
  const standard: Record<string, Resolve> = {
    'Query.people': () => Promise.resolve([{ id: 'a' }, { id: 'b', name: 'B' }]),
    'Query.person': ({ args }) => ({ id: args.id }),
    'Query.self': () => ({}),
    'Mutation.person': () => ({ id: 'm' }),
    'Person.friends': async ({ parents }) =>
      (parents as Row[]).map(({ id }) => [{ id: `${id}1` }, { id: `${id}2` }]),
  };
  for (const [field, resolve] of Object.entries({ ...standard, ...resolvers })) {
    const [type, name] = field.split('.') as [string, string];
    const definition = (schema.getType(type) as GraphQLObjectType).getFields()[name]!;
    definition.resolve = (parents: unknown, args: Record<string, unknown>, context, info) => {
      calls.push({ field, parents, args, context, info });
      return resolve({ parents, args, context, info });
    };
    definition.extensions = { batch: name === 'friends' };
  }
  const executor = new CompiledExecutor(applyBatching(schema));
  const run = (query: string, variables?: Record<string, unknown>, operationName?: string) =>
    executor.execute({ document: parse(query), variables, operationName, context: 'the context' });
  return { calls, executor, run };
}

describe('CompiledExecutor', () => {
  it('writes the answer in the order of the selection', async () => {
    const { run } = world();
    expect(await run('{ b: __typename people { name id friends { id } } }')).toBe(
      '{"b":"Query","people":[' +
        '{"name":null,"id":"a","friends":[{"id":"a1"},{"id":"a2"}]},' +
        '{"name":"B","id":"b","friends":[{"id":"b1"},{"id":"b2"}]}]}',
    );
  });

  it('makes one call a level, whatever the number of parents', async () => {
    const { calls, run } = world();
    await run('{ people { friends { friends { friends { id } } } } }');
    expect(calls.map(({ field, parents }) => [field, (parents as Row[])?.length])).toEqual([
      ['Query.people', undefined],
      ['Person.friends', 2],
      ['Person.friends', 4],
      ['Person.friends', 8],
    ]);
  });

  it('shares a call among the places of a level that ask with equal argument values', async () => {
    const { calls, run } = world();
    const query = `query($n: Int) {
      people { a: friends(first: 1) { id } b: friends(first: $n) { name } c: friends { id } }
      person { friends(first: 1) { __typename id } }
    }`;
    const answer = await run(query, { n: 1 });
    const batches = calls.filter(({ field }) => field === 'Person.friends');
    expect(
      batches.map(({ parents, args }) => [(parents as Row[]).map((p) => p.id).join(), args]),
    ).toEqual([
      ['a,b,a,b,p', { first: 1 }],
      ['a,b', {}],
    ]);
    expect(selects(batches[0]!.info, 'name')).toBe(true);
    expect(JSON.parse(answer as string)).toMatchObject({
      people: [{}, { a: [{ id: 'b1' }, { id: 'b2' }], b: [{ name: null }, {}], c: [{}, {}] }],
      person: { friends: [{ id: 'p1' }, { id: 'p2' }] },
    });
  });

  it('tells resolvers what graphql-js tells them', async () => {
    const { calls, run } = world();
    await run('query Q($n: Int = 7) { p: people(first: $n) { id } } fragment F on Person { id }');
    const [{ parents, args, context, info }] = calls as unknown as [Call];
    expect([parents, args, context]).toEqual([undefined, { first: 7 }, 'the context']);
    expect(info).toMatchObject({
      fieldName: 'people',
      path: { prev: undefined, key: 'p', typename: 'Query' },
      operation: { name: { value: 'Q' } },
      variableValues: { n: 7 },
      rootValue: undefined,
    });
    expect(String(info.parentType) + String(info.returnType)).toBe('Query[Person!]!');
    expect(Object.keys(info.fragments)).toEqual(['F']);
    expect(info.fieldNodes).toHaveLength(1);
  });

  it('calls an ordinary resolver for each parent, with arguments of its own', async () => {
    const plain: Resolve = ({ parents, args }) => {
      args.n = Number(args.n) + (parents as Row).id.length;
      return args.n;
    };
    const { run } = world({ 'Person.plain': plain });
    expect(await run('{ people { plain(n: 4) } }')).toBe('{"people":[{"plain":5},{"plain":5}]}');
  });

  it('follows the variables of @skip and @include', async () => {
    const { executor } = world();
    const document = parse(
      'query($s: Boolean!, $i: Boolean = true) { person { id @skip(if: $s) ... @include(if: $i) { name } } }',
    );
    const ask = (variables: object) =>
      executor.execute({ document, variables: { ...variables }, context: {} });
    expect(await ask({ s: false })).toBe('{"person":{"id":"p","name":null}}');
    expect(await ask({ s: true })).toBe('{"person":{"name":null}}');
    expect(await ask({ s: true, i: false })).toBe('{"person":{}}');
    expect(await ask({ s: false, i: false })).toBe('{"person":{"id":"p"}}');
  });

  it('runs the operation of the name', async () => {
    const { run } = world();
    const query = 'query A { count: __typename } query B { person { id } }';
    expect(await run(query, {}, 'B')).toBe('{"person":{"id":"p"}}');
    expect(await run(query, {}, 'A')).toBe('{"count":"Query"}');
  });

  const deep = (n: number) =>
    Array.from({ length: n }, (_, i) => `fragment F${i} on Query { a: self { ...F${i + 1} } b: self { ...F${i + 1} } }`).join('\n'); // prettier-ignore

  it.each([
    ['a mutation', 'mutation { person { id } }', 'mutation'],
    ['introspection', '{ __schema { queryType { name } } }', 'Query.__schema'],
    ['variables with errors', 'query($n: Int!) { people(first: $n) { id } }', 'variables'],
    ['several operations without a name', 'query A { count } query B { count }', 'single operation'],
    ['a plan without end', `{ ...F0 } ${deep(40)} fragment F40 on Query { count }`, '5000 fields'],
  ])('leaves %s to graphql-js', async (_, query, reason) => {
    const { calls, run } = world();
    expect(await run(query)).toMatchObject({ name: 'Refusal', message: expect.stringContaining(reason) });
    expect(calls).toEqual([]);
  }); // prettier-ignore

  it('leaves a request to graphql-js whose resolver asks for its path, though it catches', async () => {
    const curious: Resolve = ({ info }) => {
      try {
        return info.path.key;
      } catch {
        return 1;
      }
    };
    const { run } = world({ 'Person.plain': curious });
    expect(await run('{ people { plain } }')).toMatchObject({
      message: 'Person.plain asks for its path',
    });
  });

  it('reads a property once, though its getter makes another object each time', async () => {
    const schema = buildSchema('type Query { a: A } type A { b: A, c: Int }');
    const { a } = schema.getQueryType()!.getFields();
    a!.resolve = () => ({ get b() { return {}; } }); // prettier-ignore
    (schema.getType('A') as GraphQLObjectType).getFields().c!.resolve = () => 1;
    const answer = await new CompiledExecutor(schema).execute({
      document: parse('{ a { b { c } } }'),
      context: {},
    });
    expect(answer).toBe('{"a":{"b":{"c":1}}}');
  });
});
