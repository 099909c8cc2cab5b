import { parseHTML } from 'linkedom';
import { dayOfPage } from '../../../src/ingest/read/page-day';

const page = (head: string, body = '') =>
  parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const linked = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const ADDRESS = 'https://paper.example/2021/07/16/talks.html';

test.each([
  ['Open Graph', '<meta property="article:published_time" content="2021-07-16T08:30Z">'],
  [
    'several names in one attribute',
    '<meta property="x article:published_time" content="2021-07-16">',
  ],
  ['microdata', '<meta itemprop="datePublished" content="2021-07-16">'],
  ['Dublin Core', meta('DC.date.issued', '2021-07-16')],
  ['a name of its own', meta('pubdate', 'July 16, 2021 13:42')],
  ['JSON-LD', linked({ '@type': 'NewsArticle', datePublished: '2021-07-16T05:50:00+0900' })],
  [
    'a list in JSON-LD',
    linked([{ '@type': 'Person' }, { '@type': 'Report', datePublished: '2021-07-16' }]),
  ],
  [
    'a graph in JSON-LD',
    linked({ '@graph': [{ '@type': ['WebPage'], datePublished: '2021-07-16' }] }),
  ],
  ['no JSON', `<script type="application/ld+json">{"a":</script>${meta('date', '2021-07-16')}`],
])('the day is told by %s', (_how, head) => expect(dayOfPage(page(head), null)).toBe('2021-07-16'));

test.each([
  ['a time', '<time datetime="2021-07-16T10:00">Friday</time>', '2021-07-16'],
  ['microdata', '<span itemprop="datePublished" content="2021-07-16">Friday</span>', '2021-07-16'],
  ['print', '<div><i></i> July 16, 2021 | 10:15</div>', '2021-07-16'],
  [
    'print in the article',
    '<main><p>16 July 2021</p></main><ul><li>1 May 2020</li></ul>',
    '2021-07-16',
  ],
  ['no one of two in print', '<p>16 July 2021</p><ul><li>1 May 2020</li></ul>', null],
  ['no day that is told of', '<p>They met on 16 July 2021 in Paris.</p>', null],
])('the day is told by %s', (_how, body, day) => expect(dayOfPage(page('', body), null)).toBe(day));

test('what is written for machines goes before print, and the surer name before the other', () => {
  const head = meta('date', '2020-01-01') + meta('article:published_time', '2021-07-16');
  expect(dayOfPage(page(head, '<p>1 May 2019</p>'), null)).toBe('2021-07-16');
});

test('of JSON-LD the articles count, not what they name, and not two that differ', () => {
  const about = {
    '@type': 'NewsArticle',
    about: { '@type': 'Article', datePublished: '2020-01-01' },
  };
  expect(dayOfPage(page(linked(about)), null)).toBeNull();
  const two = ['2020-01-01', '2021-07-16'].map((datePublished) => ({
    '@type': 'NewsArticle',
    datePublished,
  }));
  expect(dayOfPage(page(linked(two)), null)).toBeNull();
});

test('the address tells the day where the page does not', () => {
  expect(dayOfPage(page(''), ADDRESS)).toBe('2021-07-16');
  expect(dayOfPage(page('', '<p>1 May 2019</p>'), ADDRESS)).toBe('2019-05-01');
  expect(dayOfPage(page(''), 'https://paper.example/2021/13/16/talks')).toBeNull();
  expect(dayOfPage(page(''), 'https://paper.example/20210716/talks')).toBeNull();
});
