import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { articlesIn, filesUnder } from '../../../src/ingest/read/read-path';
import { readArticleText } from '../../../src/ingest/record/article-text';

const read = (source: string, text: string | Uint8Array) => [
  ...articlesIn(source, Buffer.from(text)),
];
const BODY = 'Ann Lee met Bo Ek, and they talked of fish, nets and boats for a long while. ';
const PAGE = `<!doctype html><html lang="en"><head><title>Talks</title>
<link rel="canonical" href="https://paper.example/talks">
<meta property="article:published_time" content="2021-07-16T08:30:00+02:00"></head>
<body><nav><a href="/">Home</a> <a href="/all">All news</a></nav>
<article><h1>Talks</h1><p>${BODY.repeat(6)}</p><p>${BODY.repeat(6)}They agreed.</p></article>
<footer>All rights reserved by the paper</footer></body></html>`;

test('plain text is taken as it is', () =>
  expect(read('a.txt', ' date 2021-07-16 PARIS. X - Ann met Bo.\r\n')).toEqual([
    { source: 'a.txt', text: ' date 2021-07-16 PARIS. X - Ann met Bo.\r\n' },
  ]));

describe('HTML', () => {
  test('gives its article, with day and address as a header', () => {
    const [input] = read('a.html', PAGE);
    if (!input || !('text' in input)) throw new Error('no text');
    const paragraph = BODY.repeat(6).trim();
    expect(input.text).toBe(
      `url: https://paper.example/talks\npublished: 2021-07-16\ntitle: Talks\n\n${paragraph}\n\n${paragraph} They agreed.\n`,
    );
    expect(input.language).toBe('en');
    expect(readArticleText(input.text, 'en').header.publishedAt?.value).toBe('2021-07-16');
  });

  test('is read from a part of a page too', () => {
    const part = `<h1>Talks</h1><time datetime="2021-07-16">Friday</time><p>${BODY.repeat(6)}</p>`;
    expect(read('a.html', part)).toEqual([
      {
        source: 'a.html',
        text: expect.stringMatching(/^published: 2021-07-16\n[^]*Ann Lee met/u) as string,
      },
    ]);
  });

  test.each([
    '<!doctype html><title>x</title>',
    '<!doctype html>',
    '<!-- moved -->',
    '<script>go()</script>',
  ])('without an article is told: %j', (html) =>
    expect(read('a.html', html)).toEqual([
      { source: 'a.html', problem: 'an HTML page without an article' },
    ]),
  );
});

test('markup that its parser gives up on is told', () =>
  expect(read('a.html', '<script>"<html>"</script>x')).toEqual([
    { source: 'a.html', problem: expect.stringMatching(/^cannot be read as \.html: /) as string },
  ]));

test.each(['a.ninjs', 'a.txt', 'a', '-'])(
  '%s that holds a JSON object is read as JSON',
  (source) => {
    const json = { bodies: [{ contentType: 'text/html', value: '<p>Ann met Bo.</p>' }] };
    for (const text of [JSON.stringify(json), `\uFEFF\n${JSON.stringify(json, null, 2)}`])
      expect(read(source, text)).toEqual([{ source, text: 'Ann met Bo.' }]);
  },
);

test('a text that opens with a bracket is a text', () => {
  for (const text of ['[1] Ann met Bo.', '{Ann} met Bo.', '[1]'])
    expect(read('a.txt', text)).toEqual([{ source: 'a.txt', text }]);
});

test('a page is read as one whatever its ending', () =>
  expect(read('a.php', '<!DOCTYPE html><title>x</title>')).toEqual([
    { source: 'a.php', problem: 'an HTML page without an article' },
  ]));

test.each<[string, string | Uint8Array, string]>([
  ['empty', '', 'empty: expected a text'],
  ['white', ' \n\t', 'empty: expected a text'],
  ['binary', Uint8Array.of(80, 75, 3, 4, 0, 0), 'binary data: expected text'],
  [
    'another encoding',
    Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
    'not UTF-8: expected text in UTF-8, or in the encoding that it declares',
  ],
  [
    'UTF-16 with half a letter',
    Uint8Array.of(0xff, 0xfe, 0x41),
    'not UTF-8: expected text in UTF-8, or in the encoding that it declares',
  ],
  ['UTF-16 without a mark', Uint8Array.of(0x41, 0x00, 0x42, 0x00), 'binary data: expected text'],
  ['one endless line', 'a'.repeat(200_001), 'a line of 200001 characters: expected at most 200000'],
])('%s input is named', (_name, bytes, problem) =>
  expect(read('a.txt', bytes)).toEqual([{ source: 'a.txt', problem }]),
);

