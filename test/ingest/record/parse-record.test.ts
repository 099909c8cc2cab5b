import { errorsOf, parse, TOP } from './parse-text';

const SLUG = 'a slug: lower-case ASCII letters and digits in words joined by single hyphens';
const ONCE = 'words that stand in the text once (add or lengthen "within" to tell which)';

test('a good record is taken with its text', async () => {
  const { record, text } = await parse(`${TOP}people:
  ann-lee: { name: Ann Lee, quote: Minister Ann Lee }
`);
  expect(record.people).toEqual({ 'ann-lee': { name: 'Ann Lee', quote: 'Minister Ann Lee' } });
  expect(text.header.agency?.value).toBe('AGENCY X');
});

describe('what is no record at all', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    [
      'an empty file',
      '',
      ['r.yaml:1:1: record: expected a map with the key "article", found an empty file'],
    ],
    [
      'a file of comments',
      '# nothing\n',
      ['r.yaml:1:1: record: expected a map with the key "article", found an empty file'],
    ],
    ['a list', '- a\n', ['r.yaml:1:1: record: expected a map, found a list']],
    [
      'bytes that are not UTF-8',
      Uint8Array.of(0x61, 0xff, 0xfe),
      ['r.yaml:1:1: record: expected text in UTF-8, found bytes that are not UTF-8'],
    ],
    [
      'broken YAML',
      'article: [a\nslug: b\n',
      [
        'r.yaml:2:1: record: expected well-formed YAML, found flow sequence in block collection ' +
          'must be sufficiently indented and end with a ]',
      ],
    ],
    [
      'two documents',
      'article: a\n---\narticle: b\n',
      [
        'r.yaml:2:1: record: expected well-formed YAML, found source contains multiple documents; ' +
          'please use YAML.parseAllDocuments()',
      ],
    ],
    [
      'anchors and aliases',
      'article: &a\n  slug: b\npeople: *a\n',
      [
        'r.yaml:2:3: record: expected each value written out, found the YAML anchor &a',
        'r.yaml:3:9: record: expected each value written out, found the YAML anchor *a',
      ],
    ],
    [
      'a slug twice',
      `${TOP}  agency-x: { name: Again, kind: OTHER, quote: AGENCY X }\n`,
      ['r.yaml:8:3: organisations.agency-x: expected each key and slug once, found it again'],
    ],
    [
      'a key twice in an item of a list',
      'statements:\n  - act: SAID\n    act: NOTED\n',
      ['r.yaml:3:5: statements[0].act: expected each key and slug once, found it again'],
    ],
  ])('%s', async (_name, yaml, errors) => expect(await errorsOf(yaml)).toEqual(errors));
});

