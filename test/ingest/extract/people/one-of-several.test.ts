import { reading } from '../read-meetings';

/** Whom the last mention of a family name means. */
function last(body: string): string | undefined {
  const { people, text } = reading(body);
  const at = text.lastIndexOf('Lee');
  return people.all.find(({ mentions }) =>
    mentions.some(({ start, end }) => start <= at && at < end),
  )?.name;
}

test.each<[string, string]>([
  ['Minister Anna Lee and her husband Peter Lee came. Lee said so.', 'Anna Lee'],
  ['President Omar Lee and First Lady Anna Lee came. Mrs. Lee said so.', 'Anna Lee'],
  ['President Omar Lee and First Lady Anna Lee came. Mr. Lee said so.', 'Omar Lee'],
  ['Minister Anna Lee came. President Omar Lee left. Lee said so.', 'Omar Lee'],
])('a family name of two: %s', (body, name) => expect(last(body)).toBe(name));

test('who is named only later is not meant', () => {
  const { people } = reading(
    'Minister Anna Lee came. Lee said so. President Omar Lee left for Oslo.',
  );
  expect(people.all.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual([
    'Anna Lee 2',
    'Omar Lee 1',
  ]);
});

test('a father is not his son', () => {
  const names = (body: string) => reading(body).people.all.map(({ name }) => name);
  expect(
    names('Sheikh Omar bin Khalid Al Nasri received Sheikh Khalid bin Omar Al Nasri.'),
  ).toEqual(['Omar bin Khalid Al Nasri', 'Khalid bin Omar Al Nasri']);
  expect(names('Sheikh Omar bin Khalid Al Nasri came. Sheikh Omar spoke.')).toEqual([
    'Omar bin Khalid Al Nasri',
  ]);
});

test.each([
  ['President Omar Khan met President Peter Lund. The President said so.', 'Omar Khan'],
  ['President Omar Khan left. President Peter Lund came. The President said so.', 'Peter Lund'],
])('an office of two: %s', (body, name) => {
  const { people, sentences } = reading(body);
  const office = sentences.at(-1)?.items.find(({ kind }) => kind === 'OFFICE');
  expect(office?.kind === 'OFFICE' ? people.holderOf(office, office.start)?.name : '').toBe(name);
});
