import { RuleExtractor } from '../../../src/ingest/extract/rule-extractor';
import { readArticleText } from '../../../src/ingest/record/article-text';

const extractor = new RuleExtractor();

async function read(body: string) {
  const text = ` date 2021-07-16 ASTANA. KAZINFORM - ${body}`;
  const facts = { slug: 'x', file: 'x.txt', language: 'en', publishedAt: null };
  const { record } = await extractor.extract(readArticleText(text, 'en'), facts);
  const name = (entry: { name?: unknown }) => String(entry.name);
  return {
    people: Object.values(record.people ?? {}).map(name),
    bodies: Object.values(record.organisations ?? {})
      .filter(({ kind }) => kind !== 'STATE' && kind !== 'NEWS_AGENCY')
      .map(name),
    posts: Object.values(record.posts ?? {}).map(({ label }) => String(label)),
  };
}

test.each<[string, string[]]>([
  [
    'OSCE Chairperson-in-Office Latvian Foreign Minister Anna Lee spoke.',
    ['OSCE Chairperson-in-Office', 'Latvian Foreign Minister'],
  ],
  [
    'High Representative of the European Union/Vice-President of the European Commission Anna Lee spoke.',
    ['High Representative of the European Union', 'Vice-President of the European Commission'],
  ],
  [
    'Latvian Ambassador to Russia with concurrent accreditation to Belarus Anna Lee spoke.',
    ['Latvian Ambassador to Russia'],
  ],
  [
    'Minister of Foreign Affairs of Latvia Anna Lee spoke. Latvian Foreign Minister Anna Lee left.',
    ['Minister of Foreign Affairs of Latvia'],
  ],
  [
    'OSCE Chairperson-in-Office Anna Lee spoke. The OSCE Chairperson left.',
    ['OSCE Chairperson-in-Office'],
  ],
  [
    'Latvian Foreign Minister Anna Lee met with her Estonian counterpart Ivan Petrov. The Estonian minister spoke.',
    ['Latvian Foreign Minister'],
  ],
  [
    'Ministers of foreign affairs of Latvia – Anna Lee, Estonia – Ivan Petrov spoke.',
    ['Ministers of foreign affairs of Latvia', 'Ministers of foreign affairs of Estonia'].map(
      (label) => label.replace('Ministers', 'Minister'),
    ),
  ],
])('offices of %s', async (text, posts) => expect((await read(text)).posts).toEqual(posts));

test.each<[string, string[]]>([
  ['Chairman of the Senate of the Parliament Maulen Lee spoke.', ['Maulen Lee']],
  ['Deputy Chairman of the Senate (the upper house) Sodyq Lee spoke.', ['Sodyq Lee']],
  ['Foreign Minister Prince Faisal Khan spoke.', ['Faisal Khan']],
  ['The Secretary-General and Foreign Minister Anna Lee met.', ['Anna Lee']],
])('persons of %s', async (text, people) => expect((await read(text)).people).toEqual(people));

test('the head of all holds no lesser office', async () => {
  const { posts } = await read('The Secretary-General and Foreign Minister Anna Lee met.');
  expect(posts).toEqual(['Foreign Minister']);
});

test.each<[string, string[]]>([
  ['He left the Latvian diplomatic mission.', ['Latvian diplomatic mission']],
  ['He saw the OSCE Programme Office in Astana.', ['OSCE', 'OSCE Programme Office in Astana']],
])('bodies of %s', async (text, bodies) =>
  expect((await read(text)).bodies.sort()).toEqual(bodies.sort()),
);
