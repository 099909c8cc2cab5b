import { reading } from '../../read-meetings';

/** The bodies that the offices of persons in a sentence are of. */
function bodiesOfOffices(body: string): string[] {
  const { people, sentences, text } = reading(body);
  const tokens = sentences[0]?.tokens ?? [];
  return people.all
    .flatMap(({ offices }) => offices)
    .flatMap(({ title }) => (title.body && !title.body.isUnlikely ? [title.body] : []))
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

test.each<[string, string[]]>([
  ['House Speaker Anna Lee spoke.', ['House']],
  ['Speaker of the House Anna Lee spoke.', ['House']],
  ['Senate Majority Leader Anna Lee spoke.', ['Senate']],
  ['Lower House Speaker Anna Lee spoke.', ['Lower House']],
  ['Speaker of the Latvian Senate Anna Lee spoke.', ['Latvian Senate']],
  // The whole name is told: the noun alone is its short form.
  ['Speaker of the House Anna Lee spoke in the House of Representatives.', []],
  ['Anna Lee, CEO of Daugava Steel, spoke.', ['Daugava Steel']],
  ['Anna Lee, Chief Executive Officer of Nordwind, spoke.', ['Nordwind']],
  ['Daugava Steel CEO Anna Lee spoke.', ['Daugava Steel']],
  // No company: a person's name before the office, a thing, a state.
  ['Anna Lee, CEO of the year, spoke.', []],
  ['Latvian CEO Anna Lee spoke.', []],
])('the body of the office in "%s"', (body, names) => {
  expect(bodiesOfOffices(body)).toEqual(names);
});
