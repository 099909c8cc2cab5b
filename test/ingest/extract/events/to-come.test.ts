import { RuleExtractor } from '../../../../src/ingest/extract/rule-extractor';
import { readArticleText } from '../../../../src/ingest/record/article-text';

/** The status of each meeting that is proposed, what the models find among them. */
async function statuses(body: string): Promise<string[]> {
  const article = readArticleText(` date 2021-07-16 ASTANA. KAZINFORM - ${body}`, 'en');
  const facts = { slug: 'a', file: 'a.txt', language: 'en', publishedAt: null };
  const { record } = await new RuleExtractor().extract(article, facts);
  return Object.values(record.meetings ?? {}).map(({ status }) => status);
}

test.each([
  'Anna Lee is planning another meeting with her Danish counterpart, Bo Ek, in Oslo next month.',
  'Anna Lee is said to be planning another meeting with Foreign Minister Omar Khan in Oslo.',
  'Foreign Minister Anna Lee plans a meeting with Foreign Minister Omar Khan in Oslo.',
  'A meeting is expected to be held with Foreign Minister Omar Khan on Monday.',
  'Talks are due to be held with Foreign Minister Omar Khan.',
  'The talks between Foreign Ministers Anna Lee and Omar Khan in Riga will focus on trade.',
])('planned, and not held: "%s"', async (body) =>
  expect(await statuses(body)).toEqual(['PLANNED']),
);

test.each([
  'A meeting between Minister Anna Lee and Minister Omar Khan was held in Riga.',
  'Minister Anna Lee met Minister Omar Khan in Riga, and is expected to be back in May.',
  'Talks between Minister Anna Lee and Minister Omar Khan were held in Riga; the next will take place in May.',
])('held: "%s"', async (body) => expect((await statuses(body))[0]).toBe('HELD'));
