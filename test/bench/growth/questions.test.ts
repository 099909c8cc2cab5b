import 'reflect-metadata';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { readExamples } from '../../../bench/growth/examples';
import { QUESTIONS } from '../../../bench/growth/questions';
import { drawSamples } from '../../../bench/growth/samples';
import { apiSchema } from '../../../src/graphql/schema';

const EXAMPLES = join(__dirname, '../../../../schema/examples');
/** The seed's entities that examples name. */
const SEEDED: Record<string, string> = {
  'baimukhan-de-baets-2021': 'meeting',
  'william-de-baets': 'person',
  'osce-parliamentary-assembly': 'organisation',
};

const schema = apiSchema();
const samples = drawSamples(1000, 16);

it.each(QUESTIONS)('the API takes: $name', ({ query, variables }) => {
  expect(validate(schema, parse(query))).toEqual([]);
  for (const sample of samples)
    for (const field of Object.values(variables)) expect(sample[field]).not.toBe('');
});

it('turns the slugs that examples name into variables, and keeps the rest', async () => {
  const examples = await readExamples(EXAMPLES, async (_, variables) => {
    const kind = SEEDED[(variables as { slug: string }).slug];
    const kinds = ['article', 'meeting', 'person', 'organisation', 'post', 'topic', 'place'];
    return Object.fromEntries(kinds.map((one) => [one, one === kind ? { id: 'x' } : null]));
  });
  expect(examples.length).toBeGreaterThan(11);
  for (const { query } of examples) expect(validate(schema, parse(query))).toEqual([]);
  for (const slug of Object.keys(SEEDED))
    expect(examples.some(({ query }) => query.includes(slug))).toBe(false);

  const when = examples.find(({ name }) => name === '04-when');
  expect(when?.query).toMatch(
    /query When\(\$its_meeting: String!\) \{\s+meeting\(slug: \$its_meeting\)/,
  );
  expect(when?.variables).toEqual({ its_meeting: 'meeting' });
  const inPost = examples.find(({ name }) => name === '12-who-was-in-post');
  expect(inPost?.query).toContain('query WhoWasInPost($body: String!)');
  expect(inPost?.query).toContain('asOf: "2021-07-16"');
  expect(inPost?.variables).toEqual({ body: 'organisation' });
});
