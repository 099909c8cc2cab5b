import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { seedFiles, seedRecords } from '../../src/ingest/seed';
import { startService, type TestService } from '../harness';

let service: TestService;
let before: string;
let after: string;

const instant = async (): Promise<string> => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  const now = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  return now;
};

/** The seed's record with one tenure corrected and one person taken out of a second reading. */
async function correctedRecord(): Promise<string> {
  const [file] = await seedFiles();
  const folder = mkdtempSync(join(tmpdir(), 'known-at-'));
  const text = file!.replace(/\.yaml$/, '.txt');
  copyFileSync(text, join(folder, basename(text)));
  const copy = join(folder, basename(file!));
  const record = readFileSync(file!, 'utf8');
  const corrected = record
    .replace('    how: ELECTED\n', '')
    .replace('status: PLANNED', 'status: CANCELLED');
  expect(corrected).not.toBe(record);
  writeFileSync(copy, corrected);
  return copy;
}

beforeAll(async () => {
  service = await startService({ seed: false });
  before = await instant();
  await seedRecords(service.store.db, await seedFiles());
  after = await instant();
  await seedRecords(service.store.db, [await correctedRecord()]);
});
afterAll(() => service.stop());

const QUERY = `query($at: DateTime) {
  meetings(knownAt: $at, filter: { status: { eq: PLANNED } }) { totalCount nodes { status } }
  person(slug: "askar-shakirov", knownAt: $at) { tenures { totalCount nodes { how post { slug } } } }
}`;

test('the present has the correction, filters and counts included', async () => {
  const { data } = await service.ask<{ person: { tenures: { nodes: { how: string }[] } } }>(QUERY);
  expect(data).toMatchObject({ meetings: { totalCount: 0, nodes: [] } });
  expect(data!.person.tenures.nodes.map(({ how }) => how)).toEqual(['UNKNOWN', 'UNKNOWN']);
});

test('an instant between has what was believed then', async () => {
  const { data } = await service.ask<{ person: { tenures: { nodes: { how: string }[] } } }>(QUERY, {
    at: after,
  });
  expect(data).toMatchObject({ meetings: { totalCount: 1, nodes: [{ status: 'PLANNED' }] } });
  expect(data!.person.tenures.nodes.map(({ how }) => how).sort()).toEqual(['ELECTED', 'UNKNOWN']);
});

test('entities that are reached through others are of that instant too', async () => {
  const ask = (at?: string) =>
    service.ask(
      `query($at: DateTime) {
        statements(knownAt: $at, filter: { act: { eq: WELCOMED } }) { nodes { about { ... on Tenure { how } ... on Meeting { status } } } }
      }`,
      { at },
    );
  const then = JSON.stringify((await ask(after)).data);
  expect(then).toContain('{"how":"ELECTED"}');
  expect(then).toContain('{"status":"PLANNED"}');
  const now = JSON.stringify((await ask()).data);
  expect(now).toContain('{"how":"UNKNOWN"}');
  expect(now).toContain('{"status":"CANCELLED"}');
});

test('before the base learnt of anything it knew nothing', async () => {
  expect(await service.ask(QUERY, { at: before })).toEqual({
    data: { meetings: { totalCount: 0, nodes: [] }, person: null },
  });
});

test('two instants in one query, or none at all, are refused by name', async () => {
  const two = `{ a: people(knownAt: "${before}") { totalCount } b: people { totalCount } }`;
  expect((await service.ask(two)).errors![0]!.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'knownAt',
  });
  const bad = '{ people(knownAt: "yesterday") { totalCount } }';
  expect((await service.ask(bad)).errors![0]!.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'knownAt',
  });
});

test('what a query asks of the schema itself needs no instant', async () => {
  const asked = `{ __typename ...Of __schema { queryType { name } } __type(name: "Person") { name } }
    fragment Of on Query { meetings(knownAt: "${after}") { totalCount } }`;
  const { data, errors } = await service.ask<{ meetings: { totalCount: number } }>(asked);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ __typename: 'Query', meetings: { totalCount: 2 } });
});

test('what is served tells since when it is held, and the instant before it what was held then', async () => {
  const recorded = async (at?: string) => {
    const { data } = await service.ask<{
      meeting: { status: string; recordedAt: string };
      tenures: { nodes: { how: string; recordedAt: string }[] };
    }>(
      `query($at: DateTime) {
        meeting(slug: "belgian-enterprises-to-kazakhstan-2021", knownAt: $at) { status recordedAt }
        tenures(knownAt: $at) { nodes { how recordedAt } }
      }`,
      { at },
    );
    return data!;
  };
  const now = await recorded();
  expect([now.meeting.status, now.meeting.recordedAt > after]).toEqual(['CANCELLED', true]);
  // What was not corrected is held since it was first told.
  expect(now.tenures.nodes.filter(({ recordedAt }) => recordedAt < after)).toHaveLength(4);
  const instant = Date.parse(now.meeting.recordedAt);
  expect((await recorded(new Date(instant).toISOString())).meeting).toEqual(now.meeting);
  const then = await recorded(new Date(instant - 1).toISOString());
  expect(then.meeting.status).toBe('PLANNED');
  expect(then.meeting.recordedAt < after).toBe(true);
});