test.each([
  ['<p>', '.html'],
  ['{"text":"Ann met Bo."}', 'json'],
  ['[{"text":"Ann met Bo."}]', 'json'],
  ['Ann met Bo.', 'text'],
])('standard input that begins %j is told by its first character', (text, form) => {
  const [input] = read('-', text);
  if (form === '.html')
    expect(input).toEqual({ source: '-', problem: 'an HTML page without an article' });
  else expect((input as { text: string }).text.trim()).toBe('Ann met Bo.');
});

describe('another encoding is read', () => {
  const latin1 = (text: string) => Buffer.from(text, 'latin1');

  test.each([
    ['windows-1251', [0xc0, 0xed, 0xff], 'Аня'],
    ['koi8-r', [0xe1, 0xce, 0xd1], 'Аня'],
    ['iso-8859-2', [0xa3, 0xf3, 0x64, 0xbc], 'Łódź'],
    ['windows-1252', [0x93, 0x52, 0xee, 0x67, 0x61, 0x94], '“Rîga”'],
  ])('where a text declares %s', (label, bytes, word) => {
    for (const declared of [
      `<meta charset="${label}">`,
      `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`,
      `<?xml version="1.0" encoding='${label}'?>`,
      `From: desk\nContent-Type: text/plain; charset=${label}\n`,
      `<meta charset="no-such"><meta charset=${label}>`,
    ])
      expect(read('a.txt', Buffer.concat([latin1(declared), Buffer.from(bytes)]))).toEqual([
        { source: 'a.txt', text: declared + word },
      ]);
  });

  test('and UTF-16 where a byte order mark tells', () => {
    const text = '\uFEFF date 2021-07-16 PARIS. X - Ann met Bo in Łódź.';
    const bytes = Buffer.from(text, 'utf16le');
    expect(read('a.txt', bytes)).toEqual([{ source: 'a.txt', text }]);
    expect(read('a.txt', Buffer.from(bytes).swap16())).toEqual([{ source: 'a.txt', text }]);
  });

  test('but UTF-8 is UTF-8, whatever it declares', () => {
    const text = '<meta charset="windows-1251">Łódź';
    expect(read('a.txt', text)).toEqual([{ source: 'a.txt', text }]);
  });
});

/** All that is found under paths, relative to the first. */
async function foundUnder(
  folder: string,
  ...more: string[]
): Promise<(string | { [path: string]: string })[]> {
  const found: (string | { [path: string]: string })[] = [];
  const entered = new Set<string>();
  for (const path of [folder, ...more])
    for await (const each of filesUnder(path, entered))
      if ('file' in each) found.push(relative(folder, each.file));
      else found.push({ [relative(folder, each.source)]: each.problem });
  return found;
}

describe('a folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chancery-read-'));
    await mkdir(join(folder, 'b'));
    for (const name of ['c.txt', 'b/d.txt', 'a.txt', '.hidden'])
      await writeFile(join(folder, name), 'x');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is read whole, in the order of names, hidden files left out', async () =>
    expect(await foundUnder(folder)).toEqual(['a.txt', 'b/d.txt', 'c.txt']));

  test('is read on past a link that leads nowhere and past what is no file', async () => {
    await symlink('/nowhere/at/all', join(folder, 'bad.txt'));
    const server = createServer().listen(join(folder, 'e.sock'));
    await once(server, 'listening');
    expect(await foundUnder(folder)).toEqual([
      'a.txt',
      'b/d.txt',
      { 'bad.txt': 'no such file or folder' },
      'c.txt',
      { 'e.sock': 'a device, pipe or socket: expected a file' },
    ]);
    server.close();
  });

  test('that links lead back to is entered once', async () => {
    await symlink('..', join(folder, 'b', 'again'));
    await symlink('b', join(folder, 'z'));
    const all = ['a.txt', 'b/d.txt', 'c.txt'];
    expect(await foundUnder(folder)).toEqual(all);
    expect(await foundUnder(folder, folder, join(folder, 'b', 'again', 'b'))).toEqual(all);
  });

  test('that is not there is told', () =>
    expect(foundUnder(join(folder, 'none'))).rejects.toThrow('ENOENT'));
});

test.each([
  ['a.jsonl', '{"text":"a"}\n\n{"text":"b"}\r\n  \n{', 3],
  ['a.json', '[{"text":"a"},{"text":"b"}]', 2],
  ['a.txt', 'text', undefined],
])('%s tells how many articles it holds before the first', (source, text, count) => {
  let held: number | undefined;
  const [first] = articlesIn(source, Buffer.from(text), (articles) => (held = articles));
  expect(first).toBeDefined();
  expect(held).toBe(count);
});
