import { edtfOf, readTenures } from '../read-tenures';

/** A line a tenure: who, which post, from when to when, and whether it is over. */
const terms = async (body: string): Promise<string[]> =>
  (await readTenures(body)).map(({ person, post, start, end, endState }) =>
    [person, post, `${edtfOf(start)}-${edtfOf(end)}`, endState ?? '-'].join(' '),
  );

const LEE = 'anna-lee mayor-of-riga';

test.each([
  ['Anna Lee, who served as Mayor of Riga from 2013 to 2019, spoke.', `${LEE} 2013-2019 ENDED`],
  ['Anna Lee was Mayor of Riga between 2013 and 2019.', `${LEE} 2013-2019 ENDED`],
  ['Anna Lee served as Mayor of Riga until May 2019.', `${LEE} --2019-05 ENDED`],
  ['Anna Lee has been Mayor of Riga since March 2020.', `${LEE} 2020-03-- -`],
  ['Anna Lee, Mayor of Riga since 2020, spoke.', `${LEE} 2020-- -`],
  ['Mayor of Riga Anna Lee, in office since last year, spoke.', `${LEE} 2020-- -`],
  ['Mayor of Riga Anna Lee, who has held the post since 2020, spoke.', `${LEE} 2020-- -`],
  ['Former Mayor of Riga Anna Lee (2013–2019) spoke.', `${LEE} 2013-2019 ENDED`],
  ['Anna Lee was Mayor of Riga from 2019 to 2023.', `${LEE} 2019-- -`],
  ['Anna Lee spoke. She served as Mayor of Riga from 2013 to 2019.', `${LEE} 2013-2019 ENDED`],
])('an office is held for a time: %s', async (body, expected) =>
  expect(await terms(body)).toEqual([expected]),
);

test('several offices, one after the other', async () =>
  expect(
    await terms(
      'Anna Lee, who served as Mayor of Riga from 2010 to 2013 and then as Envoy to Kenya from 2014 to 2019, spoke.',
    ),
  ).toEqual([`${LEE} 2010-2013 ENDED`, 'anna-lee envoy-to-kenya 2014-2019 ENDED']));

test.each([
  ['Mayor of Riga Anna Lee resigned on 3 July.', `${LEE} --2021-07-03 ENDED`],
  ['Mayor of Riga Anna Lee, who took office in March, spoke.', `${LEE} 2021-03-- -`],
  ['Mayor of Riga Anna Lee was sworn in on Monday.', `${LEE} 2021-07-12-- -`],
  ['The council dismissed Mayor of Riga Anna Lee on Monday.', `${LEE} --2021-07-12 ENDED`],
  ['Mayor of Riga Anna Lee was relieved of her duties on 3 July.', `${LEE} --2021-07-03 ENDED`],
  ['Former Mayor of Riga Anna Lee, who left office in 2019, spoke.', `${LEE} --2019 ENDED`],
  ['Mayor of Riga Anna Lee spoke. Lee stepped down on 15 July.', `${LEE} --2021-07-15 ENDED`],
  ['The council elected Anna Lee Mayor of Riga on 3 July.', `${LEE} 2021-07-03-- -`],
  ['Anna Lee was re-elected Mayor of Riga on 3 July.', `${LEE} ../2021-07-16-- -`],
])('whom a text names by an office enters or leaves it: %s', async (body, expected) =>
  expect(await terms(body)).toEqual([expected]),
);

test.each([
  'Mayor of Riga Anna Lee resigned herself to defeat.',
  'Mayor of Riga Anna Lee resigned from the Baltic Party on Monday.',
  'Mayor of Riga Anna Lee was elected to the board on Monday.',
  'Mayor of Riga Anna Lee was removed from the list on Monday.',
  'The ministry denied that Mayor of Riga Anna Lee resigned on Monday.',
  'Protesters demanded that Mayor of Riga Anna Lee stepped down.',
  'The court dismissed Mayor of Riga Anna Lee’s claims.',
  'The court dismissed Mayor of Riga Anna Lee as a liar.',
])('nobody enters or leaves an office: %s', async (body) =>
  expect(await terms(body)).toEqual([`${LEE} --- -`]),
);

test('of an office that was held twice no span is told, which would hide the other', async () =>
  expect(
    await terms('Anna Lee served as Mayor of Riga from 2005 to 2008 and from 2010 to 2012.'),
  ).toEqual([]));

test('what a text tells further on of a tenure is quoted with it, the words for the day too', async () =>
  expect(
    await readTenures('Mayor of Riga Anna Lee spoke. Lee, who took office in March, left.'),
  ).toMatchObject([
    {
      start: { edtf: '2021-03', original: 'March' },
      quote: ['Mayor of Riga Anna Lee', 'Lee, who took office in March'],
    },
  ]));

test.each([
  [
    'Former Mayor of Riga Anna Lee spoke. Lee was elected Mayor of Riga on 3 July.',
    `${LEE} --- ENDED`,
  ],
  [
    'Anna Lee was elected Mayor of Riga on 3 July. She served as Mayor of Riga until 2019.',
    `${LEE} 2021-07-03-- -`,
  ],
  [
    'Mayor of Riga Anna Lee resigned on 3 July. Lee was elected Mayor of Riga in 2019.',
    `${LEE} 2019-2021-07-03 ENDED`,
  ],
])('of two tenures of one post none is told that mixes both: %s', async (body, expected) =>
  expect(await terms(body)).toEqual([expected]),
);
