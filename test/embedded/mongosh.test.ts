import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Running, startServer, temporaryFolder } from './harness';

// MongoDB's own shell, of the development dependencies: it speaks to the server as its users will.
const shell = join(process.cwd(), 'node_modules', '.bin', 'mongosh');

jest.setTimeout(120_000); // the shell alone takes seconds to start

let running: Running;
let home: string;
beforeAll(async () => {
  running = await startServer();
  home = temporaryFolder();
});
afterAll(async () => {
  await running.stop();
  rmSync(home, { recursive: true, force: true });
});

/** What each statement prints, one a line. */
async function evaluate(...statements: string[]): Promise<string[]> {
  const script = ['const d = db.getSiblingDB("embassies")', ...statements].join(';\n');
  const args = [running.server.uri, '--quiet', '--norc', '--eval', script];
  const env = { ...process.env, HOME: home, MONGOSH_FORCE_DISABLE_TELEMETRY_FOR_TESTING: '1' };
  const { stdout } = await promisify(execFile)(shell, args, { env });
  return stdout.trim().split('\n');
}

const printed = (expression: string) => `print(EJSON.stringify(${expression}))`;

test('mongosh shows, finds, counts, aggregates, explains, creates an index and watches', async () => {
  const lines = await evaluate(
    'd.posts.insertMany([{ _id: 1, city: "Brussels" }, { _id: 2, city: "Astana" }])',
    printed('db.adminCommand({ listDatabases: 1 }).databases.map(({ name }) => name)'),
    printed('d.getCollectionNames()'),
    printed('d.posts.find({ city: { $gt: "B" } }).toArray()'),
    printed('d.posts.countDocuments({})'),
    printed(
      'd.posts.aggregate([{ $sort: { city: 1 } }, { $project: { city: 1, _id: 0 } }]).toArray()',
    ),
    printed('d.posts.createIndex({ city: 1 })'),
    printed('d.posts.getIndexes().map(({ name }) => name)'),
    printed('d.posts.find({ city: "Astana" }).explain().queryPlanner.winningPlan.inputStage.stage'),
    printed(
      'd.posts.find({ city: "Astana" }).explain("executionStats").executionStats.totalKeysExamined',
    ),
    printed('d.posts.updateOne({ _id: 1 }, { $set: { open: true } }).modifiedCount'),
    printed('d.posts.distinct("city")'),
    'const changes = d.posts.watch().disableBlockWarnings()',
    'd.posts.insertOne({ _id: 3, city: "Bern" })',
    printed('changes.next().fullDocument'),
    'changes.close()',
  );
  expect(lines).toEqual([
    '["embassies"]',
    '["posts"]',
    '[{"_id":1,"city":"Brussels"}]',
    '2',
    '[{"city":"Astana"},{"city":"Brussels"}]',
    '"city_1"',
    '["_id_","city_1"]',
    '"IXSCAN"',
    '1',
    '1',
    '["Astana","Brussels"]',
    '{"_id":3,"city":"Bern"}',
  ]);
});

test('mongosh is told by name what is not served', async () => {
  const [line] = await evaluate(
    'try { d.posts.find({ $where: "true" }).toArray() } catch (error) { print(error.message) }',
  );
  expect(line).toMatch(/\$where is not served by the embedded store; set MONGODB_URI/);
});
