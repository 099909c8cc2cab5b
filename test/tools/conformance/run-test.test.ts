import { type Running, startServer } from '../../embedded/harness';
import { type Operation, type Test, type TestFile } from '../../../tools/conformance/format';
import { serverFacts } from '../../../tools/conformance/requirements';
import { runTest } from '../../../tools/conformance/run-test';

let running: Running;
beforeAll(async () => (running = await startServer()));
afterAll(() => running.stop());

const find: Operation = {
  name: 'find',
  object: 'collection0',
  arguments: { filter: { x: { $gt: 1 } } },
  expectResult: [{ _id: 2, x: 2 }],
};
const data = {
  collectionName: 'c',
  databaseName: 'd',
  documents: [
    { _id: 1, x: 1 },
    { _id: 2, x: 2 },
  ],
};

async function verdict(test: Partial<Test>) {
  const file: TestFile = {
    description: 'own',
    schemaVersion: '1.0',
    createEntities: [
      { client: { id: 'client0', observeEvents: ['commandStartedEvent'] } },
      { database: { id: 'database0', client: 'client0', databaseName: 'd' } },
      { collection: { id: 'collection0', database: 'database0', collectionName: 'c' } },
    ],
    initialData: [data],
    tests: [],
  };
  const { client, server } = running;
  const whole = { description: 'test', operations: [find], ...test };
  const { outcome } = await runTest(file, whole, server.uri, client, await serverFacts(client));
  return outcome;
}

const event = (command: object) => [
  { client: 'client0', events: [{ commandStartedEvent: { commandName: 'find', command } }] },
];

test.each<[string, Partial<Test>, string]>([
  ['what is so', {}, 'passed'],
  ['a wrong result', { operations: [{ ...find, expectResult: [] }] }, 'failed'],
  ['a wrong field', { operations: [{ ...find, expectResult: [{ _id: 2, x: 3 }] }] }, 'failed'],
  [
    'an error that does not come',
    { operations: [{ ...find, expectError: { isError: true } }] },
    'failed',
  ],
  [
    'the error expected',
    { operations: [{ ...find, arguments: { filter: { $x: 1 } }, expectError: { errorCode: 2 } }] },
    'passed',
  ],
  [
    'another error',
    { operations: [{ ...find, arguments: { filter: { $x: 1 } }, expectError: { errorCode: 3 } }] },
    'failed',
  ],
  [
    'a refusal, although an error is expected',
    {
      operations: [
        { ...find, arguments: { filter: { $where: 'x' } }, expectError: { isError: true } },
      ],
    },
    'refused',
  ],
  ['the command sent', { expectEvents: event({ filter: { x: { $gt: 1 } } }) }, 'passed'],
  ['another command', { expectEvents: event({ filter: { x: { $gt: 2 } } }) }, 'driver'],
  [
    'another command and a wrong result',
    {
      operations: [{ ...find, expectResult: [] }],
      expectEvents: event({ filter: { x: { $gt: 2 } } }),
    },
    'failed',
  ],
  ['a command too few', { expectEvents: [{ client: 'client0', events: [] }] }, 'failed'],
  ['an operation of another kind', { operations: [{ ...find, name: 'frobnicate' }] }, 'refused'],
  [
    'a null id',
    {
      operations: [
        { name: 'insertOne', object: 'collection0', arguments: { document: { _id: null } } },
      ],
      outcome: [{ ...data, documents: [{ _id: null }, ...data.documents] }],
    },
    'passed',
  ],
  ['a lasting result', { outcome: [data] }, 'passed'],
  ['a wrong lasting result', { outcome: [{ ...data, documents: [] }] }, 'failed'],
  ['a requirement', { runOnRequirements: [{ minServerVersion: '99.0' }] }, 'skipped'],
  ['a reason to skip', { skipReason: 'because' }, 'skipped'],
])('%s', async (_, test, expected) => {
  expect(await verdict(test)).toBe(expected);
});
