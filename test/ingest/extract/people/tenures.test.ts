import { edtfOf, readTenures } from '../read-tenures';

/** A line a tenure that an article tells of. */
const tenures = async (body: string): Promise<string[]> =>
  (await readTenures(body)).map(
    ({ person, post, how, endState }) => `${person} ${post} ${how ?? '-'} ${endState ?? '-'}`,
  );

test('the appointment of somebody puts them into an office', async () =>
  expect(
    await tenures('President Omar Khan praised the appointment of Anna Lee as Foreign Minister.'),
  ).toContain('anna-lee foreign-minister APPOINTED -'));

test.each([
  'rejected the',
  'vetoed the',
  'proposed the',
  'called for the',
  'discussed the possible',
])('an appointment does not, which one %s', async (words) =>
  expect(
    await tenures(`President Omar Khan ${words} appointment of Anna Lee as Foreign Minister.`),
  ).toEqual(['omar-khan president - -']),
);

/** A line a tenure whose first or last day the text tells. */
const turns = async (body: string): Promise<string[]> =>
  (await readTenures(body)).flatMap(({ person, post, start, end }) =>
    start === undefined && end === undefined
      ? []
      : [`${person} ${post} "${edtfOf(start)}" "${edtfOf(end)}"`],
  );

test.each([
  [
    'President Omar Khan appointed Anna Lee as Foreign Minister on 10 July.',
    ['anna-lee foreign-minister "2021-07-10" "-"'],
  ],
  [
    'Anna Lee was elected Speaker of the Senate on 10 July.',
    ['anna-lee speaker-of-the-senate "2021-07-10" "-"'],
  ],
  [
    'Anna Lee, elected Speaker of the Senate in 2019, met Ole Berg.',
    ['anna-lee speaker-of-the-senate "2019" "-"'],
  ],
  [
    'Anna Lee, appointed Speaker of the Senate last month, met Ole Berg.',
    ['anna-lee speaker-of-the-senate "2021-06" "-"'],
  ],
  ['Anna Lee, a former Speaker of the Senate, spoke in 2019.', []],
  [
    'Ole Berg succeeded Anna Lee as Prime Minister of Latvia on 10 July.',
    [
      'ole-berg prime-minister-of-latvia "2021-07-10" "-"',
      'anna-lee prime-minister-of-latvia "-" "2021-07-10"',
    ],
  ],
  [
    'Anna Lee, who resigned as Prime Minister of Latvia on 3 July, met President Omar Khan.',
    ['anna-lee prime-minister-of-latvia "-" "2021-07-03"'],
  ],
  ['President Omar Khan will have appointed Anna Lee as Foreign Minister.', []],
])('who comes into an office or leaves it, and when: %s', async (body, lines) =>
  expect(await turns(body)).toEqual(lines),
);

test.each(['would-be', 'self-styled', 'self-proclaimed'])(
  'a %s prime minister is none',
  async (word) =>
    expect(await tenures(`Minister Anna Lee met ${word} Prime Minister Ole Berg.`)).toEqual([
      'anna-lee minister - -',
    ]),
);

test.each(['Former', 'Late', 'Ousted', 'Deposed', 'Onetime'])(
  'a tenure is over of "%s President"',
  async (word) =>
    expect(await tenures(`${word} President Omar Khan was remembered.`)).toEqual([
      'omar-khan president - ENDED',
    ]),
);

test.each([
  "Latvia's candidate for president, Anna Lee, came.",
  'The nominee for Foreign Minister, Anna Lee, came.',
  'The frontrunner to become the next prime minister, Anna Lee, came.',
  'The race for mayor, Anna Lee said, was open.',
])('who seeks an office does not hold it: %s', async (body) =>
  expect(await tenures(body)).toEqual([]),
);

test('a campaign for one who holds an office takes nothing from it', async () =>
  expect(await tenures('It was a campaign for President Anna Lee.')).toEqual([
    'anna-lee president - -',
  ]));

test.each(['becomes the', 'has taken over as', 'was sworn in as the new', 'assumed the post of'])(
  'who %s head of a body heads it',
  async (words) =>
    expect(await tenures(`Anna Lee ${words} head of the Baltic Revenue Authority.`)).toEqual([
      'anna-lee head-of-the-baltic-revenue-authority UNKNOWN -',
    ]),
);

