import { ANSWER_SCHEMA } from '../../../src/ingest/endpoint/answer-schema';

/** Keywords that OpenAI's strict mode and the grammars of llama.cpp both take. */
const TAKEN = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'anyOf',
  'description',
]);

/** Each schema within one, with its path. */
function* within(schema: object, path = '#'): Generator<[string, Record<string, unknown>]> {
  const own = schema as Record<string, unknown>;
  yield [path, own];
  for (const [key, value] of Object.entries((own['properties'] as object | undefined) ?? {}))
    yield* within(value as object, `${path}/${key}`);
  if (own['items']) yield* within(own['items'], `${path}[]`);
  for (const each of (own['anyOf'] as object[] | undefined) ?? []) yield* within(each, path);
}

test('every part of the schema is one that strict servers take', () => {
  const all = [...within(ANSWER_SCHEMA)];
  expect(all.length).toBeGreaterThan(50);
  for (const [path, schema] of all) {
    expect([path, Object.keys(schema).filter((key) => !TAKEN.has(key))]).toEqual([path, []]);
    if (schema['type'] !== 'object') continue;
    expect([path, schema['additionalProperties']]).toEqual([path, false]);
    expect([path, schema['required']]).toEqual([path, Object.keys(schema['properties'] as object)]);
  }
});
