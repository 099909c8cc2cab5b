import { request } from 'node:http';
import { connect } from 'node:net';
import { type GraphQLAnswer, type TestService, startService } from '../harness';
import { ARGUMENTS } from './argument-attacks';
import { type Attack, bytesOf, headersOf } from './attacks';
import { wrongWith } from './documented-answer';
import { FLOODS } from './flood-attacks';
import { TRANSPORT } from './transport-attacks';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

/** Sends the attack's bytes as they are; `fetch` would refuse some and mend others. */
function send(attack: Attack): Promise<{ status: number; text: string }> {
  const body = bytesOf(attack);
  const method = attack.method ?? (body ? 'POST' : 'GET');
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${service.url}/graphql${attack.search ?? ''}`,
      { method, headers: headersOf(attack), agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

describe.each([
  ['requests', TRANSPORT],
  ['documents', FLOODS],
  ['arguments', ARGUMENTS],
])('%s', (_kind, attacks) => {
  test.each(attacks.map((attack) => [attack.name, attack] as const))(
    '%s',
    async (_name, attack) => {
      const { status, text } = await send(attack);
      expect({ text, wrong: wrongWith(status, text) }).toEqual({ text, wrong: [] });
      if (attack.status === undefined) return;
      const { code, argument } = (JSON.parse(text) as GraphQLAnswer).errors?.[0]?.extensions ?? {};
      expect({ text, status, code }).toEqual({ text, status: attack.status, code: attack.code });
      if (attack.argument) expect(argument).toBe(attack.argument);
    },
  );
});

test('a request that is not HTTP is refused, and the service goes on', async () => {
  const { hostname, port } = new URL(service.url);
  const answer = await new Promise<string>((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write('\0\0GARBAGE\r\n\r\n'));
    socket.on('data', (part) => (text += part.toString()));
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(await service.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
});

test('a body that never ends does not hold up others', async () => {
  const { hostname, port } = new URL(service.url);
  const socket = connect(Number(port), hostname, () =>
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{',
    ),
  );
  socket.on('error', () => {});
  expect(await service.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  socket.destroy();
});
