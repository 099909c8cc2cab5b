import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { EXAMPLES_DIR } from '../../src/app';
import { NODE_COLLECTIONS, toGlobalId } from '../../src/graphql/shared/global-id';
import { apiSchema } from '../../src/graphql/schema';
import { readExamples } from '../../src/http/examples';
import { startService, type TestService } from '../harness';

const schema = apiSchema();
let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

/** Looks at every large column, so that all rows come with all of them; answers nothing itself. */
const WITH_ALL = parse(`{
  more: articles @include(if: false) { nodes { text mentions { quote } sentences { index } } }
  others: meetings @include(if: false) { nodes { placeEvidence { quote } evidence { quote } } }
}`).definitions[0] as OperationDefinitionNode;

function withAll(operation: OperationDefinitionNode): OperationDefinitionNode {
  const selections = [...operation.selectionSet.selections, ...WITH_ALL.selectionSet.selections];
  return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
}

/** Asks as it stands, and again so that rows come whole. */
async function both(query: string): Promise<[unknown, unknown]> {
  const lesser = await service.ask(query);
  const whole = await service.ask(print(visit(parse(query), { OperationDefinition: withAll })));
  expect([lesser.errors, whole.errors]).toEqual([undefined, undefined]);
  return [lesser.data, whole.data];
}

/** Selects a field with every leaf below it, so many levels deep. */
function select(field: GraphQLField<unknown, unknown>, levels: number): string | undefined {
  if (field.args.some(isRequiredArgument)) return undefined;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  const below = levels > 0 ? selectionOf(type, levels - 1) : '';
  return below && `${field.name} { ${below} }`;
}

function selectionOf(type: GraphQLNamedType, levels: number): string {
  if (isUnionType(type) || isInterfaceType(type)) return '__typename';
  if (!isObjectType(type)) return '';
  return Object.values(type.getFields())
    .map((field) => select(field, levels))
    .filter(Boolean)
    .join(' ');
}

const TYPES = Object.keys(NODE_COLLECTIONS) as (keyof typeof NODE_COLLECTIONS)[];

test.each(TYPES)(
  'each field of %s answers alike from whole rows and from lesser ones',
  async (name) => {
    const row = await service.store.db.collection(NODE_COLLECTIONS[name]).findOne({});
    const id = toGlobalId(name, row!.id as string);
    const fields = Object.values((schema.getType(name) as GraphQLObjectType).getFields());
    let asked = 0;
    for (const field of fields) {
      const selected = select(field, 2);
      if (!selected) continue;
      const [lesser, whole] = await both(
        `{ node(id: "${id}") { ... on ${name} { ${selected} } } }`,
      );
      expect(lesser).toEqual(whole);
      asked++;
    }
    expect(asked).toBeGreaterThan(3);
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
    service.ask('{ meetings { nodes { participants { evidence { quote } } } } }'),
  );
  service.store.observed.off('commandStarted', listen);
  expect(projections[0]).toMatchObject({ 'participants.evidence': 0, evidence: 0, text: 0 });
  expect(projections[1]).not.toHaveProperty('evidence');
  expect(projections[1]).not.toHaveProperty(['participants.evidence']);
});