describe('one thing wrong', () => {
  test.each<[string, string, string[]]>([
    [
      'an unknown key',
      'people:\n  ann-lee: { name: Ann Lee, quote: Minister Ann Lee, born: 1970 }\n',
      [
        'r.yaml:9:54: people.ann-lee.born: expected one of name, otherNames, quote, ' +
          'found the unknown key "born"',
      ],
    ],
    [
      'a missing key',
      'people:\n  ann-lee: { name: Ann Lee }\n',
      ['r.yaml:9:12: people.ann-lee.quote: expected a value, found nothing'],
    ],
    [
      'a key without a value',
      'people:\n  ann-lee: { name: Ann Lee, quote: }\n',
      ['r.yaml:9:36: people.ann-lee.quote: expected text or a map or a list, found nothing'],
    ],
    [
      'no name at all',
      'people:\n  ann-lee: { quote: Minister Ann Lee }\n',
      ['r.yaml:9:12: people.ann-lee: expected the key name or otherNames, found none'],
    ],
    [
      'a bad slug',
      'people:\n  Ann_Lee: { name: Ann Lee, quote: Minister Ann Lee }\n',
      [`r.yaml:9:3: people.Ann_Lee: expected ${SLUG}, found "Ann_Lee"`],
    ],
    [
      'a quote that is not in the text',
      'people:\n  ann-lee: { name: Ann Lee, quote: Ann Lee of Sweden }\n',
      [
        'r.yaml:9:36: people.ann-lee.quote: expected words that stand in the text, ' +
          'found "Ann Lee of Sweden", which do not',
      ],
    ],
    [
      'a quote that the text has twice',
      'people:\n  ann-lee: { name: Ann Lee, quote: Ann Lee }\n',
      [`r.yaml:9:36: people.ann-lee.quote: expected ${ONCE}, found "Ann Lee" 2 times`],
    ],
    [
      'a context that does not hold the quote',
      'people:\n  ann-lee: { name: Ann Lee, quote: { text: Ann, within: Bo Ek thanked Norway } }\n',
      [
        'r.yaml:9:44: people.ann-lee.quote.text: expected words that stand in "within", ' +
          'found "Ann", which do not',
      ],
    ],
    [
      'a context that stands twice',
      'people:\n  ann-lee: { name: Ann Lee, quote: { text: Ann, within: Ann Lee } }\n',
      [`r.yaml:9:57: people.ann-lee.quote.within: expected ${ONCE}, found "Ann Lee" 2 times`],
    ],
    [
      'one bad quote of several',
      'people:\n  ann-lee: { name: Ann Lee, quote: [Minister Ann Lee, nowhere] }\n',
      [
        'r.yaml:9:55: people.ann-lee.quote[1]: expected words that stand in the text, ' +
          'found "nowhere", which do not',
      ],
    ],
    [
      'a dangling reference',
      'tenures:\n  - { person: ann-lee, post: minister, quote: Minister Ann Lee }\n',
      [
        'r.yaml:9:15: tenures[0].person: expected one of the people that this record lists, ' +
          'found "ann-lee"',
        'r.yaml:9:30: tenures[0].post: expected one of the posts that this record lists, ' +
          'found "minister"',
      ],
    ],
    [
      'a reference to a name that every object has',
      'posts:\n  p: { label: P, servesPost: constructor, quote: Minister Ann Lee }\n',
      [
        'r.yaml:9:30: posts.p.servesPost: expected one of the posts that this record lists, ' +
          'found "constructor"',
      ],
    ],
    [
      'a date that is no EDTF',
      'posts:\n  p: { label: P, founded: spring 2021, quote: Minister Ann Lee }\n',
      [
        'r.yaml:9:27: posts.p.founded: expected a date in EDTF, such as 2021-07-16, 2021-07, ' +
          '2021-23 (autumn 2021) or ../2021-07-16, found "spring 2021"',
      ],
    ],
    [
      'a day that the calendar has not',
      'posts:\n  p: { label: P, founded: { edtf: 2021-02-30 }, quote: Minister Ann Lee }\n',
      [
        'r.yaml:9:35: posts.p.founded.edtf: expected a day that the calendar has, found "2021-02-30"',
      ],
    ],
    [
      'a day without its dashes, which YAML reads as a number',
      'posts:\n  p: { label: P, founded: 20210716, quote: Minister Ann Lee }\n',
      [
        'r.yaml:9:27: posts.p.founded: expected a year from 1000 to 9999, or a date such as 2021-07-16 or ' +
          '"0999", found 20210716',
      ],
    ],
    [
      'a date of a form of EDTF that is not kept',
      'posts:\n  p: { label: P, founded: 1950S2, quote: Minister Ann Lee }\n',
      [
        'r.yaml:9:27: posts.p.founded: expected digits that stand for themselves or X: significant ' +
          'digits (1950S2) are not kept, found "1950S2"',
      ],
    ],
    [
      'a country that is not in ISO 3166',
      'places:\n  norway: { name: Norway, country: XX, quote: praised Norway }\n',
      [
        'r.yaml:9:36: places.norway.country: expected an ISO 3166-1 alpha-2 country code in ' +
          'capitals, such as KZ, found "XX"',
      ],
    ],
    [
      'a value outside its closed set',
      'statements:\n  - { speaker: { organisation: agency-x }, act: SANG, quote: praised Norway }\n',
      [
        'r.yaml:9:49: statements[0].act: expected one of WELCOMED, ASSESSED, INFORMED, NOTED, ' +
          'AGREED, THANKED, PROPOSED, REQUESTED, CONDEMNED, EXPRESSED_CONCERN, CONFIRMED, DENIED, ' +
          'CONGRATULATED, SAID, found "SANG"',
      ],
    ],
    [
      'a speaker of two sorts',
      'people:\n  ann-lee: { name: Ann Lee, quote: Minister Ann Lee }\nstatements:\n' +
        '  - speaker: { person: ann-lee, organisation: agency-x }\n    act: SAID\n    quote: praised Norway\n',
      [
        'r.yaml:11:14: statements[0].speaker: expected one key of person, organisation, ' +
          'found person and organisation',
      ],
    ],
  ])('%s', async (_name, yaml, errors) => expect(await errorsOf(TOP + yaml)).toEqual(errors));
});

test('all problems are told at once, in the order of the file', async () => {
  const yaml = `article:
  slug: a-1
  text: a-1.txt
  language: en_GB
  publisher: { organisation: nobody }
people:
  Ann: { name: Ann Lee, quote: nowhere, age: 51 }
posts:
  p: { label: P, sendingState: NOR, founded: 2021-13, quote: Minister Ann Lee }
`;
  expect((await errorsOf(yaml)).map((line) => line.replace(/: expected .*/, ''))).toEqual([
    'r.yaml:4:13: article.language',
    'r.yaml:5:30: article.publisher.organisation',
    'r.yaml:7:3: people.Ann',
    'r.yaml:7:32: people.Ann.quote',
    'r.yaml:7:41: people.Ann.age',
    'r.yaml:9:32: posts.p.sendingState',
    'r.yaml:9:46: posts.p.founded',
  ]);
});

describe('the text', () => {
  test('is missing', async () =>
    expect(await errorsOf(TOP.replace('a-1.txt', 'no.txt'))).toEqual([
      'r.yaml:3:9: article.text: expected a file that can be read, found none at "no.txt"',
    ]));

  test('is empty', async () =>
    expect(await errorsOf(TOP, ' \n')).toEqual([
      'r.yaml:3:9: article.text: expected a text with words, found an empty file',
    ]));

  test('is not UTF-8', async () =>
    expect(parse(TOP, Uint8Array.of(0xff))).rejects.toThrow(
      'r.yaml:3:9: article.text: expected text in UTF-8, found bytes that are not UTF-8',
    ));

  test('is too long', async () =>
    expect(await errorsOf(TOP, 'a'.repeat(2 * 1024 * 1024 + 1))).toEqual([
      'r.yaml:3:9: article.text: expected a text of at most 2097152 bytes, found 2097153 bytes',
    ]));
});

test('a body without a quote is the publisher', async () =>
  expect(
    await errorsOf(TOP.replace(', quote: AGENCY X', '') + '  b: { name: B, kind: OTHER }\n'),
  ).toEqual([
    'r.yaml:8:6: organisations.b.quote: expected a value, as for all but the publisher, found nothing',
  ]));

test('a bare year needs no quotation marks', async () => {
  expect(
    await errorsOf(`${TOP}posts:\n  p: { label: P, founded: 1991, quote: Minister Ann Lee }\n`),
  ).toEqual([]);
});
