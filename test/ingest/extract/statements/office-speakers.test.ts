import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { reading } from '../read-meetings';

/** Who says something in a text, and what they do by it. */
function told(text: string): string[] {
  return findStatements(reading(text), () => []).map(
    ({ speaker, act }) => `${speaker.people.map(({ name }) => name).join('+')} ${act}`,
  );
}

const CALL = 'Ivan Petrov spoke with President of Latvia Anna Kalnina.';

test('a highest office without a name is held by the one named without an office', () =>
  expect(
    told(`${CALL} The President of Russia thanked Anna Kalnina. He stressed the cost.`),
  ).toEqual(['Ivan Petrov THANKED', 'Ivan Petrov NOTED']));

test('of two offices in a row the last is the one who speaks', () =>
  expect(
    told(`${CALL} At the wish of the President of Latvia, the President of Russia noted the cost.`),
  ).toEqual(['Ivan Petrov NOTED']));

test('where two are named without an office nobody is guessed, and "he" means nobody', () =>
  expect(
    told(
      `Ivan Petrov and Pavel Orlov spoke with President of Latvia Anna Kalnina. The President of Russia thanked her. He stressed the cost.`,
    ),
  ).toEqual([]));

test('a lower office is held by nobody who is named without one', () =>
  expect(told(`${CALL} The Foreign Minister of Russia noted the cost.`)).toEqual([]));

test('"the President" is the one whom a text tells of first, and not that of another state', () => {
  const others = 'Ivan Petrov also met Omar Khan.';
  expect(told(`${CALL} ${others} The President thanked his guests.`)).toEqual([
    'Ivan Petrov THANKED',
  ]);
  expect(
    told('President of Latvia Anna Kalnina met Ivan Petrov. The President thanked her guests.'),
  ).toEqual(['Anna Kalnina THANKED']);
  expect(
    told(
      'Ivan Petrov, a poet, was freed by President of Latvia Anna Kalnina. Petrov came. The President thanked him.',
    ),
  ).toEqual(['Anna Kalnina THANKED']);
});

test('the President of a state is no President of an authority beside it', () =>
  expect(
    told(
      'Talks between the President of Latvia and President of the Baltic Authority Omar Khan took place. The Latvian President noted the cost.',
    ),
  ).toEqual([]));
