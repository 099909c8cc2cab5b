import { tokenise } from '../../../src/ingest/extract/tokens';
import { parseBody } from '../../../src/ingest/extract/body-phrase';
import { plainBodies } from '../../../src/ingest/extract/plain-body';
import { told } from './clauses/told';
import { reading } from './read-meetings';

const names = (body: string) => reading(body).people.all.map(({ name }) => name);

test.each<[string, string, string[]]>([
  [
    'persons of one sort in a row, whatever their given names',
    'The chairman spoke with prominent statesmen Zhanbolat Toktar, Erkin Sadyr and others.',
    ['Zhanbolat Toktar', 'Erkin Sadyr'],
  ],
  [
    'a plural office of a house in lower case',
    'Former speakers of the chamber Zhanbolat Toktar and Erkin Sadyr came.',
    ['Zhanbolat Toktar', 'Erkin Sadyr'],
  ],
  [
    'MPs is no name',
    'The Speaker came with MPs Anna Lee and Omar Khan.',
    ['Anna Lee', 'Omar Khan'],
  ],
  ['capitals after "of" are none', 'The deputies of Zhanbolat Toktar town came.', []],
])('%s', (_, text, found) => expect(names(text)).toEqual(found));

test('a quotation goes on over sentences, and tells of no meeting', () =>
  expect(
    told('Lee said: “Trade grows. Minister Anna Lee met with President Omar Khan there.”'),
  ).toEqual([]));

test.each([
  ['the Senators’ Council met', 1, 'Senators’ Council'],
  ['the Foreign Policy Library of Latvia is open', 1, 'Foreign Policy Library of Latvia'],
  ['the June European Council met', 2, 'European Council'],
])('a body: %s', (text, at, name) => {
  const tokens = tokenise(text, 0, text.length);
  const body = parseBody(tokens, at);
  expect(body && text.slice(tokens[body.from]?.start, tokens[body.to - 1]?.end)).toBe(name);
  if (at === 2) expect(parseBody(tokens, 1)).toBeNull();
});

test('the upper chamber of a parliament', () => {
  const text = 'upper chamber of the Latvian Parliament';
  const tokens = tokenise(text, 0, text.length);
  expect(plainBodies(tokens, 0).map(({ to, country }) => [to, country])).toEqual([[6, 'LV']]);
});
