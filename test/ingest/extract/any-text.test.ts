import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { RuleExtractor } from '../../../src/ingest/extract/rule-extractor';
import { readArticleText } from '../../../src/ingest/record/article-text';
import { parseRecord } from '../../../src/ingest/record/parse-record';
import { tries } from '../../tries';

/** Sentences of real texts, to be mixed and broken. */
const sentences = readdirSync('corpus')
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => {
    const text = readFileSync(join('corpus', file), 'utf8');
    const { header, sentences: spans } = readArticleText(text, 'en');
    return spans
      .filter(({ start }) => start >= header.bodyStart)
      .map(({ start, end }) => text.slice(start, end));
  });

const splinter = fc.constantFrom(
  '—',
  '...',
  '«»',
  '(',
  'O’',
  'X.',
  'Mr.',
  'President',
  'of',
  'the',
  'Kazakhstan’s',
  '😀',
  '"',
  '“',
  '',
);
const broken = fc
  .tuple(fc.constantFrom(...sentences), fc.nat(), splinter)
  .map(([sentence, at, word]) => {
    const words = sentence.split(' ');
    words.splice(at % words.length, at % 3, word);
    return words.join(' ');
  });
const body = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...sentences), broken), fc.constantFrom(' ', '\n\n')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.flat().join(''));

test('whatever the text, the proposal is a record that passes every check, quotes included', async () => {
  const extractor = new RuleExtractor();
  await fc.assert(
    fc.asyncProperty(body, async (words) => {
      const text = ` date 2021-07-16 BRUSSELS. KAZINFORM - The text. ${words}`;
      const facts = { slug: 'x', file: 'x.txt', language: 'en', publishedAt: null };
      const { record } = await extractor.extract(readArticleText(text, 'en'), facts);
      await parseRecord('x.yaml', Buffer.from(stringify(record)), () =>
        Promise.resolve(Buffer.from(text)),
      );
    }),
    { numRuns: tries(12) },
  );
});
