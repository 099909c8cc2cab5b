import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { compiledExecution, type CompiledExecutionOptions } from '../../src/executor/apollo-plugin';
import { JsonText, stringifyResult } from '../../src/executor/json-text';
import { mockResolvers } from './mock';
import { worldSchema } from './world';

const query = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id ... on Named { name } __typename } }';

async function server(options: CompiledExecutionOptions, extensions?: Record<string, unknown>) {
  const apollo = new ApolloServer({
    schema: mockResolvers(worldSchema(), { seed: 1, faults: 0 }),
    includeStacktraceInErrorResponses: false,
    stringifyResult,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      compiledExecution(options),
      {
        requestDidStart: async () => ({
          async willSendResponse({ response: { body } }) {
            if (extensions && body.kind === 'single') body.singleResult.extensions = extensions;
          },
        }),
      },
    ],
  });
  await apollo.start();
  return apollo;
}

/** The status, content type and text that a client gets for a POST. */
async function post(apollo: ApolloServer, body: Record<string, unknown>) {
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: async () => ({}),
  });
  const text = response.body.kind === 'complete' ? response.body.string : undefined;
  return [response.status ?? 200, response.headers.get('content-type'), text];
}

describe('compiledExecution', () => {
  let refusals: string[];
  beforeEach(() => (refusals = []));
  const onRefusal = ({ message }: Error) => void refusals.push(message);

  it.each([
    ['a query', { query, variables: { ids: ['a', 'b'] } }, [], '"__typename":"'],
    ['a query of a given name', { query: 'query A { today } query B { leaves { id } }', operationName: 'B' }, [], '{"data":{"leaves":{'],
    ['bad variables', { query, variables: { ids: 3.5 } }, ['variables with errors'], 'BAD_USER_INPUT'],
    ['introspection', { query: '{ __type(name: "Day") { kind } }' }, ['Query.__type'], 'SCALAR'],
    ['an invalid query', { query: '{ nothing }' }, [], 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown operation', { query: 'query A { today }', operationName: 'B' }, ['no single operation'], 'OPERATION_RESOLUTION_FAILURE'],
  ])('gives a client over HTTP the same answer as without it: %s', async (_, body, reasons, content) => {
    const answer = await post(await server({ onRefusal }), body);
    expect(answer).toEqual(await post(await server({ enabled: false, onRefusal }), body));
    expect(answer[2]).toContain(content);
    expect(refusals).toEqual(reasons);
  }); // prettier-ignore

  it('keeps the extensions that other plugins add', async () => {
    const extensions = { cost: { total: 3 } };
    const body = { query, variables: { ids: ['a'] } };
    const answer = await post(await server({ onRefusal }, extensions), body);
    expect(answer).toEqual(await post(await server({ enabled: false }, extensions), body));
    expect(answer[2]).toContain(',"extensions":{"cost":{"total":3}}}');
    expect(refusals).toEqual([]);
  });

  it('gives callers in process the data itself', async () => {
    const answers = [{ onRefusal }, { enabled: false }].map(async (options) =>
      (await server(options)).executeOperation({ query, variables: { ids: ['a', 'b'] } }),
    );
    const [on, off] = await Promise.all(answers);
    expect(JSON.stringify(on!.body)).toContain('"__typename"');
    expect(JSON.stringify(on!.body)).toBe(JSON.stringify(off!.body));
    expect(refusals).toEqual([]);
  });
});

describe('JsonText', () => {
  it('is stringified as the value whose text it holds', () => {
    const result = { data: new JsonText('{"a":[1,"x"]}') as never };
    expect(JSON.stringify(result)).toBe('{"data":{"a":[1,"x"]}}');
    expect(stringifyResult(result)).toBe('{"data":{"a":[1,"x"]}}');
  });
});
