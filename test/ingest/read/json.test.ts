import { articlesIn } from '../../../src/ingest/read/read-path';

const read = (source: string, text: string) => [...articlesIn(source, Buffer.from(text))];
const BODY = 'Ann Lee met Bo Ek, and they talked of fish, nets and boats for a long while. ';

test.each([
  [
    'the keys of a crawler',
    { maintext: BODY, date_publish: '2021-07-16 08:00:00', language: 'en' },
  ],
  ['a date in words', { text: BODY, pubDate: 'Fri, 16 Jul 2021 08:00:00 GMT', lang: 'en' }],
  [
    'a date that is none before one',
    { text: BODY, date: 'today', publishedAt: '2021-07-16', language: 'en' },
  ],
])('JSON gives day and language by %s', (_how, article) =>
  expect(read('a.json', JSON.stringify({ ...article, source: 'https://x.example/1' }))).toEqual([
    {
      source: 'a.json',
      language: 'en',
      text: `url: https://x.example/1\npublished: 2021-07-16\n\n${BODY.trim()}\n`,
    },
  ]),
);
describe('JSON Lines', () => {
  test('gives an article a line, and tells each line that is none', () =>
    expect(
      read(
        'a.jsonl',
        '{"text":"Ann met Bo.","published":"2021-07-16T08:00:00Z","url":"https://x.example/1"}\n\n' +
          '{"title":"No text"}\nnonsense\n[1]\n',
      ),
    ).toEqual([
      {
        source: 'a.jsonl:1',
        text: 'url: https://x.example/1\npublished: 2021-07-16\n\nAnn met Bo.\n',
      },
      {
        source: 'a.jsonl:3',
        problem: 'no text: expected one of the keys text, body_text, body, content',
      },
      { source: 'a.jsonl:4', problem: expect.stringMatching(/^not JSON: /) as string },
      { source: 'a.jsonl:5[0]', problem: 'not a JSON object' },
    ]));
});

test.each([
  ['a.json', '{"text":"Ann met Bo."}'],
  ['a.jsonl', '{"text":"Ann met Bo."}\n'],
  ['-', '{"text":"Ann met Bo."}'],
])('JSON in %s may begin with a byte order mark', (source, json) =>
  expect(read(source, `\uFEFF${json}`)).toEqual([
    { source: expect.stringContaining(source) as string, text: 'Ann met Bo.' },
  ]),
);

test('a list of no articles is told', () =>
  expect(read('a.json', '[]')).toEqual([
    { source: 'a.json', problem: 'an empty list: expected articles' },
  ]));

test.each([
  ['<div>'.repeat(20_000), 'elements more than 500 deep: expected a page'],
  ['<br>'.repeat(50_001), 'more than 50000 elements: expected a page'],
])('markup that no page has is told at once', (markup, problem) =>
  expect(read('a.html', `<!doctype html><html><body>${markup}</body></html>`)).toEqual([
    { source: 'a.html', problem },
  ]),
);
describe('ninjs', () => {
  test('version 1 has its body in a key', () =>
    expect(
      read(
        'a.json',
        JSON.stringify({
          uri: 'https://agency.example/1',
          versioncreated: '2021-07-16T08:00:00Z',
          headline: 'Talks',
          body_xhtml: '<p>Ann met Bo.</p><p>They agreed.</p>',
        }),
      ),
    ).toEqual([
      {
        source: 'a.json',
        text: 'url: https://agency.example/1\npublished: 2021-07-16\ntitle: Talks\n\nAnn met Bo.\n\nThey agreed.\n',
      },
    ]));

  test('version 2 has its bodies in a list; plain text goes before markup', () => {
    const bodies = [
      { contenttype: 'text/html', value: '<p>Ann met <b>Bo</b>.</p>' },
      { contenttype: 'text/plain', value: 'Ann met Bo!' },
    ];
    const ninjs = (some: unknown[]) =>
      JSON.stringify([
        { uri: 'urn:x', firstcreated: '2021-07-16', headlines: [{ value: 'T' }], bodies: some },
      ]);
    expect(read('a.json', ninjs(bodies))).toEqual([
      { source: 'a.json[0]', text: 'published: 2021-07-16\ntitle: T\n\nAnn met Bo!\n' },
    ]);
    expect(read('a.json', ninjs(bodies.slice(0, 1)))).toEqual([
      { source: 'a.json[0]', text: 'published: 2021-07-16\ntitle: T\n\nAnn met Bo.\n' },
    ]);
  });
});

test.each([
  ['publisher', { publisher: { '@type': 'Organization', name: 'Baltwire' } }],
  ['provider', { provider: 'Baltwire' }],
  ['source', { source: { id: null, name: 'Baltwire' }, copyrightholder: 'Others' }],
  ['infoSources', { source: 'https://x.example', infoSources: [{ name: 'Baltwire' }] }],
  ['copyrightHolder', { copyrightHolder: 'Baltwire' }],
])('JSON names its publisher by the key %s', (_key, keys) =>
  expect(
    read('a.json', JSON.stringify({ ...keys, versionCreated: '2021-07-16', text: 'Ann met Bo.' })),
  ).toEqual([
    { source: 'a.json', text: 'published: 2021-07-16\npublisher: Baltwire\n\nAnn met Bo.\n' },
  ]),
);

test.each([
  [{ pubstatus: 'canceled' }, 'pubstatus "canceled": expected usable'],
  [{ pubStatus: 'withheld' }, 'pubstatus "withheld": expected usable'],
  [{ embargoed: '9998-01-01T00:00:00Z' }, 'embargoed until 9998-01-01T00:00:00Z'],
  [{ pubstatus: 'usable', embargoed: '2021-07-16T08:00:00Z' }, undefined],
])('what its agency lets nobody use is refused: %j', (told, problem) => {
  const [input] = read('a.json', JSON.stringify({ text: 'Ann Lee met Bo Ek.', ...told }));
  expect(input && 'problem' in input ? input.problem : undefined).toBe(problem);
});
