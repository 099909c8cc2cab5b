import { RuleExtractor } from '../../../../src/ingest/extract/rule-extractor';
import { readArticleText } from '../../../../src/ingest/record/article-text';

/** Who holds which post, by slugs. */
async function tenures(body: string): Promise<string[]> {
  const article = readArticleText(` date 2021-07-16 RIGA. BALTWIRE - ${body}`, 'en');
  const facts = { slug: 'a', file: 'a.txt', language: 'en', publishedAt: null };
  const { record } = await new RuleExtractor().extract(article, facts);
  return (record.tenures ?? []).map(({ person, post }) => `${person}: ${post}`);
}

test('an office of no stated body or state is not one because two hold it', async () => {
  expect(
    await tenures(
      'President Omar Khan met Prime Minister Anna Lee in Oslo. In 1998, Prime Minister Bo Ek received Prime ' +
        'Minister Eva Roy in Lima. Prime Minister Anna Lee was glad.',
    ),
  ).toEqual([
    'omar-khan: president',
    'anna-lee: prime-minister',
    'bo-ek: prime-minister-bo-ek',
    'eva-roy: prime-minister-eva-roy',
  ]);
});

test('an office of a stated state or body is one, whoever holds it', async () => {
  expect(
    await tenures(
      'Foreign Minister of Latvia Anna Lee met her predecessor. Former Foreign Minister of Latvia Bo Ek was glad.',
    ),
  ).toEqual(['anna-lee: foreign-minister-of-latvia', 'bo-ek: foreign-minister-of-latvia']);
});
