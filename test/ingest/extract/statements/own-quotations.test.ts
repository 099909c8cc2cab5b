import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { reading } from '../read-meetings';

/** Who says what, with the first words of the quote, one line each. */
function told(text: string): string[] {
  const read = reading(text);
  return findStatements(read, () => []).map(
    ({ speaker, quote }) =>
      `${speaker.people.map(({ name }) => name).join('+')}: ${read.text.slice(quote.start, quote.end).slice(0, 14)}`,
  );
}

const LEE = 'Foreign Minister Anna Lee';

test.each([
  [`${LEE} opened the hall. "It gives nothing. It takes all."`, ['Anna Lee: "It gives noth']],
  [
    `"We came," ${LEE} said. "We shall stay. We shall build."`,
    ['Anna Lee: "We came," For', 'Anna Lee: "We shall stay'],
  ],
])('a quotation by itself is of whom the sentence before is about: %s', (text, lines) =>
  expect(told(text)).toEqual(lines),
);

test.each([
  `${LEE} came to Riga. "It gives nothing. It takes all," an adviser said.`,
  `${LEE} came to Riga. "Is it late?" Khan asked.`,
  `${LEE} came to Riga.\n\n"It gives nothing. It takes all."`,
  `${LEE} came to Riga. An aide told the press of it. "It gives nothing."`,
])('and of nobody, where another said it or none is near: %s', (text) =>
  expect(told(text).filter((line) => line.startsWith('Anna Lee: "'))).toEqual([]),
);

test('what leads on to the next paragraph is quoted with it', () => {
  const read = reading(`${LEE} opened the talks, stating:\n\nWe shall build ports. We shall stay.`);
  const [statement] = findStatements(read, () => []);
  const { start, end } = statement?.quote ?? { start: 0, end: 0 };
  expect(read.text.slice(start, end)).toMatch(/stating:\s+We shall build ports$/u);
});

test('"she" is not the one by whom she was received', () =>
  expect(
    told(`${LEE} thanked the crew. She was received by President Eva Holm. She praised the ports.`),
  ).toEqual(['Anna Lee: Foreign Minist', 'Anna Lee: She praised th']));
