import { recordYaml, validItems } from '../../../src/ingest/propose/valid-items';
import type { RecordDocument } from '../../../src/ingest/record/record';
import { ARTICLE, parse } from '../record/parse-text';

const proposed = (): RecordDocument => ({
  article: {
    slug: 'a-1',
    text: 'a-1.txt',
    language: 'en',
    publisher: { organisation: 'agency-x' },
  },
  people: {
    'ann-lee': { name: 'Ann Lee', quote: 'Minister Ann Lee' },
    'bo-ek': { name: 'Bo Ek', quote: 'met Bo Ek' },
    'cy-po': { name: 'Cy Po', quote: 'met Cy Po' },
  },
  organisations: { 'agency-x': { name: 'Agency X', kind: 'NEWS_AGENCY', quote: 'AGENCY X' } },
  meetings: {
    m: {
      name: 'M',
      kind: 'MEETING',
      status: 'HELD',
      quote: 'met Bo Ek',
      participants: [{ person: 'bo-ek', quote: 'Bo Ek in spring' }],
    },
    n: {
      name: 'N',
      kind: 'MEETING',
      status: 'HELD',
      quote: 'met Bo Ek',
      participants: [{ person: 'cy-po', quote: 'met Bo Ek' }],
    },
  },
  statements: [
    { speaker: { person: 'ann-lee' }, act: 'SAID', quote: 'Ann Lee denied all' },
    { speaker: { person: 'ann-lee' }, act: 'SAID', quote: 'Ann Lee praised Norway' },
  ],
});

test('an invented quote is refused with what needs it, and the rest stands', async () => {
  const { record, refused, problems } = await validItems(proposed(), ARTICLE);
  expect(refused.sort()).toEqual(['meetings/n', 'people/cy-po', 'statements/ann-lee-said-1']);
  expect(problems.sort()).toEqual([
    'people.cy-po.quote: expected words that stand in the text, found "met Cy Po", which do not',
    'statements[0].quote: expected words that stand in the text, found "Ann Lee denied all", which do not',
  ]);
  expect(Object.keys(record.people ?? {})).toEqual(['ann-lee', 'bo-ek']);
  expect(record.statements?.map(({ key }) => key)).toEqual(['ann-lee-said-2']);
});

test('what stands is a record as people write it', async () => {
  const { record } = await validItems(proposed(), ARTICLE);
  const written = await parse(recordYaml(record));
  expect(written.record.people).toEqual(record.people);
});

test('an article at fault refuses all', () => {
  const { article, ...facts } = proposed();
  return expect(
    validItems({ article: { ...article, publishedAt: '2020-01-01' }, ...facts }, ARTICLE),
  ).rejects.toThrow(/article\.publishedAt: expected 2021-07-16, as the text opens/);
});
