import { type AuditResult, auditServer } from 'graphql-http';
import { type TestService, startService } from '../harness';

/**
 * Where Apollo Server departs from the advice of GraphQL over HTTP: documents that it refuses before they
 * run are answered with 400, also to clients that accept only application/json.
 */
const KNOWN_WARNINGS = [
  '572B SHOULD use 200 status code on document parsing failure when accepting application/json',
  '7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
  'FDE2 SHOULD use 200 status code on document validation failure when accepting application/json',
];

let service: TestService;
let results: AuditResult[];

beforeAll(async () => {
  service = await startService({ seed: false });
  results = await auditServer({ url: `${service.url}/graphql` });
});
afterAll(() => service.stop());

const of = (status: AuditResult['status']) =>
  results
    .filter((result) => result.status === status)
    .map(({ id, name }) => `${id} ${name}`)
    .sort();

test('GraphQL over HTTP: no error in any audit', () => {
  expect(of('error')).toEqual([]);
  expect(of('ok').length).toBeGreaterThan(50);
});

test('GraphQL over HTTP: no warning but the known ones', () => {
  expect(of('warn')).toEqual(KNOWN_WARNINGS);
});
