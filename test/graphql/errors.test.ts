import { startService, type TestService } from '../harness';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const ID_OF_NOTHING = Buffer.from('Person:nobody-at-all').toString('base64url');

describe('bad input is answered with the argument and what is allowed', () => {
  test.each<[string, string, string, RegExp]>([
    ['first too large', '{ people(first: 101) { totalCount } }', 'first', /1 to 100/],
    ['first huge', '{ people(first: 1000000) { nodes { id } } }', 'first', /1 to 100/],
    [
      'a huge page below another',
      '{ people(first: 50) { nodes { tenures(last: 5000) { nodes { id } } } } }',
      'last',
      /1 to 100/,
    ],
    ['huge statistics', '{ stats(by: TOPIC, first: 90000) { counts { key } } }', 'first', /500/],
    ['first zero', '{ people(first: 0) { totalCount } }', 'first', /1 to 100/],
    ['last negative', '{ people(last: -1) { totalCount } }', 'last', /1 to 100/],
    ['first and last', '{ people(first: 1, last: 1) { totalCount } }', 'last', /first/],
    ['a cursor of no list', '{ people(after: "x") { totalCount } }', 'after', /cursor/],
    ['a global id of nothing', '{ node(id: "x") { id } }', 'id', /id as given/],
    ['one of many ids', '{ nodes(ids: ["x"]) { id } }', 'ids.0', /id as given/],
    [
      'an impossible day',
      '{ organisation(slug: "osce") { officials(asOf: "2021-02-30") { totalCount } } }',
      'asOf',
      /a day of the calendar/,
    ],
    [
      'a day in a filter',
      '{ meetings(filter: {date: {gte: "July"}}) { totalCount } }',
      'filter.date.gte',
      /written YYYY-MM-DD/,
    ],
    ...['2021-07-16', '2021-07-16T09:30:00', '2021-07-16T24:00:00Z', '2021-02-30T00:00:00Z'].map(
      (instant): [string, string, string, RegExp] => [
        `no instant: ${instant}`,
        `{ people(knownAt: "${instant}") { totalCount } }`,
        'knownAt',
        /with its offset/,
      ],
    ),
    [
      'a window turned round',
      '{ meetings(filter: {date: {gte: "2022-01-01", lte: "2021-01-01"}}) { totalCount } }',
      'filter.date.gte',
      /not after/,
    ],
    [
      'no such enum value',
      '{ meetings(filter: {kind: {eq: PICNIC}}) { totalCount } }',
      'filter.kind.eq',
      /MeetingKind/,
    ],
    ['an empty search', '{ search(query: " ") { totalCount } }', 'query', /1 to 200/],
  ])('%s', async (_name, query, argument, constraint) => {
    const { errors } = await service.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors![0]!.extensions.constraint).toMatch(constraint);
  });

  test.each<[string, object, string, string]>([
    ['a day', { date: { gte: '2021-13-01' } }, '$f.date.gte', 'a day of the calendar is written'],
    ['an unknown field', { place: { slg: 'x' } }, '$f.place.slg', 'a field of OptionalPlaceFilter'],
    ['an enum', { kind: { eq: 'PICNIC' } }, '$f.kind.eq', 'a value of type MeetingKind'],
    ['no enum', { kind: { eq: 1 } }, '$f.kind.eq', 'a value of type MeetingKind'],
    ['a number', { name: { eq: 5 } }, '$f.name.eq', 'a value of type String'],
    ['a text', { name: 'a at "b"; c' }, '$f.name', 'a value of type StringFilter'],
    [
      'null',
      { and: [{ name: { in: [null] } }] },
      '$f.and[0].name.in[0]',
      'a value of type String!',
    ],
  ])('in variables too: %s', async (_name, f, argument, constraint) => {
    const query = 'query($f: MeetingFilter) { meetings(filter: $f) { totalCount } }';
    const { errors } = await service.ask(query, { f });
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors![0]!.extensions.constraint).toContain(constraint);
  });

  test('in the default of a variable', async () => {
    const { errors } = await service.ask(
      'query($d: Date = "July") { tenures(asOf: $d) { totalCount } }',
    );
    expect(errors![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test.each([
    '{ tenures(certainty: [NO]) { totalCount } }',
    '{ tenures(certainty: [DEFINITE, POSSIBLE], asOf: null) { nodes { id } } }',
    '{ person(slug: "askar-shakirov") { tenures(certainty: [NO]) { totalCount } } }',
    '{ post(slug: "king-of-belgium") { holders(certainty: [NO]) { totalCount } } }',
    '{ organisation(slug: "osce") { officials(certainty: [NO]) { totalCount } } }',
  ])('standings without the day that they are of: %s', async (query) => {
    const { errors } = await service.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'certainty',
      constraint: 'needs asOf',
    });
  });

  test('a cursor of another order is refused by name', async () => {
    const { data } = await service.ask<{ meetings: { pageInfo: { endCursor: string } } }>(
      '{ meetings(first: 1) { pageInfo { endCursor } } }',
    );
    const after = data!.meetings.pageInfo.endCursor;
    const { errors } = await service.ask(
      'query($after: String) { meetings(after: $after, orderBy: {field: NAME}) { totalCount } }',
      { after },
    );
    expect(errors![0]!.message).toContain('Meeting.NAME.ASC');
    expect(errors![0]!.extensions.argument).toBe('after');
  });
});

