import { Draft } from '../../../../../src/ingest/extract/draft/draft';
import { leaveOutUnlikely } from '../../../../../src/ingest/extract/learned/bodies/leave-out-unlikely';
import { Model } from '../../../../../src/ingest/extract/learned/model';
import { NAME_MODEL } from '../../../../../src/ingest/extract/learned/names/trim-names';
import { RuleExtractor } from '../../../../../src/ingest/extract/rule-extractor';
import { readBody } from '../../../../../src/ingest/extract/reading';
import { readArticleText } from '../../../../../src/ingest/record/article-text';
import { reading } from '../../read-meetings';

/** Finds unlikely whatever has a word: what is tried is what is made of it. */
const against = (word: string): Model =>
  new Model({ bias: 3, weights: { [`w=${word}`]: { any: -9 } } });

/** The bodies that stand by themselves in a text, by the words of their items. */
function bodiesOf(body: string, model: Model): string[] {
  const { text, sentences } = reading(body);
  leaveOutUnlikely(text, sentences, model);
  return sentences.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'BODY' ? [text.slice(item.start, item.end)] : [])),
  );
}

test.each<[string, string, string, string[]]>([
  ['what is likely stays', 'He spoke at the Senate of Latvia.', 'oslo', ['Senate of Latvia']],
  ['what is unlikely goes', 'He spoke at the Senate of Latvia.', 'senate', []],
  [
    'what is likely within an unlikely name stays',
    'He praised the Friendship Group of the European Parliament.',
    'friendship',
    ['European Parliament'],
  ],
])('%s', (_, body, word, expected) => {
  expect(bodiesOf(body, against(word))).toEqual(expected);
});

test('a name is judged by all of its mentions, and goes from all', () => {
  const model = new Model({ bias: 3, weights: { 'a=anthem': { any: -99 } } });
  const said = 'They raised the African Union anthem. The African Union agreed.';
  expect(bodiesOf(said, model)).toEqual([]);
});

test('an office of an unlikely body stays an office, of no body', () => {
  const read = reading('The SEECP chairman Omar Khan arrived.');
  leaveOutUnlikely(read.text, read.sentences, against('seecp'));
  const draft = new Draft(read.article);
  const [person] = read.people.all;
  const [office] = person?.offices ?? [];
  const [sentence] = read.sentences;
  if (!person || !office || !sentence) throw new Error('expected a person with an office');
  const post = draft.tenure(person, office, sentence.tokens);
  expect(draft.posts[post]).toMatchObject({ label: 'SEECP chairman' });
  expect(draft.posts[post]).not.toHaveProperty('organisation');
  expect(draft.organisations).toEqual({});
});

test('with the shipped model a body named in full stays in the record, with its quote', async () => {
  const text =
    'ASTANA. March 4, 2021. KAZINFORM – Minister Anna Lee visited the World Health Organization.';
  const { record } = await new RuleExtractor('p').extract(readArticleText(text, 'en'), {
    slug: 's',
    file: 's.txt',
    language: 'en',
    publishedAt: '2021-03-04',
  });
  expect(record.organisations?.['world-health-organization']).toMatchObject({
    name: 'World Health Organization',
    quote: 'World Health Organization',
  });
});

test('where no model is given all that the rules read stays', () => {
  const article = readArticleText('He spoke at the Senate of Latvia.', 'en');
  const bodies = (model: Model | null) =>
    readBody(article, '2021-03-04', model && { names: NAME_MODEL, bodies: model })
      .sentences.flatMap(({ items }) => items)
      .filter(({ kind }) => kind === 'BODY');
  expect(bodies(null)).toHaveLength(1);
  expect(bodies(against('senate'))).toHaveLength(0);
});
