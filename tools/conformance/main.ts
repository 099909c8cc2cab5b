import { MongoClient } from 'mongodb';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/embedded/server';
import { readTestFile } from './format';
import { serverFacts } from './requirements';
import { runTest, type Verdict } from './run-test';

/**
 * `npm run conformance -- PATH...`: runs unified tests (files, or folders of them) through the
 * official driver against the embedded server, or against `--uri URI`. Exits with 1 if any test
 * fails; refusals by name, unmet requirements and ways of the driver are counted and told.
 */
async function main(args: string[]): Promise<number> {
  const at = args.indexOf('--uri');
  const [, uri] = at >= 0 ? args.splice(at, 2) : [];
  const files = args.flatMap(testFiles);
  if (files.length === 0) {
    print('usage: npm run conformance -- PATH... [--uri URI]   (PATH: a test file or a folder)');
    return 2;
  }
  if (uri) return runAll(files, uri);
  const dataDir = mkdtempSync(join(tmpdir(), 'chancery-conformance-'));
  const server = await startEmbedded({ dataDir });
  try {
    return await runAll(files, asTestsExpect(server.uri));
  } finally {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

// The tests expect nothing but what a replica set's name brings with it: no write concern, and a
// topology that is discovered.
const asTestsExpect = (uri: string): string => uri.replace(/\?.*$/, '?replicaSet=embedded');

async function runAll(files: string[], uri: string): Promise<number> {
  const admin = await new MongoClient(uri).connect();
  const facts = await serverFacts(admin);
  const verdicts: (Verdict & { name: string })[] = [];
  for (const path of files) {
    const file = readTestFile(path);
    if (!file) {
      print(`${path}: no unified test file (no "tests" or "schemaVersion"): left out`);
      continue;
    }
    for (const test of file.tests) {
      const verdict = await runTest(file, test, uri, admin, facts);
      verdicts.push({ ...verdict, name: `${file.description}: ${test.description}` });
    }
  }
  await admin.close();
  return report(verdicts);
}

function report(verdicts: (Verdict & { name: string })[]): number {
  const of = (outcome: string) => verdicts.filter((verdict) => verdict.outcome === outcome);
  for (const outcome of ['skipped', 'refused'] as const) {
    const reasons = new Map<string, number>();
    for (const { reason = '' } of of(outcome)) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    print(`${outcome} (${of(outcome).length}):`);
    for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1])) {
      print(`  ${String(count).padStart(4)}  ${reason}`);
    }
  }
  const driver = of('driver');
  if (driver.length > 0) {
    print(`the driver differs; answers and data are as expected (${driver.length}):`);
    for (const { name, reason } of driver) print(`        ${name}: ${reason ?? ''}`);
  }
  for (const { name, reason } of of('failed')) print(`FAILED ${name}\n       ${reason ?? ''}`);
  const counts = (['passed', 'refused', 'skipped', 'driver', 'failed'] as const)
    .filter((outcome) => outcome !== 'driver' || driver.length > 0)
    .map((outcome) => `${of(outcome).length} ${outcome === 'driver' ? 'of the driver' : outcome}`);
  print(`${verdicts.length} tests: ${counts.join(', ')}`);
  return of('failed').length > 0 ? 1 : 0;
}

function testFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}

const print = (line: string) => process.stdout.write(`${line}\n`);

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