test('one bad id of many leaves the others their answers', async () => {
  type Ids = { person: { id: string }; meeting: { id: string } };
  const { data: known } = await service.ask<Ids>(
    '{ person(slug: "askar-shakirov") { id } meeting(slug: "baimukhan-de-baets-2021") { id } }',
  );
  const [person, meeting] = [known!.person.id, known!.meeting.id];
  const { data, errors } = await service.ask(
    'query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }',
    { ids: [person, 'x', ID_OF_NOTHING, meeting, ''] },
  );
  expect(data).toEqual({
    nodes: [
      { id: person, __typename: 'Person' },
      null,
      null,
      { id: meeting, __typename: 'Meeting' },
      null,
    ],
  });
  expect(errors!.map(({ path, extensions }) => [path, extensions.argument])).toEqual([
    [['nodes', 1], 'ids.1'],
    [['nodes', 4], 'ids.4'],
  ]);
});

describe('what is not there is null', () => {
  test.each(['article', 'meeting', 'person', 'organisation', 'post', 'topic'])(
    '%s',
    async (field) => {
      expect(await service.ask(`{ ${field}(slug: "nobody-at-all") { id } }`)).toEqual({
        data: { [field]: null },
      });
    },
  );

  test('node and nodes', async () => {
    expect(
      await service.ask(
        `{ node(id: "${ID_OF_NOTHING}") { id } nodes(ids: ["${ID_OF_NOTHING}"]) { id } }`,
      ),
    ).toEqual({
      data: { node: null, nodes: [null] },
    });
  });
});

describe('a request that asks for too much is refused before it runs', () => {
  test('too many entities', async () => {
    const query = `{ people(first: 100) { nodes { meetings(first: 100) { nodes { statements(first: 100) { nodes { id } } } } } } }`;
    const commands = await service.commandsDuring(async () => {
      const { errors } = await service.ask(query);
      expect(errors![0]!.extensions.code).toBe('QUERY_TOO_LARGE');
    });
    expect(commands).toEqual([]);
  });

  test('too deep', async () => {
    const deep = `{ organisation(slug: "osce") { ${'parent { '.repeat(30)}slug${' }'.repeat(30)} } }`;
    expect((await service.ask(deep)).errors![0]!.extensions.code).toBe('QUERY_TOO_LARGE');
  });

  test('too many aliases', async () => {
    const flood = `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: person(slug: "x") { id }`).join(' ')} }`;
    expect((await service.ask(flood)).errors![0]!.extensions.code).toBe('QUERY_TOO_LARGE');
  });
});

describe('internals stay hidden', () => {
  test('a store that fails is answered without its words', async () => {
    const broken = await startService();
    await broken.store.client.close();
    const { errors } = await broken.ask('{ person(slug: "askar-shakirov") { id } }');
    expect(errors![0]!.message).not.toMatch(/mongo|client|topology|stack/i);
    expect(['STORE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR']).toContain(errors![0]!.extensions.code);
    await broken.server.close();
  });
});
