import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { registerPages } from '../../src/http/pages';

const examples = [
  { name: '01-who', question: 'Who met <whom> & "why"?', query: '# Who?\nquery Who { who }' },
];
let app: FastifyInstance;

beforeAll(async () => {
  app = Fastify();
  app.get('/other', async () => ({}));
  registerPages(app, { examples });
  await app.ready();
});
afterAll(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

test('the first page lists each question, escaped, with a link that opens it', async () => {
  const { statusCode, headers, body } = await get('/', { host: 'x"><b>:1' });
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body).toContain(
    '<li><a href="ide?example=01-who">Who met &lt;whom&gt; &amp; &quot;why&quot;?</a></li>',
  );
  expect(body).not.toContain('<b>');
  expect(body).not.toMatch(/(src|href)="(https?:)?\/\//);
});

test('the first page may load its favicon and its style, and nothing else', async () => {
  const policy = (await get('/')).headers['content-security-policy'];
  expect(policy).toMatch(
    /^default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'sha256-[^;]*'; img-src 'self'$/,
  );
});

test.each(['/', '/ide', '/favicon.svg', '/other', '/absent'])(
  '%s tells the browser not to sniff types and not to frame it',
  async (path) => {
    const { headers } = await get(path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['referrer-policy']).toBeDefined();
  },
);

test.each([
  ['br', (body: Buffer) => brotliDecompressSync(body)],
  ['gzip', (body: Buffer) => gunzipSync(body)],
  [undefined, (body: Buffer) => body],
])('the IDE is the same page sent with content-encoding %s', async (encoding, decode) => {
  const answer = await get('/ide', { 'accept-encoding': encoding ?? 'identity' });
  expect(answer.headers['content-encoding']).toBe(encoding);
  expect(answer.headers['vary']).toBe('accept-encoding');
  const html = decode(answer.rawPayload).toString();
  expect(html).toMatch(/<title>Chancery<\/title>/);
  expect(html).toContain('"name":"01-who"');
});

test('the IDE reaches nothing but this service, by policy', async () => {
  const policy = (await get('/ide')).headers['content-security-policy'] as string;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/\*|https?:|script-src[^;]*unsafe/);
});

test('a browser that holds the IDE already is told so', async () => {
  const etag = (await get('/ide')).headers['etag'] as string;
  for (const held of [etag, `"old", ${etag}`, '*']) {
    const answer = await get('/ide', { 'if-none-match': held });
    expect([answer.statusCode, answer.body]).toEqual([304, '']);
  }
  expect((await get('/ide', { 'if-none-match': '"old"' })).statusCode).toBe(200);
});
