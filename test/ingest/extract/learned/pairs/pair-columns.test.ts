import { Model } from '../../../../../src/ingest/extract/learned/model';
import type { Columns } from '../../../../../src/ingest/extract/learned/columns';
import { pairsOf } from '../../../../../src/ingest/extract/learned/pairs/pair';
import { columnsOf, withFound } from '../../../../../src/ingest/extract/learned/pairs/pair-columns';
import { readMeetings } from '../../../../../src/ingest/extract/events/meetings';
import { reading } from '../../read-meetings';

/** What is known of a person with meetings; whoever is named right before "praised" weighs 2. */
function known(body: string, name: string): Columns {
  const read = reading(body);
  const { meetings, sentences } = readMeetings(read);
  const model = new Model({ bias: 0, weights: { 'wr=praised': { MEETING: 2 } } });
  const all = withFound(columnsOf(pairsOf(read, sentences, model)), meetings);
  const found = all.find(({ pair }) => pair.person.name === name && pair.kind === 'MEETING');
  if (!found) throw new Error(`expected ${name} with a meeting`);
  return found.columns;
}

const TEXT =
  'President Omar Khan met Minister Anna Lee. Minister Ivan Petrov praised the talks beside Minister Anna Lee.';

test('how a pair stands to the others', () => {
  expect(known(TEXT, 'Ivan Petrov')).toMatchObject({ weight: 2, 'rank in kind': 0 });
  expect(known(TEXT, 'Anna Lee')).toMatchObject({ weight: 0, 'rank in kind': 1, 'best beside': 2 });
  expect(known(TEXT, 'Omar Khan')).toMatchObject({ 'best of kind': 2, 'best beside': 0 });
});

test('how it stands to what the rules found', () => {
  expect(known(TEXT, 'Anna Lee')).toMatchObject({ found: 1, 'parties of kind': 2 });
  expect(known(TEXT, 'Ivan Petrov')).toMatchObject({
    found: 0,
    'sentences to found': 1,
    'beside found': 1,
  });
});

test('where and how a person is named', () => {
  expect(known(TEXT, 'Omar Khan')).toMatchObject({ 'led ^': 1, meets: 1, own: 1, first: 0 });
});

test('every pair has the same columns', () => {
  const other = known('A meeting took place. Minister Ole Berg came.', 'Ole Berg');
  expect(Object.keys(other)).toEqual(Object.keys(known(TEXT, 'Anna Lee')));
});
