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

test('a Secretary is one of the ministers, and a Deputy Secretary none', () => {
  const talks = (office: string) =>
    reading(
      `${office} Eva Holm met Foreign Minister Anna Lee and Foreign Minister Omar Khan in Riga.`,
    );
  const secretary = talks('Secretary of State');
  expect(pluralOfficers(secretary, 'The Ministers', secretary.people.all)).toHaveLength(3);
  const deputy = talks('Deputy Secretary of State');
  expect(pluralOfficers(deputy, 'The Ministers', deputy.people.all)).toHaveLength(2);
});
