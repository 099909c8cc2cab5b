import { pluralOfficers } from '../../../../src/ingest/extract/statements/plural-officers';
import { reading } from '../read-meetings';

const read = reading(
  'Foreign Minister Anna Lee met Foreign Minister Omar Khan and Ambassador Eva Holm in Riga.',
);
const named = (words: string, all = read.people.all) =>
  pluralOfficers(read, words, all).map(({ name }) => name);

test('a plural of an office means those who hold it', () => {
  expect(named('The foreign ministers')).toEqual(['Anna Lee', 'Omar Khan']);
  expect(named('The two foreign ministers', [])).toEqual(['Anna Lee', 'Omar Khan']);
});

test('and all who met, where fewer than two hold it or no office is told', () => {
  expect(named('The ambassadors')).toEqual(['Anna Lee', 'Omar Khan', 'Eva Holm']);
  expect(named('They')).toHaveLength(3);
  expect(named('They', [])).toEqual([]);
});
