import { RuleExtractor } from '../../../../src/ingest/extract/rule-extractor';
import { readArticleText } from '../../../../src/ingest/record/article-text';

const MET = 'Minister Anna Lee met Minister Ole Berg in Riga on Tuesday.';

/** Each visit with how many meetings it was spoken of at. */
async function visits(body: string): Promise<string[]> {
  const article = readArticleText(` date 2021-07-16 RIGA. BALTWIRE - ${MET} ${body}`, 'en');
  const facts = { slug: 'a', file: 'a.txt', language: 'en', publishedAt: null };
  const { record } = await new RuleExtractor().extract(article, facts);
  return Object.values(record.meetings ?? {}).flatMap(({ kind, discussedAt = [], place }) =>
    kind === 'VISIT' ? [`${place?.place} ${discussedAt.length}`] : [],
  );
}

test.each<[string, string, string[]]>([
  [
    'discussed',
    'They discussed the upcoming visit of President Omar Khan to Latvia.',
    ['latvia 1'],
  ],
  ['welcomed', 'The parties welcomed the visit of President Omar Khan to Latvia.', ['latvia 1']],
  ['only told of', 'President Omar Khan will visit Norway in August.', ['norway 0']],
  [
    'welcomed by another',
    'President Eva Holm welcomed the visit of President Omar Khan to Latvia.',
    ['latvia 0'],
  ],
  ['made after', 'They discussed trade before Lee visited Estonia.', ['estonia 0']],
])('a visit %s', async (_, body, told) => expect(await visits(body)).toEqual(told));