test('who will become one does not yet', async () =>
  expect(await tenures('Anna Lee will become the head of the Baltic Revenue Authority.')).toEqual(
    [],
  ));

test.each([
  'Peter Lund, president from 2010 to 2014, came.',
  'Peter Lund, president until last year, came.',
  'Peter Lund, president until 2019, came.',
])('what was held until a day before is over: %s', async (body) =>
  expect(await tenures(body)).toEqual(['peter-lund president - ENDED']),
);

test('what is held until a day to come is not', async () =>
  expect(await tenures('Peter Lund, president until 2027, came.')).toEqual([
    'peter-lund president - -',
  ]));

test.each<[string, string, string[]]>([
  [
    'by the close of the session',
    'Anna Lee was elected Chair of the Baltic Council at the session that closed on 6 July.',
    ['anna-lee chair-of-the-baltic-council "../2021-07-06" "-"'],
  ],
  [
    'from its beginning on, at the earliest',
    'Anna Lee was elected Chair of the Baltic Council at its session that opened on 1 July.',
    ['anna-lee chair-of-the-baltic-council "2021-07-01/2021-07-16" "-"'],
  ],
  [
    'once more, who was in office before',
    'Anna Lee was re-elected Chair of the Baltic Council at its session that opened on 1 July.',
    ['anna-lee chair-of-the-baltic-council "../2021-07-16" "-"'],
  ],
  [
    'on its day',
    'Anna Lee was elected Chair of the Baltic Council at the congress held in Riga on 3 May.',
    ['anna-lee chair-of-the-baltic-council "2021-05-03" "-"'],
  ],
  [
    'one of several',
    'Anna Lee has been elected a Vice-President of the Baltic Council.',
    ['anna-lee vice-president-of-the-baltic-council "../2021-07-16" "-"'],
  ],
  [
    'on no day of another thing',
    'Anna Lee was elected Chair of the Baltic Council, who spoke of the war that ended on 1 July.',
    ['anna-lee chair-of-the-baltic-council "../2021-07-16" "-"'],
  ],
])('one is elected %s', async (_, body, told) => expect(await turns(body)).toEqual(told));

test.each([
  "Anna Lee, the President's daughter, met Minister Ole Berg.",
  "Anna Lee, the prime minister's chief of staff, met Minister Ole Berg.",
  "Anna Lee, the ambassador's wife, met Minister Ole Berg.",
  'Minister Ole Berg met with the wife of the ambassador, Anna Lee.',
  'Minister Ole Berg met with the secretary of the council under the President, Anna Lee.',
])('whose deputy or daughter one is, one is not: %s', async (body) =>
  expect(await tenures(body)).toEqual(['ole-berg minister - -']),
);

test('an office behind a visit or an invitation is theirs who is named', async () =>
  expect(
    await tenures('Minister Ole Berg came at the invitation of the President, Anna Lee.'),
  ).toContain('anna-lee president - -'));

test.each([
  [
    'Rasa Lund, chief of staff to President Ole Berg, spoke.',
    'rasa-lund chief-of-staff-to-president',
  ],
  ['Rasa Lund, an adviser to President Ole Berg, spoke.', 'rasa-lund adviser-to-president'],
  ['Rasa Lund, chief of staff to President Ole Berg, spoke.', 'ole-berg president'],
  [
    'Minister Ole Berg met with the chief of staff of the President, Anna Lee.',
    'anna-lee chief-of-staff-of-the-president',
  ],
  [
    'Rasa Lund, deputy chief of staff to the Prime Minister, spoke.',
    'rasa-lund deputy-chief-of-staff-to-the-prime-minister',
  ],
  [
    'Adviser to the President on international affairs Rasa Lund spoke.',
    'rasa-lund adviser-to-the-president-on-international-affairs',
  ],
  [
    'Presidential adviser on foreign policy Rasa Lund spoke.',
    'rasa-lund presidential-adviser-on-foreign-policy',
  ],
])('whom one serves, and in what matters: %s', async (body, line) =>
  expect(await tenures(body)).toContain(`${line} - -`),
);
