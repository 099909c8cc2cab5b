import { edtfOf, readTenures } from '../read-tenures';

/** A line a tenure: who, which post, from when to when. The texts are of 16 July 2021. */
const turns = async (body: string): Promise<string[]> =>
  (await readTenures(body)).map(
    ({ person, post, start, end, endState }) =>
      `${person} ${post} ${edtfOf(start)} ${edtfOf(end)} ${endState ?? '-'}`,
  );

const came = (day: string, post = 'mayor-of-riga') => `rasa-lund ${post} ${day} - -`;
const went = (day: string, post = 'mayor-of-riga') => `omar-khan ${post} - ${day} ENDED`;

test.each([
  ['Rasa Lund replaced Omar Khan as Mayor of Riga on 3 May.', '2021-05-03'],
  ['Rasa Lund, who succeeded Omar Khan as Mayor of Riga in October, spoke.', '2020-10'],
  ['Rasa Lund succeeds Omar Khan as Mayor of Riga.', '../2021-07-16'],
  ['Rasa Lund took over from Omar Khan as Mayor of Riga on 3 May.', '2021-05-03'],
  ['Rasa Lund succeeded Omar Khan in the post of Mayor of Riga.', '../2021-07-16'],
])('one comes into the office of another: %s', async (body, day) =>
  expect(await turns(body)).toEqual([came(day), went(day)]),
);

test.each([
  ['Omar Khan was succeeded as Mayor of Riga by Rasa Lund in 2019.', '2019'],
  ['Omar Khan handed over the post of Mayor of Riga to Rasa Lund on 3 May.', '2021-05-03'],
  ['Omar Khan has been replaced by Rasa Lund as Mayor of Riga.', '../2021-07-16'],
])('one is followed by another: %s', async (body, day) =>
  expect((await turns(body)).sort()).toEqual([came(day), went(day)].sort()),
);

test.each([
  ['Rasa Lund was sworn in as Mayor of Riga on 3 May, succeeding Omar Khan.', '2021-05-03'],
  ['Rasa Lund became Mayor of Riga in place of Omar Khan.', '../2021-07-16'],
  ['Rasa Lund took over as Mayor of Riga from Omar Khan.', '../2021-07-16'],
])('whom one follows held the office until then: %s', async (body, day) =>
  expect(await turns(body)).toEqual([came(day), went(day)]),
);

test('the office may be told by the title of the one who had it, and of two it is one post', async () => {
  expect(await turns('Rasa Lund replaced Foreign Minister Omar Khan in March.')).toEqual([
    'omar-khan foreign-minister - 2021-03 ENDED',
    'rasa-lund foreign-minister 2021-03 - -',
  ]);
  expect(await turns('Omar Khan stepped down as Mayor and was replaced by Rasa Lund.')).toEqual([
    went('../2021-07-16', 'mayor'),
    came('../2021-07-16', 'mayor'),
  ]);
});

test('whose successor comes into office on a day to come is in office still', async () =>
  expect(
    await turns('Rasa Lund was appointed Mayor of Riga effective 1 August, succeeding Omar Khan.'),
  ).toEqual([came('2021-08-01')]));

test.each([
  'Rasa Lund will succeed Omar Khan as Mayor of Riga.',
  'Rasa Lund is to replace Omar Khan as Mayor of Riga.',
  'Rasa Lund did not succeed Omar Khan as Mayor of Riga.',
  'Baltic Steel replaced Meridian Energy as sponsor of the forum.',
])('nobody has come into an office: %s', async (body) => expect(await turns(body)).toEqual([]));

test('who stands in at a meeting takes no office', async () =>
  expect(await turns('Rasa Lund replaced Mayor Omar Khan at the talks.')).toEqual([
    'omar-khan mayor - - -',
  ]));
