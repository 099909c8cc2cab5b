import { findStatements } from '../../../../src/ingest/extract/statements/statements';
import { reading } from '../read-meetings';

/** Who says what, of a text whose persons all met. */
function told(text: string): string[] {
  const read = reading(text);
  return findStatements(read, () => read.people.all).map(
    ({ act, speaker }) => `${speaker.people.map(({ name }) => name).join('+')} ${act}`,
  );
}

const MET =
  'Foreign Minister of Latvia Anna Kalnina met with Deputy Foreign Minister of Japan Kenji Mori.';

test.each([
  'The Japanese diplomat praised the port.',
  'At the end, the Japanese official praised the port.',
  'The Japanese side, for its part, praised the port.',
  'The visiting Japanese guest praised the port.',
  'The Japanese delegation also praised the port.',
])('one is meant by the state: %s', (words) =>
  expect(told(`${MET} ${words}`)).toEqual(['Kenji Mori ASSESSED']),
);

test.each([
  'The Norwegian side praised the port.',
  'The Japanese leader praised the port.',
  'The Japanese side’s experts praised the port.',
  'A Japanese official came too. The Japanese official praised the port.',
])('and nobody, where none such met or another is meant: %s', (words) =>
  expect(told(`${MET} ${words}`)).toEqual([]),
);

test('nobody, where two of the state met', () =>
  expect(
    told(
      `${MET} Ambassador of Japan to Latvia Yuki Abe was present. The Japanese side praised the port.`,
    ),
  ).toEqual([]));

test('a side is its leader', () =>
  expect(
    told(
      'The Latvian delegation was led by Foreign Secretary Anna Lee while Foreign Secretary Kenji Mori headed the Japanese delegation. The Latvian side asked for help. The Japanese side praised the port.',
    ),
  ).toEqual(['Anna Lee REQUESTED', 'Kenji Mori ASSESSED']));

test('the European diplomat is the one of the Union', () =>
  expect(
    told(
      'Minister Anna Lee met with Head of the EU Delegation Jan Claes. The European diplomat praised the port.',
    ),
  ).toEqual(['Jan Claes ASSESSED']));
