import { readHtml } from '../../../src/ingest/read/html';

const BODY = 'Ann Lee met Bo Ek, and they talked of fish, nets and boats for a long while.';

/** The text that is read of a page with this in its body. */
function textOf(body: string): string {
  const input = readHtml('a.html', `<!doctype html><html><body>${body}</body></html>`);
  return 'text' in input ? input.text : input.problem;
}

const time = (at: string) => `<time datetime="${at}">then</time>`;

test.each([
  ['its own', time('2019-01-01'), time('2021-07-16T08:00'), '2021-07-16'],
  ['the only one', time('2021-07-16'), '', '2021-07-16'],
  ['none where others differ', time('2019-01-01') + time('2018-01-01'), '', undefined],
])('the day of an article is %s among those of its page', (_which, aside, own, day) => {
  const text = textOf(
    `<aside>${aside}</aside><article><h1>Talks</h1>${own}<p>${BODY}</p></article>`,
  );
  expect(/published: (\S+)/.exec(text)?.[1]).toBe(day);
});

test('a page is read without its notice of cookies, not without what is laid out beside it', () => {
  const notice = '<div id="cookie-bar"><p>We use cookies, and more, to know you. Accept?</p></div>';
  const text = textOf(
    `<div class="cookie-consent">${notice}<article><h1>Talks</h1><p>${BODY}</p></article></div>`,
  );
  expect(text).toContain(BODY);
  expect(text).not.toContain('cookies');
});

const LINKED = {
  '@context': 'https://schema.org',
  '@type': ['NewsArticle'],
  datePublished: '2021-07-16',
  publisher: { '@type': 'Organization', name: 'Baltic Wire' },
};
const withLinked = (linked: object, head = '') =>
  `${head}<script type="application/ld+json">${JSON.stringify(linked)}</script><article><h1>Talks</h1><p>${BODY}</p></article>`;
const canonical = '<link rel="canonical" href="/news/1">';

test.each([
  ['the publisher', LINKED, '', 'publisher: Baltic Wire'],
  ['the publisher in a graph', { '@graph': [LINKED] }, '', 'publisher: Baltic Wire'],
  ['the address', { ...LINKED, url: 'https://x.example/1' }, '', 'url: https://x.example/1'],
  [
    'the page',
    { ...LINKED, mainEntityOfPage: { '@id': 'https://x.example/2' } },
    '',
    'url: https://x.example/2',
  ],
  [
    'the address beside one of the site alone',
    { ...LINKED, url: 'https://x.example/1' },
    canonical,
    'url: https://x.example/1',
  ],
])('linked data tell %s', (_which, linked, head, line) => {
  expect(textOf(withLinked(linked, head)).split('\n')).toContain(line);
});

test('where a canonical address leads nowhere by itself, the one of Open Graph is taken', () => {
  const og = '<meta property="og:url" content="https://x.example/news/1">';
  expect(textOf(withLinked(LINKED, canonical + og))).toContain('url: https://x.example/news/1\n');
});
