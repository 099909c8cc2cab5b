import { readName, readPerson } from '../../src/domain/name-query';
import { nameMatches, scoreName, scoreReadings } from '../../src/domain/name-score';

const words = (query: string) => readPerson(query).map((one) => one.words.join(' '));

test.each([
  ['President Tokayev', ['tokaev']],
  ['Президент Токаев', ['tokaev']],
  ['H.E. Mr. Askar Shakirov', ['h e askar sakirov']],
  ['Kassym-Jomart Kemelevich Tokayev', ['kasim jomart kemelevic tokaev', 'kasim jomart tokaev']],
  ['Лавров Сергей Викторович', ['lavrov sergei viktorovic', 'lavrov sergei']],
  ['Nursultan Abishuly Nazarbayev', ['nursultan abisuli nazarbaev', 'nursultan nazarbaev']],
])('%j is read as %j', (query, readings) => expect(words(query)).toEqual(readings));

test.each([
  ['President', ['president']],
  ['King J.', ['king j']],
  ['Ana Petrović', ['ana petrovik']],
  ['Milena Jovanovich', ['milena jovanovic']],
  ['', []],
])('%j keeps all its words: %j', (query, readings) => expect(words(query)).toEqual(readings));

test('titles are words of the names of bodies', () => {
  expect(readName('President’s Office')).toEqual([{ words: ['presidents', 'ofike'], weight: 1 }]);
});

test('a name with the patronymic asked for comes before one without', () => {
  const readings = readPerson('Сергей Викторович Лавров');
  const [whole, short, other] = ['Сергей Викторович Лавров', 'Sergey Lavrov', 'Sergei Ivanov'].map(
    (name) => scoreReadings(readings, [name]),
  );
  expect(whole).toBe(1);
  expect(short).toBeCloseTo(0.8);
  expect(other).toBe(0);
});

test.each([
  ['debaets', 'William De Baets'],
  ['Debaets William', 'William De Baets'],
  ['de Baets', 'William Debaets'],
  ['vandenberg', 'Jan van den Berg'],
])('%j is %j, particles joined or not', (query, name) =>
  expect(scoreName(query, [name])).toBeGreaterThan(0.9),
);

test('one typing error counts for more than two, and two for less than what is found by words', () => {
  expect(scoreName('Tokayv', ['Tokayev'])).toBeGreaterThan(0.7);
  expect(scoreName('QazVac', ['Kazakh'])).toBeLessThan(0.5);
});

test.each([
  ['Turvo', 'Turov'],
  ['Gnaich', 'Ganich'],
  ['Tokyaev', 'Tokayev'],
  ['Baimuhkan', 'Baimukhan'],
])('%j is %j with two letters in each other’s place: one error', (query, name) =>
  expect(scoreName(query, [name])).toBeGreaterThan(0.7),
);

test('in a short word one error is forgiven, and no more', () => {
  expect(scoreName('Turva', ['Turov'])).toBe(0);
  expect(scoreName('Trvo', ['Turov'])).toBe(0);
});

test.each([
  ['Kassymjomart', 'Kassym-Jomart Tokayev', ['Kassym-Jomart']],
  ['Tokayev Kassymjomart', 'Kassym-Jomart Tokayev', ['Kassym-Jomart', 'Tokayev']],
  ['jomart', 'Kassym-Jomart Tokayev', ['Jomart']],
  ['President Tokayev', 'Kassym-Jomart Tokayev', ['Tokayev']],
])('%j is shown in %j as %j', (query, name, shown) => {
  const found = nameMatches(readPerson(query), name);
  expect(found.map(({ start, end }) => name.slice(start, end))).toEqual(shown);
});
