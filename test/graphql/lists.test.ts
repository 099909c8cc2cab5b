import { startService, type TestService } from '../harness';
import { addMeetings } from '../world';

let service: TestService;
beforeAll(async () => {
  service = await startService();
  await addMeetings(service.store.db, 200);
});
afterAll(() => service.stop());

async function ask<T = never>(query: string, variables?: object): Promise<T> {
  const { data, errors } = await service.ask<{ one: T }>(query, variables);
  expect(errors).toBeUndefined();
  return data!.one;
}

interface List {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: { id: string }[];
}

describe('tenures', () => {
  const FIELDS = ['FIRST_CITED', 'LAST_CITED', 'START', 'END'];
  test.each(FIELDS.flatMap((field) => [`${field}, ASC`, `${field}, DESC`]))(
    'pages in the order %s go through all of them once',
    async (by) => {
      const [field, direction] = by.split(', ');
      const seen: string[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const page: List = await ask<List>(
          `query($after: String) { one: tenures(first: 30, after: $after,
            orderBy: { field: ${field}, direction: ${direction} }) {
              totalCount pageInfo { endCursor hasNextPage } nodes { id } } }`,
          { after },
        );
        seen.push(...page.nodes.map(({ id }) => id));
        total = page.totalCount;
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(total).toBeGreaterThan(40);
      expect(seen).toHaveLength(total);
      expect(new Set(seen).size).toBe(total);
    },
  );

  test('in the order of their ends, those without one come last', async () => {
    const ends = await ask<{ nodes: { end: { latest: string | null } | null }[] }>(
      '{ one: tenures(first: 100, orderBy: { field: END }) { nodes { end { latest } } } }',
    );
    const days = ends.nodes.map(({ end }) => end?.latest ?? '9999-12-31');
    expect(days[0]).not.toBe('9999-12-31');
    expect(days).toEqual([...days].sort());
  });

  test('of a day, by standing and filter', async () => {
    const list = await ask<{ nodes: { standing: { certainty: string } }[] }>(
      `{ one: tenures(asOf: "2021-07-16", certainty: [DEFINITE], filter: { person: {
        slug: { in: ["askar-shakirov", "margulan-baimukhan"] } } }) {
        nodes { person { slug } standing(asOf: "2021-07-16") { certainty } } } }`,
    );
    expect(list.nodes.map(({ standing }) => standing.certainty)).toEqual(
      Array.from({ length: 3 }, () => 'DEFINITE'),
    );
  });
});

test('no standing asked for is none passed', async () => {
  const { data, errors } = await service.ask(`{
    tenures(asOf: "2021-07-16", certainty: []) { totalCount nodes { id } }
    filtered: tenures(filter: { standing: { asOf: "2021-07-16", certainty: [] } }) { totalCount }
    person(slug: "askar-shakirov") { tenures(asOf: "2021-07-16", certainty: []) { totalCount } }
    post(slug: "king-of-belgium") { holders(asOf: "2021-07-16", certainty: []) { totalCount } } }`);
  expect(errors).toBeUndefined();
  const none = { totalCount: 0 };
  expect(data).toEqual({
    tenures: { ...none, nodes: [] },
    filtered: none,
    person: { tenures: none },
    post: { holders: none },
  });
});

test('a publisher lists what it published', async () => {
  const published = await ask(
    '{ one: organisation(slug: "kazinform") { published { totalCount nodes { slug } } } }',
  );
  const slug = 'kazinform-2021-07-16-baimukhan-de-baets';
  expect(published).toEqual({ published: { totalCount: 1, nodes: [{ slug }] } });
});

describe('lists below an entity take filters and orders', () => {
  test('the officials of a body, and the holders of a post', async () => {
    const senate = 'senate-of-the-parliament-of-kazakhstan';
    const officials = (filter: string) =>
      ask<List>(
        `{ one: organisation(slug: "${senate}") { officials(filter: ${filter}) { totalCount } } }`,
      );
    expect(await officials('{ person: { slug: { eq: "askar-shakirov" } } }')).toEqual({
      officials: { totalCount: 1 },
    });
    expect(await officials('{ how: { eq: ELECTED } }')).toEqual({ officials: { totalCount: 0 } });
    const post = 'vice-chairman-of-the-osce-parliamentary-assembly';
    const holders = (how: string) =>
      ask(`{ one: post(slug: "${post}") { holders(filter: { how: { eq: ${how} } },
        orderBy: { field: START, direction: DESC }) { nodes { person { slug } } } } }`);
    expect(await holders('ELECTED')).toEqual({
      holders: { nodes: [{ person: { slug: 'askar-shakirov' } }] },
    });
    expect(await holders('APPOINTED')).toEqual({ holders: { nodes: [] } });
  });

  test('counterparts are those of some people, at some meetings', async () => {
    interface Counted {
      counterparts: { totalCount: number; edges: { meetingsCount: number; node: object }[] };
    }
    const counted = (args: string) =>
      ask<Counted>(`{ one: person(slug: "margulan-baimukhan") { counterparts${args} {
        totalCount edges { meetingsCount node { slug } } } } }`);
    const met = {
      totalCount: 1,
      edges: [{ meetingsCount: 1, node: { slug: 'william-de-baets' } }],
    };
    const none = { totalCount: 0, edges: [] };
    expect((await counted('')).counterparts).toEqual(met);
    for (const [args, expected] of [
      ['(filter: { slug: { eq: "william-de-baets" } })', met],
      ['(filter: { slug: { eq: "askar-shakirov" } })', none],
      ['(meetings: { topic: { slug: { eq: "agriculture" } } })', met],
      ['(meetings: { date: { gte: "2021-07-17" } })', none],
      ['(meetings: { not: { status: { eq: HELD } } })', none],
    ] as const)
      expect({ args, ...(await counted(args)) }).toEqual({ args, counterparts: expected });
  });

  test('mentions are those in some articles', async () => {
    const counted = (day: string) =>
      ask<{ mentions: List }>(`{ one: person(slug: "askar-shakirov") {
        mentions(filter: { publishedAt: { lte: "${day}" } }) { totalCount nodes { quote } } } }`);
    const all = (await counted('2021-07-16')).mentions;
    expect(all.totalCount).toBeGreaterThan(0);
    expect(all.nodes).toHaveLength(all.totalCount);
    expect((await counted('2021-07-15')).mentions).toEqual({ totalCount: 0, nodes: [] });
  });

  test('a bad value in the second filter is told by its own name', async () => {
    const { errors } = await service.ask(
      '{ person(slug: "x") { counterparts(meetings: { date: { gte: "July" } }) { totalCount } } }',
    );
    expect(errors![0]!.extensions.argument).toBe('meetings.date.gte');
  });
});

describe('a cursor of another list', () => {
  const cursorOf = async (list: string): Promise<string> => {
    const { data } = await service.ask<Record<string, never>>(`{ ${list} }`);
    return /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))![1]!;
  };
  const page = '{ pageInfo { endCursor } }';
  const inBody = `organisation(slug: "kazakhstan") { meetings(first: 1) ${page} }`;

  test.each([
    ['of the root, below an entity', `meetings(first: 1) ${page}`, 'Query.meetings'],
    ['of one kind of parent, below another', inBody, 'Organisation.meetings'],
  ])('%s is refused by name', async (_what, list, name) => {
    const after = await cursorOf(list);
    const { errors } = await service.ask(
      'query($after: String) { people { nodes { meetings(first: 1, after: $after) { totalCount } } } }',
      { after },
    );
    expect(errors![0]!.message).toBe(
      `after: expected a cursor of Person.meetings by Meeting.DATE.ASC, not of ${name} by Meeting.DATE.ASC`,
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  test('while one of the same list serves every parent', async () => {
    const after = await cursorOf(inBody);
    const { errors } = await service.ask(
      'query($after: String) { organisations { nodes { meetings(first: 1, after: $after) { totalCount } } } }',
      { after },
    );
    expect(errors).toBeUndefined();
  });
});
