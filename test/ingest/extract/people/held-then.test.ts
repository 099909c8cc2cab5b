import { heldThen, holdersOfPast } from '../../../../src/ingest/extract/people/held-then';
import { reading } from '../read-meetings';

/** By name, when each holder held the office, as EDTF with the words that say so; null for today. */
function held(body: string): Record<string, string | null> {
  const read = reading(body);
  return Object.fromEntries(
    read.people.all.flatMap((person) =>
      person.offices.map((office) => {
        const then = heldThen(read, holdersOfPast(read), person, office);
        const quote = then && read.text.slice(then.quote.start, then.quote.end);
        return [person.name, then && `${then.date.edtf}: ${quote}`];
      }),
    ),
  );
}

test.each<[string, Record<string, string>]>([
  [
    'They recalled that in 1962 President John Reed received Prime Minister Ilias Karras in Washington.',
    {
      'John Reed': '1962: 1962 President John Reed',
      'Ilias Karras': '1962: 1962 President John Reed received Prime Minister Ilias Karras',
    },
  ],
  [
    'In May 1995, when President of Finland Ulla Kask visited Oslo, the treaty was signed.',
    { 'Ulla Kask': '1995-05: May 1995, when President of Finland Ulla Kask' },
  ],
  [
    'President of Finland Ulla Kask visited Oslo in May 2010.',
    { 'Ulla Kask': '2010-05: President of Finland Ulla Kask visited Oslo in May 2010' },
  ],
  [
    'The text was agreed with President Omar Khan in 1998.',
    { 'Omar Khan': '1998: President Omar Khan in 1998' },
  ],
])('the past: %s', (body, expected) => {
  expect(held(body)).toEqual(expected);
});

test('of what was some years ago the widest span is told', () => {
  const { 'Ulla Kask': then } = held(
    'Twenty-five years ago, President of Finland Ulla Kask visited Oslo.',
  );
  expect(then).toMatch(/^199\d.*: Twenty-five years ago, President of Finland Ulla Kask$/);
});

test.each([
  'President Omar Khan met Minister Anna Lee in Oslo on Monday.',
  'President Omar Khan praised the agreement signed in 1992.',
  'President Omar Khan visited the museum that was built in 1992.',
  'President Omar Khan, born in 1962, visited Oslo.',
  'In 1992 Kazakhstan joined the body, President Omar Khan said.',
  'President Omar Khan said that in 1992 all was different.',
  'In 1998 President Omar Khan visited Oslo. On Monday President Omar Khan came again.',
  'President Omar Khan visited Oslo in March 2024.',
  'President Omar Khan has visited Oslo every year since 1998.',
])('today: %s', (body) => {
  expect(held(body)['Omar Khan']).toBeNull();
});
