import { reading } from '../read-meetings';

const held = (body: string): string[] => {
  const { people, text } = reading(body);
  return people.all.map(({ name, offices }) =>
    [name, ...offices.map(({ label }) => text.slice(label.start, label.end))].join(' | '),
  );
};

test('who stands on a line over the office', () => {
  expect(
    held(
      'Press Statement\n\nMarta Q. Holt\nActing Deputy Spokesman\nWashington, DC\n\nThe Secretary will travel to Riga.',
    ),
  ).toEqual(['Marta Q. Holt | Acting Deputy Spokesman']);
});

test('a heading over a sentence that begins with an office names nobody', () => {
  expect(
    held('Baltic Ties Grow\n\nPrime Minister of Latvia Anna Lee met Estonian guests.'),
  ).toEqual(['Anna Lee | Prime Minister of Latvia']);
  expect(held('Baltic Ties Grow\n\nSecretary of State to visit Riga.')).toEqual([]);
});
