import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readExamples } from '../../src/http/examples';

let dir: string;
const write = (name: string, text: string) => writeFileSync(join(dir, name), text);

beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'chancery-examples-'))));
afterEach(() => rmSync(dir, { recursive: true }));

test('reads the examples in the order of their names, with the question from the comment', () => {
  write('02-who.graphql', '# 2. Who met\n# whom?\nquery Who { a }\n');
  write('01-when.graphql', '# When?\nquery When { ...F } fragment F on Query { a }\n');
  write('notes.txt', 'not an example');
  expect(readExamples(dir)).toEqual([
    {
      name: '01-when',
      question: 'When?',
      query: '# When?\nquery When { ...F } fragment F on Query { a }\n',
    },
    {
      name: '02-who',
      question: 'Who met whom?',
      query: '# 2. Who met\n# whom?\nquery Who { a }\n',
    },
  ]);
});

test.each([
  ['no comment', 'query A { a }', /01\.graphql:1: expected a "# question" comment first/],
  ['no query', '# Q?\n', /01\.graphql: Syntax Error/],
  ['no name', '# Q?\n{ a }', /01\.graphql: expected exactly one operation, with a name/],
  [
    'two queries',
    '# Q?\nquery A { a } query B { a }',
    /01\.graphql: expected exactly one operation/,
  ],
])('refuses a file with %s, naming it', (_case, text, message) => {
  write('01.graphql', text);
  expect(() => readExamples(dir)).toThrow(message);
});

test('refuses a folder that is absent or empty, naming it', () => {
  expect(() => readExamples(dir)).toThrow(`${dir}: expected at least one *.graphql file`);
  expect(() => readExamples(join(dir, 'absent'))).toThrow(/absent: the folder of example queries/);
});
