import { buildSchema, execute, type GraphQLResolveInfo, parse, validate } from 'graphql';
import { selects } from '../../src/executor/selection';

const schema = buildSchema(`
  type Query { list: List, things: Thing }
  interface Thing { id: ID }
  type List implements Thing { id: ID, totalCount: Int, nodes: List }
`);

async function infoOf(query: string, variableValues = {}): Promise<GraphQLResolveInfo> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  let info: GraphQLResolveInfo | undefined;
  await execute({
    schema,
    document,
    variableValues,
    fieldResolver: (_source, _args, _context, i) => ((info = i), null),
  });
  return info!;
}

describe('selects', () => {
  it.each([
    ['plainly', '{ list { totalCount } }'],
    ['under an alias', '{ list { n: totalCount } }'],
    ['in an inline fragment', '{ list { ... { totalCount } } }'],
    ['in an inline fragment on a type', '{ things { ... on List { totalCount } } }'],
    ['in nested fragments', '{ list { ...A } } fragment A on List { ...B } fragment B on List { totalCount }'],
    ['in a second node of the same field', '{ list { id } list { totalCount } }'],
    ['by an @include that holds', 'query($y: Boolean = true) { list { totalCount @include(if: $y) } }'],
    ['by a fragment spread twice, once skipped', '{ list { ...A @skip(if: true) ...A } } fragment A on List { totalCount }'],
  ])('sees a subfield asked for %s', async (_, query) => {
    expect(selects(await infoOf(query), 'totalCount')).toBe(true);
  }); // prettier-ignore

  it.each([
    ['that is not there', '{ list { id } }'],
    ['that is deeper', '{ list { nodes { totalCount } } }'],
    ['of which only the alias has the name', '{ list { totalCount: id } }'],
    ['that is skipped', '{ list { id totalCount @skip(if: true) } }'],
    ['whose fragment is skipped', '{ list { id ...A @include(if: false) } } fragment A on List { totalCount }'],
    ['skipped by a variable', 'query($n: Boolean!) { list { id ... @skip(if: $n) { totalCount } } }'],
  ])('does not see a subfield %s', async (_, query) => {
    expect(selects(await infoOf(query, { n: true }), 'totalCount')).toBe(false);
  }); // prettier-ignore
});
