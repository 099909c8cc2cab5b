import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES_DIR } from '../../src/app';
import { readExamples } from '../../src/http/examples';
import { startService, type TestService } from '../harness';

/** `test/questions` holds each example's whole answer, read against the article by a person. */
const ANSWERS = join(__dirname, '../../../test/questions');
const examples = readExamples(EXAMPLES_DIR);

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

test('there are twenty-one', () => {
  expect(examples).toHaveLength(21);
});

test.each(examples.map((example) => [example.question, example] as const))(
  '%s',
  async (_question, { name, query }) => {
    const expected = JSON.parse(readFileSync(join(ANSWERS, `${name}.json`), 'utf8')) as unknown;
    expect(await service.ask(query)).toEqual(expected);
  },
);

test('every quote in the answers is what the article says at its offsets', async () => {
  const { data } = await service.ask<{ article: { text: string } }>(
    '{ article(slug: "kazinform-2021-07-16-baimukhan-de-baets") { text } }',
  );
  const text = data!.article.text;
  expect(text).toBe(
    readFileSync(
      join(__dirname, '../../../seed/kazinform-2021-07-16-baimukhan-de-baets.txt'),
      'utf8',
    ),
  );
  const quotes: string[] = [];
  for (const { query } of examples) {
    JSON.stringify(await service.ask(query), (key, value: unknown) => {
      if (key === 'quote') quotes.push(value as string);
      return value;
    });
  }
  expect(quotes.length).toBeGreaterThan(40);
  expect(quotes.filter((quote) => !text.includes(quote))).toEqual([]);
});
