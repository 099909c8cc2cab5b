import { meetings } from '../read-meetings';

const MET = 'Minister Anna Lee met with President Omar Khan in Riga on Monday';
const FIRST = 'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan';
const AGAIN = 'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  [
    'separately',
    `${MET}. She separately met with President Khan to discuss trade.`,
    [FIRST, AGAIN],
  ],
  ['a second meeting', `${MET}. They later held a second meeting.`, [FIRST, AGAIN]],
  ['the same told again', `${MET}. She met with President Khan to discuss trade.`, [FIRST]],
])('the same two meet: %s', (_, text, told) => expect(meetings(text)).toEqual(told));

test.each<[string, string, string[]]>([
  [
    'who took part in the meeting was at no call that is told of in between',
    'Minister Anna Lee met with members of the National Council. She spoke of a telephone conversation between President Omar Khan and Prime Minister Eva Holm. Taking part in the meeting were Minister Paul Berg and Ambassador Ada Roy.',
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Paul Berg+Ada Roy',
      'CALL HELD ../2021-07-16 - Omar Khan+Eva Holm',
    ],
  ],
  [
    'the only summit of a text is that which was attended, however far',
    'Minister Anna Lee attended the summit in Riga. Trade grew. Prices fell. Rain fell. Snow fell. Nobody came by. The summit was attended by President Omar Khan.',
    ['CONFERENCE HELD ../2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
  [
    'what one was at is told of once',
    'Minister Anna Lee attended the conference, where she took part in the discussions.',
    ['CONFERENCE HELD ../2021-07-16 - Anna Lee'],
  ],
  [
    'the opening of a conference is the conference',
    'Ambassador Eva Holm spoke at the opening of the conference in Riga.',
    ['CONFERENCE HELD ../2021-07-16 Riga Eva Holm'],
  ],
  [
    'that of an exhibition is a ceremony',
    'Ambassador Eva Holm spoke at the opening of the exhibition in Riga.',
    ['CEREMONY HELD ../2021-07-16 Riga Eva Holm'],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));

test.each([
  'Minister Anna Lee held separate closed-door talks with Minister Omar Khan and Minister Eva Holm.',
  'Minister Omar Khan and Minister Eva Holm also met with Minister Anna Lee, respectively.',
])('each of two was met apart: %s', (body) => expect(meetings(body)).toHaveLength(2));

test('"he" after what another tells is of whom it is told', () =>
  expect(
    meetings(
      'According to Ambassador Eva Holm, Omar Khan will visit Riga. He will meet with Minister Anna Lee.',
    ),
  ).toContain('MEETING PLANNED - Riga Omar Khan+Anna Lee'));

const SUMMIT =
  'President Anna Lee, President Omar Khan and President Ada Berg took part in the summit in Riga.';
const AT_SUMMIT = 'CONFERENCE HELD ../2021-07-16 Riga Anna Lee+Omar Khan+Ada Berg';

test.each([
  ['Prior to the summit, Anna Lee held talks with Omar Khan.', ['Anna Lee+Omar Khan']],
  [
    'Before the start of the summit, Anna Lee and Omar Khan had a conversation.',
    ['Anna Lee+Omar Khan'],
  ],
  ['Anna Lee also met with Omar Khan.', ['Anna Lee+Omar Khan']],
  [
    'Anna Lee held bilateral meetings with Omar Khan and Ada Berg.',
    ['Anna Lee+Omar Khan', 'Anna Lee+Ada Berg'],
  ],
  [
    'On the eve of the summit, the delegation heads were received by Prime Minister Ole Dahl.',
    ['Anna Lee+Omar Khan+Ada Berg+Ole Dahl'],
  ],
])('two of those who came to a summit meet beside it: "%s"', (next, rows) =>
  expect(meetings(`${SUMMIT} ${next}`)).toEqual([
    AT_SUMMIT,
    ...rows.map((row) => `MEETING HELD ../2021-07-16 - ${row}`),
  ]),
);

test.each([
  ['His first meeting was with President Anna Lee.', ['Omar Khan+Anna Lee']],
  [
    'He met with President Anna Lee. The next meeting was with Minister Ada Berg.',
    ['Omar Khan+Anna Lee', 'Omar Khan+Ada Berg'],
  ],
  ['The first meeting was with reporters.', []],
])('with whom a meeting was, of one whom the text is about: "%s"', (next, rows) =>
  expect(
    meetings(`Minister Omar Khan visited Riga. ${next}`).filter(
      (line) => !line.startsWith('VISIT'),
    ),
  ).toEqual(rows.map((row) => `MEETING HELD ../2021-07-16 Riga ${row}`)),
);
