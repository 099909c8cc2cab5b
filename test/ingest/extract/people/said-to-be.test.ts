import { readTenures } from '../read-tenures';

/** A line a tenure that an article tells of. */
const tenures = async (body: string): Promise<string[]> =>
  (await readTenures(body)).map(({ person, post, endState }) =>
    [person, post, endState ?? '-'].join(' '),
  );

test.each([
  'Rasa Lund is the Mayor of Riga.',
  'Rasa Lund, who is also Mayor of Riga, spoke.',
  'Rasa Lund, now Mayor of Riga, spoke.',
  'Rasa Lund currently serves as Mayor of Riga.',
  'Rasa Lund is the current Mayor of Riga.',
  'Rasa Lund is the first woman to hold the office of Mayor of Riga.',
])('an office is said of who holds it: %s', async (body) =>
  expect(await tenures(body)).toEqual(['rasa-lund mayor-of-riga -']),
);

test('another was held before', async () => {
  expect(await tenures('Rasa Lund is a former Mayor of Riga.')).toEqual([
    'rasa-lund mayor-of-riga ENDED',
  ]);
  expect(
    await tenures('Rasa Lund, who was Mayor of Riga until 2019 and is now Envoy to Kenya, spoke.'),
  ).toEqual(['rasa-lund envoy-to-kenya -', 'rasa-lund mayor-of-riga ENDED']);
});

test('who is so said to be is meant by the office further on', async () =>
  expect(
    await tenures('Rasa Lund is the Mayor of Riga. Minister Omar Khan met with the Mayor.'),
  ).toEqual(['rasa-lund mayor-of-riga -', 'omar-khan minister -']));

test.each([
  'Rasa Lund is the daughter of the Mayor of Riga.',
  "Rasa Lund is the Mayor of Riga's adviser.",
  'Rasa Lund is expected to be Mayor of Riga.',
  'Rasa Lund is not the Mayor of Riga.',
  "Meridian Energy is the Mayor of Riga's favourite.",
])('no office is said of her: %s', async (body) => expect(await tenures(body)).toEqual([]));
