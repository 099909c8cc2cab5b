import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from '../src/config';
import { startService, type TestService } from './harness';

const README = readFileSync(join(__dirname, '../../README.md'), 'utf8');

test.each(SETTINGS.map((setting) => [setting.env, setting] as const))(
  'the table of settings has %s as it is',
  (env, { fallback, description, allowed }) => {
    const row = README.split('\n').find((line) => line.startsWith(`| \`${env}\` `));
    const cells = row?.split('|').map((cell) => cell.trim());
    expect(cells?.slice(2, 5)).toEqual([
      fallback ? `\`${fallback}\`` : '(unset)',
      description,
      allowed,
    ]);
  },
);

describe('the first query', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  test('answers as the README shows', async () => {
    const request = /<<'JSON'\n([\s\S]*?)\nJSON/.exec(README)![1]!;
    const shown = /```json\n([\s\S]*?)```/.exec(README)![1]!;
    const { query } = JSON.parse(request) as { query: string };
    expect(await service.ask(query)).toEqual(JSON.parse(shown));
  });
});
