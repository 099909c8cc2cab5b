import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { EXAMPLES_DIR } from '../../src/app';
import { NODE_COLLECTIONS, type NodeType, toGlobalId } from '../../src/graphql/shared/global-id';
import { apiSchema } from '../../src/graphql/schema';
import { readExamples } from '../../src/http/examples';
import * as spareColumns from '../../src/store/spare-columns';
import { startService, type TestService } from '../harness';

const TYPES = Object.keys(NODE_COLLECTIONS) as NodeType[];
const schema = apiSchema();
let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());
afterEach(() => jest.restoreAllMocks());

/** Asks as it stands, and again with all columns of all rows. */
async function both(query: string): Promise<[unknown, unknown]> {
  const lesser = await service.ask(query);
  const whole = jest.spyOn(spareColumns, 'projectionWithout').mockReturnValue({ nowhere: 0 });
  // Another text is another document, for which nothing is kept yet.
  const all = await service.ask(`${query} # with all columns`);
  whole.mockRestore();
  expect([lesser.errors, all.errors]).toEqual([undefined, undefined]);
  return [lesser.data, all.data];
}

/** How many fields are asked for together: as many as the limits on one request allow. */
const TOGETHER = 10;

/** What fields of the root answer, each asked by itself, and again from whole rows, some together. */
async function eachOf(fields: readonly string[]): Promise<[lesser: unknown, whole: unknown][]> {
  const answers: [unknown, unknown][] = [];
  for (let at = 0; at < fields.length; at += TOGETHER) {
    const some = fields.slice(at, at + TOGETHER);
    const columns = jest.spyOn(spareColumns, 'projectionWithout').mockReturnValue({ nowhere: 0 });
    const all = await service.ask(`{ ${some.map((field, i) => `f${i}: ${field}`).join(' ')} }`);
    columns.mockRestore();
    expect(all.errors).toBeUndefined();
    for (const [i, field] of some.entries()) {
      const alone = await service.ask(`{ alone: ${field} }`);
      expect(alone.errors).toBeUndefined();
      answers.push([alone.data?.['alone'], all.data?.[`f${i}`]]);
    }
  }
  return answers;
}

/** Types whose values come whole or not at all: one field stands for all. */
const WHOLE = ['PageInfo', 'PartialDate', 'Evidence', 'Backing', 'Review'];

type Field = GraphQLField<unknown, unknown>;

/** An argument as given here: days in question even where they may be left out. */
function argument({ name, type }: GraphQLArgument): string | undefined {
  const named = getNamedType(type).name;
  if (named === 'Date') return `${name}: "2019-01-01"`;
  if (name === 'query') return `${name}: "Shakirov OSCE"`;
  return named === 'StatsBy' ? `${name}: TOPIC` : undefined;
}

/** The field with its arguments; undefined where it takes one that is not known here. */
function called(field: Field): string | undefined {
  const given = field.args.map(argument).filter(Boolean);
  if (field.args.some((arg) => isRequiredArgument(arg) && !argument(arg))) return undefined;
  return given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
}

/** Selections of the field with one leaf each, so that no leaf brings the columns of another. */
function selections(field: Field, levels: number): string[] {
  const call = called(field);
  if (!call) return [];
  return leaves(getNamedType(field.type), levels).map((leaf) => `${call}${leaf}`);
}

function leaves(type: GraphQLNamedType, levels: number): string[] {
  if (isLeafType(type)) return [''];
  // What has an id is asked for by itself elsewhere.
  if (!isObjectType(type) || TYPES.includes(type.name as NodeType)) return [' { __typename }'];
  if (levels === 0) return [];
  const fields = Object.values(type.getFields());
  return (WHOLE.includes(type.name) ? fields.slice(0, 1) : fields)
    .flatMap((field) => selections(field, levels - 1))
    .map((selected) => ` { ${selected} }`);
}

const fieldsOf = (type: string): Field[] =>
  Object.values((schema.getType(type) as { getFields(): Record<string, Field> }).getFields());

test.each(TYPES)(
  'each field of %s answers alike from whole rows and from lesser ones',
  async (name) => {
    const rows = await service.store.db.collection(NODE_COLLECTIONS[name]).find({}).toArray();
    const ids = JSON.stringify(rows.map((row) => toGlobalId(name, row.id as string)));
    const asked = fieldsOf(name).flatMap((field) => selections(field, 3));
    expect(asked.length).toBeGreaterThan(5);
    const nodes = asked.map((selected) => `nodes(ids: ${ids}) { ... on ${name} { ${selected} } }`);
    for (const [lesser, whole] of await eachOf(nodes)) expect(lesser).toEqual(whole);
  },
);

test('so does each field of the root', async () => {
  const asked = fieldsOf('Query').flatMap((field) => selections(field, 4));
  expect(asked.length).toBeGreaterThan(40);
  for (const [lesser, whole] of await eachOf(asked)) expect(lesser).toEqual(whole);
});

test.each(['Person', 'Organisation', 'Post', 'Topic', 'Place'] as const)(
  'so does the timeline of each %s',
  async (name) => {
    const rows = await service.store.db.collection(NODE_COLLECTIONS[name]).find({}).toArray();
    const timelines = rows.flatMap((row) =>
      ['date { edtf }', 'placedOn', 'event'].map(
        (leaf) => `timeline(of: "${toGlobalId(name, row.id as string)}") { nodes { ${leaf} } }`,
      ),
    );
    for (const [lesser, whole] of await eachOf(timelines)) expect(lesser).toEqual(whole);
  },
);

test.each(readExamples(EXAMPLES_DIR))('$name answers alike', async ({ query }) => {
  const [lesser, whole] = await both(query);
  expect(lesser).toEqual(whole);
});

test('rows come without what no field looks at', async () => {
  const projections: unknown[] = [];
  const listen = ({ command }: { command: { pipeline?: Record<string, unknown>[] } }) =>
    projections.push(command.pipeline?.at(-1)?.$project);
  service.store.observed.on('commandStarted', listen);
  await service.commandsDuring(() => service.ask('{ meetings { nodes { slug name kind } } }'));
  await service.commandsDuring(() =>
    service.ask('{ meetings { nodes { participants { role } } } }'),
  );
  await service.commandsDuring(() =>
    service.ask('{ meetings { nodes { participants { evidence { quote } } } } }'),
  );
  service.store.observed.off('commandStarted', listen);
  expect(projections[0]).toMatchObject({ participants: 0, evidence: 0, bodies: 0, recordedAt: 0 });
  expect(projections[1]).toMatchObject({ 'participants.evidence': 0, evidence: 0 });
  expect(projections[1]).not.toHaveProperty('participants');
  expect(projections[2]).toMatchObject({ bodies: 0 });
  expect(projections[2]).not.toHaveProperty('evidence');
  expect(projections[2]).not.toHaveProperty(['participants.evidence']);
});
