import { meetings } from '../../read-meetings';

const THREE =
  'Three new envoys presented their letters of credence to President Omar Khan in Riga.';
test.each<[string, string, string[]]>([
  [
    'who they are, by the states of each',
    `${THREE} They are Ambassador Anna Lee of Norway, Ambassador Eva Holm of Chad and Mr. Ole Berg, High Commissioner of Kenya.`,
    ['CEREMONY HELD ../2021-07-16 Riga Omar Khan+Anna Lee+Eva Holm+Ole Berg'],
  ],
  [
    'a list with semicolons',
    `${THREE} The envoys are: the Ambassador of Norway, Anna Lee; the Ambassador of Chad, Eva Holm; and the High Commissioner of Kenya, Ole Berg.`,
    ['CEREMONY HELD ../2021-07-16 Riga Omar Khan+Anna Lee+Eva Holm+Ole Berg'],
  ],
  [
    'the rest in a sentence of their own',
    `${THREE} They include Ambassador Anna Lee from Norway. The rest are Ambassador Eva Holm from Chad and Ambassador Ole Berg from Kenya.`,
    ['CEREMONY HELD ../2021-07-16 Riga Omar Khan+Anna Lee+Eva Holm+Ole Berg'],
  ],
  [
    'whom one of them follows',
    `${THREE} They include Ambassador Anna Lee, who succeeds Ole Berg.`,
    ['CEREMONY HELD ../2021-07-16 Riga Omar Khan+Anna Lee'],
  ],
  [
    'what they are',
    `${THREE} They are ready to work, he told Minister Eva Holm.`,
    ['CEREMONY HELD ../2021-07-16 Riga Omar Khan'],
  ],
  [
    'no others were told of',
    'Minister Anna Lee met with Minister Omar Khan in Riga. They are Ole Berg and Eva Holm of the same party.',
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
])('who several are that did something: %s', (_what, text, told) =>
  expect(meetings(text)).toEqual(told),
);

const LED =
  'Latvia and Chad held their Human Rights Dialogue on 6 July in Riga. The delegations were led by Director Anna Lee and Director Omar Khan.';
test('who opened what the leaders of two delegations held was there', () =>
  expect(meetings(`${LED} Minister Eva Holm delivered opening remarks.`)).toEqual([
    'CONSULTATIONS HELD 2021-07-06 Riga Anna Lee+Omar Khan+Eva Holm',
  ]));

test.each([
  'The delegation members also met with Minister Eva Holm.',
  'The members of the delegation also met with Minister Eva Holm.',
])('a delegation is its leader, by whose office the body is: %s', (then) =>
  expect(
    meetings(
      `Speaker Anna Lee received a delegation of the Committee on Foreign Affairs of the Saeima, headed by its Chair Ole Berg. ${then}`,
    ),
  ).toEqual([
    'MEETING HELD ../2021-07-16 - Anna Lee+Ole Berg',
    'MEETING HELD ../2021-07-16 - Ole Berg+Eva Holm',
  ]),
);
